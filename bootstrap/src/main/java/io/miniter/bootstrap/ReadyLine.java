package io.miniter.bootstrap;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Logs that the server is ready, with its address. */
@Component
final class ReadyLine {

    @EventListener
    void print(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            String address = "http://localhost:" + context.getWebServer().getPort();
            IO.println("Miniter is ready at " + address + " (API documentation: " + address + "/docs)");
        }
    }
}
