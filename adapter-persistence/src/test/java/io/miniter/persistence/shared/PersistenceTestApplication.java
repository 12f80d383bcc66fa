package io.miniter.persistence.shared;

import io.miniter.testkit.shared.SettableClock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** The module by itself: its own components, a real PostgreSQL, and a clock that stands still. */
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
}
