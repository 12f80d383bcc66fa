package io.miniter.classic;

import io.miniter.http.PlayedPorts;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The classic API alone, over ports that each test plays itself. */
@SpringBootApplication(
        scanBasePackages = {"io.miniter.http", "io.miniter.classic"},
        exclude = ErrorMvcAutoConfiguration.class)
class ClassicTestApplication {

    @Bean
    static PlayedPorts playedPorts() {
        return new PlayedPorts();
    }
}
