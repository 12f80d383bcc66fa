package io.miniter.bootstrap.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Runs the embedded PostgreSQL where no other database is given. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    // Text, not a path: Spring would look for a relative path on the class path first
    @Bean(destroyMethod = "close")
    @Conditional(NoDatabaseGiven.class)
    EmbeddedPostgresql embeddedPostgresql(@Value("${miniter.home}") String home) {
        return EmbeddedPostgresql.start(Path.of(home));
    }

    /** An empty address is none, so that an environment variable can be left empty. */
    static final class NoDatabaseGiven implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
