package io.miniter.web.classic;

import io.miniter.web.shared.BodyBound;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which paths are classic. */
@Configuration(proxyBeanMethods = false)
class ClassicConfiguration {

    /** These refuse what is too large in their own words. */
    @Bean
    BodyBound classicBodies() {
        return BodyBound.elsewhere(
                ClassicBodyArgumentResolver.MAX_BYTES, "/sign-up", "/login", "/tweet", "/follow", "/unfollow");
    }

    @Bean
    FilterRegistrationBean<ClassicFilter> classicFilter() {
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
        return registration;
    }
}
