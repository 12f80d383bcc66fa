package io.miniter.bootstrap.environment;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Has Tomcat keep its files in the server's own temporary directory; a killed one leaves them in the system's. */
@Configuration(proxyBeanMethods = false)
class TemporaryDirectoryConfiguration {

    @Bean
    TemporaryDirectory temporaryDirectory(@Value("${miniter.temporary-directory}") String path) {
        return TemporaryDirectory.open(Path.of(path));
    }

    /** After Spring Boot's own, which knows {@code server.tomcat.basedir} only. */
    @Bean
    @Order
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcatFiles(TemporaryDirectory temporary)
            throws IOException {
        // What is in the document root can be asked for over HTTP: it must stay empty
        Path documentRoot = temporary.directory("document-root");
        Path base = temporary.directory("tomcat");
        return factory -> {
            factory.setBaseDirectory(base.toFile());
            factory.setDocumentRoot(documentRoot.toFile());
        };
    }
}
