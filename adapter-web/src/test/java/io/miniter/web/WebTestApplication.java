package io.miniter.web;

import io.miniter.application.shared.ContentVersions;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** This module alone: the controllers and what is around them, over ports that each test plays itself. */
@SpringBootApplication(scanBasePackages = "io.miniter.web", exclude = ErrorMvcAutoConfiguration.class)
class WebTestApplication {

    @Bean
    ContentVersions contentVersions() {
        return new ContentVersions();
    }
}
