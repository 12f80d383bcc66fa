package io.miniter.http.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Decides which paths are served at which port: the actuator at the management port; everything else, and health for
 * load balancers, at the main port.
 */
public final class ManagementPaths {

    /** The attribute of a request at the management port. */
    static final String CAME_TO_OPERATOR = ManagementPaths.class.getName() + ".operator";

    static final Set<String> HEALTH =
            Set.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness");

    private static final String ACTUATOR = "actuator";
    private static final PathPattern OF_OPERATOR = PathPatternParser.defaultInstance.parse("/actuator/**");
    private static final List<PathPattern> OF_EVERYBODY =
            HEALTH.stream().map(PathPatternParser.defaultInstance::parse).toList();

    private ManagementPaths() {}

    /** Whether the path is served at the port of the request. */
    public static boolean isOpen(HttpServletRequest request) {
        String uri = request.getRequestURI();
        if (request.getAttribute(CAME_TO_OPERATOR) != null) {
            return OF_OPERATOR.matches(path(request));
        }
        // A cheap check first: nearly all paths are none of these, and parsing is slower
        if (!uri.contains(ACTUATOR) && uri.indexOf('%') < 0) {
            return true;
        }
        PathContainer path = path(request);
        return !OF_OPERATOR.matches(path) || OF_EVERYBODY.stream().anyMatch(pattern -> pattern.matches(path));
    }

    /** As Spring MVC parses it. */
    private static PathContainer path(HttpServletRequest request) {
        return RequestPath.parse(request.getRequestURI(), request.getContextPath())
                .pathWithinApplication();
    }
}
