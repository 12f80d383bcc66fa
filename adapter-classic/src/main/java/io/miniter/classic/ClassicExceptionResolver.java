package io.miniter.classic;

import io.miniter.http.request.RequestLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Writes errors of the classic paths in place of problem details. */
final class ClassicExceptionResolver implements HandlerExceptionResolver {

    private final ClassicRefusals refusals;

    ClassicExceptionResolver(ClassicRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        // Unanswerable requests are handled alike for all APIs
        if (response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null;
        }
        ClassicRefusal refusal = refusals.of(failure);
        RequestLog.note(request, refusal.fault());
        try {
            write(refusal, response);
        } catch (IOException gone) {
            // The client has disconnected
        }
        return new ModelAndView();
    }

    private static void write(ClassicRefusal refusal, HttpServletResponse response) throws IOException {
        byte[] body = refusal.line().getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(refusal.status().value());
        refusal.headers().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        if (body.length > 0) {
            response.setContentType(ClassicAnswers.TEXT.toString());
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        // Flushed, otherwise an empty response would be completed with a problem
        response.flushBuffer();
    }
}
