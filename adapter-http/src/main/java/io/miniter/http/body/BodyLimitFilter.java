package io.miniter.http.body;

import io.miniter.http.problem.HttpErrorCode;
import io.miniter.http.problem.Problem;
import io.miniter.http.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits body sizes, because JSON is read into memory. A body with a {@code Content-Length} is refused immediately,
 * another as soon as it exceeds the limit.
 */
public final class BodyLimitFilter extends OncePerRequestFilter {

    private final ProblemWriter writer;
    private final List<BodyBound> bounds;

    public BodyLimitFilter(ProblemWriter writer, List<BodyBound> bounds) {
        this.writer = writer;
        this.bounds = List.copyOf(bounds);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length > 0 && length > maxBytes(request)) {
            writer.write(Problem.of(HttpErrorCode.PAYLOAD_TOO_LARGE), request, response);
            return;
        }
        chain.doFilter(length < 0 ? new LimitedRequest(request) : request, response);
    }

    private long maxBytes(HttpServletRequest request) {
        return BodyBound.of(request.getRequestURI(), request.getContextPath(), bounds)
                .maxBytes();
    }

    private final class LimitedRequest extends HttpServletRequestWrapper {

        private final HttpServletRequest request;

        private LimitedRequest(HttpServletRequest request) {
            super(request);
            this.request = request;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedInputStream(super.getInputStream(), maxBytes(request));
        }
    }

    private static final class LimitedInputStream extends ServletInputStream {

        private final ServletInputStream body;
        private long left;

        private LimitedInputStream(ServletInputStream body, long maxBytes) {
            this.body = body;
            this.left = maxBytes;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            return next < 0 ? next : counted(1, next);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = body.read(buffer, offset, length);
            return count < 0 ? count : counted(count, count);
        }

        private int counted(int count, int result) throws BodyTooLargeException {
            left -= count;
            if (left < 0) {
                throw new BodyTooLargeException();
            }
            return result;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
