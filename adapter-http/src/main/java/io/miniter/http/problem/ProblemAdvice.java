package io.miniter.http.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

/** Handles exceptions of all controllers, and of Spring if there is no controller. */
@RestControllerAdvice
public final class ProblemAdvice {

    private final ProblemWriter writer;

    public ProblemAdvice(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    void refuse(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        Problem problem = Problem.of(failure);
        if (problem.isFault() && DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            // The client has disconnected, which is no fault
            return;
        }
        if (!response.isCommitted()) {
            writer.write(problem, request, response);
        } else if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            // A committed response cannot be replaced
            throw failure;
        }
        // Or Tomcat has already refused, as it does for a malformed body
    }
}
