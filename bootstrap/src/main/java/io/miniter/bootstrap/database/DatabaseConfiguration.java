package io.miniter.bootstrap.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** Runs the embedded PostgreSQL where no other database is given. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /**
     * Decided here and not by a condition, which Spring's processing ahead of time would answer once and for all.
     *
     * @param given with an empty address, which is none, where an environment variable was left empty
     * @param home text, not a path: Spring would look for a relative path on the class path first
     */
    @Bean
    JdbcConnectionDetails database(DataSourceProperties given, @Value("${miniter.home}") String home) {
        return StringUtils.hasText(given.getUrl()) ? new GivenDatabase(given) : EmbeddedPostgresql.start(Path.of(home));
    }
}
