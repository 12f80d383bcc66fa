package io.miniter.http.media;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.Serial;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Stands before the controllers at the paths that take forms with files. Tomcat reads such forms for this servlet and
 * for no other: at every other path a form is a body like any other, which nobody reads who does not ask for it.
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
