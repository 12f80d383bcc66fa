package io.miniter.persistence.shared;

import io.miniter.application.event.DeliverEvents;
import io.miniter.application.event.FromOutbox;
import io.miniter.testkit.shared.SettableClock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/**
 * The module by itself: its own components, a real PostgreSQL, a clock that stands still, and of the application what
 * handles the outbox.
 */
@SpringBootApplication(scanBasePackages = "io.miniter.persistence")
class PersistenceTestApplication {

    @Bean
    SettableClock clock() {
        return new SettableClock();
    }

    @Bean
    TestDatabase testDatabase() {
        return TestDatabase.start();
    }

    @Bean
    JdbcConnectionDetails connectionDetails(TestDatabase database) {
        return database.connectionDetails();
    }

    /** Of the application, what handles the outbox. */
    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = "io.miniter.application",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.ASSIGNABLE_TYPE,
                            classes = {FromOutbox.class, DeliverEvents.class}))
    static class OutboxHandling {}
}
