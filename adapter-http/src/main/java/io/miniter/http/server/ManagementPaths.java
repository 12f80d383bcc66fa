package io.miniter.http.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What is open at which port: at that of the operator what Spring Boot's actuator has, at the other one everything else
 * and whether the server is well, which load balancers ask there.
 */
public final class ManagementPaths {

    /** The attribute of a request that came to the port of the operator. */
    static final String CAME_TO_OPERATOR = ManagementPaths.class.getName() + ".operator";

    static final Set<String> HEALTH =
            Set.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness");

    private static final String ACTUATOR = "actuator";
    private static final PathPattern OF_OPERATOR = PathPatternParser.defaultInstance.parse("/actuator/**");
    private static final List<PathPattern> OF_EVERYBODY =
            HEALTH.stream().map(PathPatternParser.defaultInstance::parse).toList();

    private ManagementPaths() {}

    /** Whether the path is open at the port to which the request came. */
    public static boolean isOpen(HttpServletRequest request) {
        String uri = request.getRequestURI();
        if (request.getAttribute(CAME_TO_OPERATOR) != null) {
            return OF_OPERATOR.matches(path(request));
        }
        // Nearly all paths are none of these, and to parse one takes longer than to see that
        if (!uri.contains(ACTUATOR) && uri.indexOf('%') < 0) {
            return true;
        }
        PathContainer path = path(request);
        return !OF_OPERATOR.matches(path) || OF_EVERYBODY.stream().anyMatch(pattern -> pattern.matches(path));
    }

    /** As Spring MVC reads it. */
    private static PathContainer path(HttpServletRequest request) {
        return RequestPath.parse(request.getRequestURI(), request.getContextPath())
                .pathWithinApplication();
    }
}
