package io.miniter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.miniter.domain.account.AnAccount;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a statement or a lock that takes too long looks like: as what may succeed later, not as a fault. */
@PersistenceTest
final class StatementTimeoutTest {

    private final PostgresqlWorld world;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    StatementTimeoutTest(PostgresqlWorld world, JdbcClient jdbc, TransactionTemplate transaction) {
        this.world = world.emptied();
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void a_statement_that_takes_too_long_is_a_resource_that_failed() {
        Throwable failure = catchThrowable(() -> transaction.executeWithoutResult(status -> {
            jdbc.sql("SET LOCAL statement_timeout = '20ms'").update();
            jdbc.sql("SELECT pg_sleep(10)::text").query(String.class).single();
        }));

        assertThat(failure)
                .isInstanceOfAny(DataAccessResourceFailureException.class, TransientDataAccessException.class);
    }

    @Test
    void a_row_that_another_holds_for_too_long_is_refused_for_now() {
        var account = AnAccount.of("alice");
        world.accounts().add(account);

        Throwable failure = transaction.execute(holding -> {
            world.accounts().findForChange(account.id());
            return CompletableFuture.supplyAsync(() -> catchThrowable(() -> transaction.executeWithoutResult(status -> {
                        jdbc.sql("SET LOCAL lock_timeout = '20ms'").update();
                        world.accounts().findForChange(account.id());
                    })))
                    .join();
        });

        assertThat(failure).isInstanceOf(TransientDataAccessException.class);
    }
}
