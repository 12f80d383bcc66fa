package io.miniter.http.request;

import io.miniter.http.problem.FaultTraces;
import io.miniter.http.problem.HttpErrorCode;
import io.miniter.http.problem.Problem;
import io.miniter.http.problem.ProblemWriter;
import io.miniter.http.server.ManagementPaths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The outermost filter: assigns the request id, logs the request, sets the default headers, and handles exceptions of
 * the inner filters.
 */
public final class RequestFilter extends OncePerRequestFilter {

    /** The request attribute with the {@link Problem} of a request that is to be refused unhandled. */
    public static final String REFUSAL = RequestFilter.class.getName() + ".refusal";

    private final ProblemWriter writer;
    private final AnswerHeaders headers;
    private final FaultTraces traces;

    public RequestFilter(ProblemWriter writer, AnswerHeaders headers, FaultTraces traces) {
        this.writer = writer;
        this.headers = headers;
        this.traces = traces;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        RequestLog.begin(request);
        try {
            headers.set(request, response);
            if (request.getAttribute(REFUSAL) instanceof Problem refusal) {
                writer.write(refusal, request, response);
            } else if (!ManagementPaths.isOpen(request)) {
                writer.write(Problem.of(HttpErrorCode.PATH_NOT_FOUND), request, response);
            } else {
                chain.doFilter(request, response);
                completeRefusal(request, response);
            }
        } catch (OutOfMemoryError fatal) {
            // The JVM's state is not reliable any more
            throw fatal;
        } catch (Exception | Error failure) {
            refuse(failure, request, response);
        } finally {
            RequestLog.end(request, response.getStatus(), System.nanoTime() - start, traces);
        }
    }

    /** Some parts of the framework only set a status. */
    private void completeRefusal(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.getStatus() >= 400 && !response.isCommitted() && response.getContentType() == null) {
            writer.write(Problem.ofStatus(response.getStatus(), null), request, response);
        }
    }

    private void refuse(Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (response.isCommitted()) {
            // Aborts the response, so that the client notices that it is incomplete
            throw new ServletException(failure);
        }
        writer.write(Problem.of(failure), request, response);
    }
}
