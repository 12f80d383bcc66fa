package io.miniter.http.media;

import io.miniter.domain.media.PictureBounds;
import io.miniter.http.body.BodyBound;
import jakarta.servlet.MultipartConfigElement;
import java.util.List;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.DispatcherServlet;

@Configuration(proxyBeanMethods = false)
class MediaConfiguration {

    /** The overhead of a form beyond its picture: boundaries, headers, small fields. */
    private static final long FORM_BYTES = 64 * 1024;

    /** An upload is spooled to disk, up to the maximum size of a picture. */
    @Bean
    BodyBound uploads(List<UploadPaths> uploads) {
        return BodyBound.elsewhere(PictureBounds.MAX_BYTES + FORM_BYTES, paths(uploads));
    }

    /**
     * The only paths at which Tomcat parses forms, as soon as a part or a parameter is accessed. Every part is written
     * to disk directly. There is no {@code MultipartConfigElement} bean: with it, Spring Boot would enable form parsing
     * at all paths.
     */
    @Bean
    ServletRegistrationBean<UploadServlet> uploadServlet(DispatcherServlet controllers, List<UploadPaths> uploads) {
        ServletRegistrationBean<UploadServlet> registration =
                new ServletRegistrationBean<>(new UploadServlet(controllers), paths(uploads));
        registration.setMultipartConfig(
                new MultipartConfigElement("", PictureBounds.MAX_BYTES, PictureBounds.MAX_BYTES + FORM_BYTES, 0));
        return registration;
    }

    private static String[] paths(List<UploadPaths> uploads) {
        return uploads.stream().flatMap(some -> some.paths().stream()).toArray(String[]::new);
    }
}
