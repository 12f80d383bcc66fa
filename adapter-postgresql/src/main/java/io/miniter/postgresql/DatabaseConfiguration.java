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

/** Runs the embedded PostgreSQL unless another database is given, and monitors the database. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /**
     * Decided here and not by a condition, which Spring's AOT processing would evaluate at build time.
     *
     * @param given has an empty URL, which means none, if the environment variable is empty
     * @param home a string, not a path: Spring would resolve a relative path on the class path first
     */
    @Bean
    JdbcConnectionDetails database(DataSourceProperties given, @Value("${miniter.home}") String home) {
        return StringUtils.hasText(given.getUrl()) ? new GivenDatabase(given) : EmbeddedPostgresql.start(Path.of(home));
    }

    /** The disk of an external database is unknown until it reports that it is full. */
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

    /** Answered from memory: an unresponsive database must not block health checks. */
    @Bean
    HealthIndicator dbHealthIndicator(DatabaseWatching watching) {
        return () -> (watching.isAway() ? Health.down() : Health.up()).build();
    }

    /** Part of liveness: a database that at most a restart of the server could recover. */
    @Bean
    HealthIndicator embeddedDatabaseHealthIndicator(JdbcConnectionDetails database) {
        return () -> (database instanceof EmbeddedPostgresql embedded && embedded.condition() == Condition.LOST
                        ? Health.down()
                        : Health.up())
                .build();
    }
}
