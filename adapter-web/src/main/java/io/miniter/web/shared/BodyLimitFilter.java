package io.miniter.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps bodies small: JSON is held in memory while it is read. A body that says how long it is is refused at once,
 * another as soon as it has gone too far.
 */
final class BodyLimitFilter extends OncePerRequestFilter {

    /** The most bytes of a body. */
    static final int MAX_BYTES = 64 * 1024;

    private final ProblemWriter writer;
    private final Set<String> boundedElsewhere;

    BodyLimitFilter(ProblemWriter writer, Set<String> boundedElsewhere) {
        this.writer = writer;
        this.boundedElsewhere = boundedElsewhere;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MAX_BYTES) {
            writer.write(Problem.of(HttpErrorCode.PAYLOAD_TOO_LARGE), request, response);
            return;
        }
        boolean lengthUnknown = request.getContentLengthLong() < 0;
        chain.doFilter(lengthUnknown ? new LimitedRequest(request) : request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return boundedElsewhere.contains(request.getServletPath());
    }

    private static final class LimitedRequest extends HttpServletRequestWrapper {

        private LimitedRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedInputStream(super.getInputStream());
        }
    }

    private static final class LimitedInputStream extends ServletInputStream {

        private final ServletInputStream body;
        private long left = MAX_BYTES;

        private LimitedInputStream(ServletInputStream body) {
            this.body = body;
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
