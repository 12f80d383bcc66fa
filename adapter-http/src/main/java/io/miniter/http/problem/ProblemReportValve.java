package io.miniter.http.problem;

import io.miniter.http.request.AnswerHeaders;
import io.miniter.http.request.RequestId;
import io.miniter.http.request.RequestLog;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;

/** Writes errors on Tomcat's level: for unparsable requests, which reach no filter, and for errors left to Tomcat. */
public final class ProblemReportValve extends ErrorReportValve {

    /** Tomcat's message, with status 400, for a request line or headers larger than its buffer. */
    private static final String TOO_LARGE =
            StringManager.getManager("org.apache.coyote.http11").getString("iib.requestheadertoolarge.error");

    private final ProblemWriter writer;
    private final AnswerHeaders headers;
    private final FaultTraces traces;

    public ProblemReportValve(ProblemWriter writer, AnswerHeaders headers, FaultTraces traces) {
        this.writer = writer;
        this.headers = headers;
        this.traces = traces;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        AtomicBoolean canBeSent = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, canBeSent);
        if (!canBeSent.get()) {
            return;
        }
        boolean seenByFilter = RequestId.isKnown(request);
        if (!seenByFilter) {
            RequestLog.begin(request);
        }
        try {
            response.resetBuffer(true);
            headers.set(request, response);
            writer.write(problem(request, response, failure), request, response);
            response.finishResponse();
        } catch (IOException gone) {
            // The client has disconnected
        } finally {
            if (!seenByFilter) {
                RequestLog.end(request, response.getStatus(), 0, traces);
            }
        }
    }

    private static Problem problem(Request request, Response response, @Nullable Throwable failure) {
        if (failure != null && TOO_LARGE.equals(failure.getMessage())) {
            return Problem.of(
                    request.getRequestURI() == null ? HttpErrorCode.URI_TOO_LONG : HttpErrorCode.HEADERS_TOO_LARGE);
        }
        return Problem.ofStatus(response.getStatus(), failure);
    }
}
