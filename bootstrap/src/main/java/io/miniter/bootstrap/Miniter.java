package io.miniter.bootstrap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server. */
@SpringBootApplication
class Miniter {

    static void main(String[] arguments) {
        SpringApplication.run(Miniter.class, arguments);
    }
}
