package io.miniter.classic;

import io.miniter.http.body.BodyBound;
import io.miniter.http.dialect.Dialects;
import io.miniter.http.media.UploadPaths;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures the classic paths. */
@Configuration(proxyBeanMethods = false)
class ClassicConfiguration {

    /** These limit sizes themselves, with the classic error format. */
    @Bean
    BodyBound classicBodies() {
        return BodyBound.elsewhere(
                ClassicBodyArgumentResolver.MAX_BYTES, "/sign-up", "/login", "/tweet", "/follow", "/unfollow");
    }

    @Bean
    UploadPaths classicUploads() {
        return UploadPaths.of("/profile-picture");
    }

    @Bean
    FilterRegistrationBean<ClassicFilter> classicFilter(Dialects dialects, ClassicDialect classic) {
        FilterRegistrationBean<ClassicFilter> registration = new FilterRegistrationBean<>(new ClassicFilter());
        registration.addUrlPatterns(
                "/ping",
                "/sign-up",
                "/login",
                "/tweet",
                "/follow",
                "/unfollow",
                "/timeline",
                "/timeline/*",
                "/profile-picture",
                "/profile-picture/*");
        registration.setEnabled(dialects.speaks(classic));
        return registration;
    }
}
