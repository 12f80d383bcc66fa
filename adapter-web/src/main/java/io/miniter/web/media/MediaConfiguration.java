package io.miniter.web.media;

import io.miniter.domain.media.PictureBounds;
import io.miniter.web.shared.BodyBound;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MediaConfiguration {

    /** What a form may add to its picture: boundaries, headers, a small field or two. */
    private static final long FORM_BYTES = 64 * 1024;

    /** An upload waits on the disk, and may be as large as a picture. */
    @Bean
    BodyBound uploads() {
        return BodyBound.elsewhere("/v1/me/avatar");
    }

    /** Every part goes to the disk at once. Only who asks for a part has the form read. */
    @Bean
    MultipartConfigElement forms() {
        return new MultipartConfigElement("", PictureBounds.MAX_BYTES, PictureBounds.MAX_BYTES + FORM_BYTES, 0);
    }
}
