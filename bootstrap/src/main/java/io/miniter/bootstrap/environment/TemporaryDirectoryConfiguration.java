package io.miniter.bootstrap.environment;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Makes Tomcat use the server's own temporary directory; in the system's, a killed server would leave its files. */
@Configuration(proxyBeanMethods = false)
class TemporaryDirectoryConfiguration {

    @Bean
    TemporaryDirectory temporaryDirectory(@Value("${miniter.temporary-directory}") String path) {
        return TemporaryDirectory.open(Path.of(path));
    }

    /** Runs after Spring Boot's own, which knows {@code server.tomcat.basedir} only. */
    @Bean
    @Order
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcatFiles(TemporaryDirectory temporary)
            throws IOException {
        // Files in the document root are served over HTTP: it must stay empty
        Path documentRoot = temporary.directory("document-root");
        Path base = temporary.directory("tomcat");
        return factory -> {
            factory.setBaseDirectory(base.toFile());
            factory.setDocumentRoot(documentRoot.toFile());
        };
    }
}
