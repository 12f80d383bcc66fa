package io.miniter.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Does what filters of other people may do: fails, or refuses with nothing but a status. */
@Component
final class Mischief extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (request.getRequestURI()) {
            case "/mischief/throws" -> throw new IllegalStateException("select secret from io.miniter.Internals");
            case "/mischief/overflows" -> throw new StackOverflowError();
            case "/mischief/sends-an-error" -> response.sendError(503, "io.miniter.Internals is away");
            case "/mischief/sets-a-status" -> response.setStatus(405);
            default -> chain.doFilter(request, response);
        }
    }
}
