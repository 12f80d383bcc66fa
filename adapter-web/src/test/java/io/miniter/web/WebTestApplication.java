package io.miniter.web;

import io.miniter.http.PlayedPorts;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The controllers and their environment, over ports that each test mocks. */
@SpringBootApplication(
        scanBasePackages = {"io.miniter.http", "io.miniter.cache", "io.miniter.classic", "io.miniter.web"},
        exclude = ErrorMvcAutoConfiguration.class)
class WebTestApplication {

    @Bean
    static PlayedPorts playedPorts() {
        return new PlayedPorts();
    }
}
