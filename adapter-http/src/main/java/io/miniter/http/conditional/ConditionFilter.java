package io.miniter.http.conditional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Normalises {@code If-None-Match} and {@code Range} for Spring.
 *
 * <p>A proxy that compresses a response adds a suffix to its entity tag, which the client sends back: the suffix is
 * removed. {@code If-Match} is read in {@link IfMatch}.
 *
 * <p>Only a single byte range is supported. Other units, malformed ranges and multiple ranges are ignored (RFC 9110,
 * 14.2), as is a range with a condition, of which Spring supports only some.
 */
public final class ConditionFilter extends OncePerRequestFilter {

    private static final Pattern ONE_RANGE =
            Pattern.compile("[ \\t]*+(?i:bytes)=[ \\t]*+(?:[0-9]{1,18}-[0-9]{0,18}|-[0-9]{1,18})[ \\t]*+");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean plain =
                request.getHeader(HttpHeaders.IF_NONE_MATCH) == null && request.getHeader(HttpHeaders.RANGE) == null;
        chain.doFilter(plain ? request : new Understood(request), response);
    }

    private static final class Understood extends HttpServletRequestWrapper {

        private Understood(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            Enumeration<String> values = getHeaders(name);
            return values.hasMoreElements() ? values.nextElement() : null;
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            List<String> values = Collections.list(super.getHeaders(name));
            if (name.equalsIgnoreCase(HttpHeaders.IF_NONE_MATCH)) {
                values.replaceAll(EntityTags::withoutCodings);
            } else if (name.equalsIgnoreCase(HttpHeaders.RANGE) && !isUnderstood(values)) {
                values.clear();
            }
            return Collections.enumeration(values);
        }

        private boolean isUnderstood(List<String> ranges) {
            return getMethod().equals("GET")
                    && ranges.size() == 1
                    && super.getHeader(HttpHeaders.IF_NONE_MATCH) == null
                    && super.getHeader(HttpHeaders.IF_RANGE) == null
                    && ONE_RANGE.matcher(ranges.getFirst()).matches()
                    && isInOrder(ranges.getFirst());
        }

        private static boolean isInOrder(String range) {
            String[] ends = range.substring(range.indexOf('=') + 1).strip().split("-", -1);
            return ends[0].isEmpty() || ends[1].isEmpty() || Long.parseLong(ends[0]) <= Long.parseLong(ends[1]);
        }
    }
}
