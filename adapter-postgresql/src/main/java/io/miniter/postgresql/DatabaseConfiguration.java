package io.miniter.postgresql;

import io.miniter.postgresql.EmbeddedPostgresql.Condition;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** Runs the embedded PostgreSQL where no other database is given, and watches whichever it is. */
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

    /** Of a database elsewhere nobody knows how full its disk is until it says so. */
    @Bean
    StorageSpace storageSpace(JdbcConnectionDetails database) {
        return database instanceof EmbeddedPostgresql embedded ? embedded.space() : () -> false;
    }

    @Bean
    static BeanPostProcessor watchedDataSource(
            ObjectProvider<JdbcConnectionDetails> database, ObjectProvider<DatabaseWatching> watching) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool
                        ? watching.getObject().watched(pool, database.getObject())
                        : bean;
            }
        };
    }

    @Bean
    static DatabaseWatching databaseWatching() {
        return new DatabaseWatching();
    }

    /** Answered from memory: a database that is frozen must not freeze whoever asks for the server's health. */
    @Bean
    HealthIndicator dbHealthIndicator(DatabaseWatching watching) {
        return () -> (watching.isAway() ? Health.down() : Health.up()).build();
    }

    /** A database that only a restart of the server could bring back, if anything: part of the liveness. */
    @Bean
    HealthIndicator embeddedDatabaseHealthIndicator(JdbcConnectionDetails database) {
        return () -> (database instanceof EmbeddedPostgresql embedded && embedded.condition() == Condition.LOST
                        ? Health.down()
                        : Health.up())
                .build();
    }
}
