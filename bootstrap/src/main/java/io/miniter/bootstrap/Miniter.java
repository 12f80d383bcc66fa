package io.miniter.bootstrap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the server. */
@SpringBootApplication(
        scanBasePackages = {
            "io.miniter.bootstrap",
            "io.miniter.web",
            "io.miniter.persistence",
            "io.miniter.security",
            "io.miniter.images",
            "io.miniter.markdown",
            "io.miniter.storage",
        },
        exclude = ErrorMvcAutoConfiguration.class)
@EnableScheduling
class Miniter {

    static void main(String[] arguments) {
        try {
            SpringApplication.run(Miniter.class, arguments);
        } catch (RuntimeException failure) {
            System.exit(StartFailure.report(failure));
        }
    }
}
