package io.miniter.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.web.WebTest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.EmbeddedValueResolver;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Whatever is asked for, the index finds what Spring finds without one. */
@WebTest
class PathIndexTest {

    @Autowired
    PathIndex index;

    @Autowired
    ConfigurableApplicationContext context;

    private final RequestMappingHandlerMapping spring = new RequestMappingHandlerMapping();

    @BeforeEach
    void let_spring_find_the_same_controllers() {
        spring.setApplicationContext(context);
        spring.setEmbeddedValueResolver(new EmbeddedValueResolver(context.getBeanFactory()));
        spring.afterPropertiesSet();
        assertThat(spring.getHandlerMethods()).hasSameSizeAs(index.getHandlerMethods());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW"})
    void every_path_and_whatever_is_nearly_one(String method) {
        for (String path : paths().flatMap(PathIndexTest::variations).toList()) {
            assertThat(found(index, method, path)).as("%s %s", method, path).isEqualTo(found(spring, method, path));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//", "/v1", "/v1/", "/v1/tweets", "/v1/sessions/current", "/timeline", "/x/y/z"})
    void what_is_short_or_unknown_or_taken_by_two(String path) {
        for (String method : List.of("GET", "POST", "DELETE")) {
            assertThat(found(index, method, path)).as(method).isEqualTo(found(spring, method, path));
        }
    }

    private Stream<String> paths() {
        return spring.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .distinct()
                .map(pattern -> pattern.replaceAll("\\{[^}]*}", "7"));
    }

    private static Stream<String> variations(String path) {
        return Stream.of(
                path,
                path + "/",
                path + "/7",
                "/" + path,
                path.toUpperCase(Locale.ROOT),
                path.replace("7", "%37"),
                path.length() == 1 ? path : "/%" + Integer.toHexString(path.charAt(1)) + path.substring(2),
                path.replaceFirst("t", "%74"),
                path.replaceFirst("([a-z])/", "$1;a=b/"),
                path + ";a=b",
                path.replace("/7", "/한글"),
                path.replace("/7", "/current"),
                path.replace("/7", ""));
    }

    /** The method with the values of its variables, or how it is refused. */
    private static String found(RequestMappingHandlerMapping mapping, String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.addHeader("Accept", "*/*");
        request.setContentType("application/json");
        ServletRequestPathUtils.parseAndCache(request);
        try {
            HandlerExecutionChain chain = mapping.getHandler(request);
            return chain == null ? "nothing" : described(chain.getHandler(), request);
        } catch (Exception refusal) {
            return refusal.toString();
        }
    }

    private static String described(Object handler, MockHttpServletRequest request) {
        String variables = Objects.toString(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE));
        String pattern = Objects.toString(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        String best = Objects.toString(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE));
        return handler instanceof HandlerMethod method
                ? method.getMethod() + " " + pattern + " " + variables + " " + best
                : handler.getClass().getName();
    }
}
