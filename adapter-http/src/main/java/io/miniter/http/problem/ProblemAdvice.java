package io.miniter.http.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers for every controller, and for Spring where it finds none. */
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
            // There is nobody left to answer, and nothing wrong
            return;
        }
        if (!response.isCommitted()) {
            writer.write(problem, request, response);
        } else if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            // Half an answer cannot be taken back
            throw failure;
        }
        // Or Tomcat has refused already, as it does with a body that is no HTTP
    }
}
