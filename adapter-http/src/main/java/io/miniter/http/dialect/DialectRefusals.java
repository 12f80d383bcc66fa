package io.miniter.http.dialect;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets a dialect write errors in its own format. Runs before the controller advice, which does not see requests without
 * a controller, such as those with a wrong method.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DialectRefusals implements HandlerExceptionResolver {

    private final Dialects dialects;

    DialectRefusals(Dialects dialects) {
        this.dialects = dialects;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        Dialect dialect = dialects.of(request);
        HandlerExceptionResolver refusals = dialect == null ? null : dialect.refusals();
        return refusals == null ? null : refusals.resolveException(request, response, handler, failure);
    }
}
