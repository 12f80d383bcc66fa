package io.miniter.http.media;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.Serial;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Dispatches requests at upload paths. Tomcat parses multipart forms for this servlet only: at every other path a form
 * is an ordinary body, which is not parsed.
 */
final class UploadServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient DispatcherServlet controllers;

    UploadServlet(DispatcherServlet controllers) {
        this.controllers = controllers;
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        controllers.service(request, response);
    }
}
