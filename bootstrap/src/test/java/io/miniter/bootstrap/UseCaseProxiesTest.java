package io.miniter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.miniter.application.shared.ContentVersions;
import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.RefusalWithEffect;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.cache.LocalContentVersions;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.postgresql.StorageSpace;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.exceptions.PersistenceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mybatis.spring.MyBatisSystemException;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

class UseCaseProxiesTest {

    private final ContentVersions versions = new LocalContentVersions();
    private final RecordingTransactions transactions = new RecordingTransactions();
    private boolean storageIsFull;

    @Test
    void a_command_is_one_transaction() {
        command(() -> transactions.happened("work")).run();

        assertThat(transactions.history).containsExactly("begin", "work", "commit");
    }

    @Test
    void a_refusal_takes_back_what_was_written() {
        assertThatExceptionOfType(DomainException.class).isThrownBy(command(() -> {
            throw new DomainException(ErrorCode.NOT_THE_AUTHOR);
        })::run);

        assertThat(transactions.history).containsExactly("begin", "rollback");
    }

    @Test
    void a_refusal_with_effect_keeps_what_was_written() {
        assertThatExceptionOfType(RefusalWithEffect.class).isThrownBy(command(() -> {
            throw new RefusalWithEffect(ErrorCode.REFRESH_TOKEN_REUSED);
        })::run);

        assertThat(transactions.history).containsExactly("begin", "commit");
    }

    @Test
    void a_query_has_no_transaction() {
        wrap(new Query(() -> transactions.happened("work"))).run();

        assertThat(transactions.history).containsExactly("work");
    }

    @Test
    void what_a_command_may_have_changed_gets_a_new_version_after_the_commit() {
        transactions.atTheEnd = () -> assertThat(version()).isZero();

        command(() -> {}).run();

        assertThat(version()).isEqualTo(1);
    }

    @Test
    void a_failure_counts_as_a_change_because_nobody_knows_whether_it_was_one() {
        transactions.atTheEnd = () -> {
            throw new DataAccessResourceFailureException("lost during the commit");
        };

        assertThatExceptionOfType(DomainException.class).isThrownBy(command(() -> {})::run);

        assertThat(version()).isEqualTo(1);
    }

    @Test
    void a_command_within_the_transaction_of_another_is_seen_when_that_ends() {
        Runnable inner = wrap(new Command(() -> {}));
        transactions.atTheEnd = () -> assertThat(version()).isEqualTo(1);

        wrap(new ChangesNothing(inner)).run();

        assertThat(version()).isEqualTo(2);
    }

    @Test
    void what_changes_nothing_leaves_the_version() {
        wrap(new ChangesNothing(() -> {})).run();

        assertThat(version()).isZero();
    }

    @Test
    void what_changes_one_thing_leaves_the_version_of_another() {
        wrap(new ChangesArticles()).run();

        assertThat(version()).isZero();
        assertThat(versions.of(PublicContent.ARTICLES)).isEqualTo(1);
    }

    @Test
    void what_is_no_use_case_stays_as_it_is() {
        Runnable bean = () -> {};

        assertThat(proxies().postProcessAfterInitialization(bean, "bean")).isSameAs(bean);
    }

    static List<RuntimeException> unavailabilities() {
        return List.of(
                new DataAccessResourceFailureException("gone"),
                new CannotCreateTransactionException("none"),
                new CannotAcquireLockException("deadlock"),
                rollbackFailed(new SQLException("Connection is closed")),
                rollbackFailed(new SQLException("This connection has been closed.", "08003")),
                new UncategorizedSQLException("commit", null, new SQLException("terminating", "57P01")),
                new MyBatisSystemException("wrapped", new PersistenceException(new SQLException("shutdown", "57P03"))),
                new UncategorizedSQLException("insert", null, new SQLException("too many clients", "53300")),
                new UncategorizedSQLException("insert", null, new SQLException("out of memory", "53200")),
                new UncategorizedSQLException("insert", null, new SQLException("read-only transaction", "25006")),
                suppressing(new SQLException("gone", "57P02")),
                new IllegalStateException(new SQLTransientConnectionException("pool is empty")));
    }

    @ParameterizedTest
    @MethodSource("unavailabilities")
    void a_lost_database_is_a_refusal_for_now(RuntimeException failure) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(command(() -> {
                    throw failure;
                })::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.SERVICE_UNAVAILABLE))
                .withCause(failure);
    }

    private static TransactionSystemException rollbackFailed(SQLException why) {
        return new TransactionSystemException("JDBC rollback failed", why);
    }

    private static IllegalStateException suppressing(SQLException hidden) {
        IllegalStateException failure = new IllegalStateException("while closing");
        failure.addSuppressed(hidden);
        return failure;
    }

    @Test
    void what_a_failed_rollback_hides_says_what_happened() {
        TransactionSystemException failure = new TransactionSystemException("JDBC rollback failed");
        failure.initApplicationException(new UncategorizedSQLException("insert", null, new SQLException("", "53100")));

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(command(() -> {
                    throw failure;
                })::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.STORAGE_FULL));
    }

    @Test
    void a_failed_end_of_a_transaction_that_has_another_reason_stays_a_fault() {
        TransactionSystemException fault = rollbackFailed(new SQLException("not null", "23502"));

        assertThatThrownBy(command(() -> {
                    throw fault;
                })::run)
                .isSameAs(fault);
    }

    @Test
    void a_read_whose_connection_is_lost_is_done_once_more() {
        wrap(new Reading(() -> {
                    transactions.happened("work");
                    if (transactions.history.size() == 1) {
                        throw new UncategorizedSQLException("select", null, new SQLException("gone", "57P01"));
                    }
                }))
                .run();

        assertThat(transactions.history).containsExactly("work", "work");
    }

    @Test
    void a_read_that_fails_twice_is_refused_and_not_tried_for_ever() {
        assertThatExceptionOfType(DomainException.class).isThrownBy(wrap(new Reading(() -> {
            transactions.happened("work");
            throw new UncategorizedSQLException("select", null, new SQLException("gone", "08006"));
        }))::run);

        assertThat(transactions.history).containsExactly("work", "work");
    }

    @Test
    void a_read_that_found_the_database_away_is_not_made_to_wait_twice() {
        assertThatExceptionOfType(DomainException.class).isThrownBy(wrap(new Reading(() -> {
            transactions.happened("work");
            throw new DataAccessResourceFailureException(
                    "none",
                    new SQLTransientConnectionException("the pool is empty", new SQLException("refused", "08001")));
        }))::run);

        assertThat(transactions.history).containsExactly("work");
    }

    @Test
    void a_write_is_never_done_twice() {
        assertThatExceptionOfType(DomainException.class).isThrownBy(wrap(new Query(() -> {
            transactions.happened("work");
            throw new UncategorizedSQLException("insert", null, new SQLException("gone", "57P01"));
        }))::run);

        assertThat(transactions.history).containsExactly("work");
    }

    @Test
    void while_the_storage_is_full_writes_are_refused_before_they_begin_and_reads_go_on() {
        storageIsFull = true;

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(command(() -> transactions.happened("work"))::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.STORAGE_FULL));
        wrap(new Reading(() -> transactions.happened("read"))).run();

        assertThat(transactions.history).containsExactly("read");
    }

    @Test
    void a_fault_of_ours_stays_a_fault() {
        DataIntegrityViolationException fault = new DataIntegrityViolationException("unknown constraint");

        assertThatThrownBy(command(() -> {
                    throw fault;
                })::run)
                .isSameAs(fault);
    }

    private Runnable command(Runnable work) {
        return wrap(new Command(work));
    }

    private Runnable wrap(Runnable useCase) {
        return (Runnable) proxies().postProcessAfterInitialization(useCase, "useCase");
    }

    private UseCaseProxies proxies() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("transactionManager", transactions);
        beans.addBean("versions", versions);
        beans.addBean("storage", (StorageSpace) () -> storageIsFull);
        return new UseCaseProxies(
                beans.getBeanProvider(TransactionManager.class),
                beans.getBeanProvider(ContentVersions.class),
                beans.getBeanProvider(StorageSpace.class));
    }

    private long version() {
        return versions.of(PublicContent.TWEETS);
    }

    @UseCase
    private record Command(Runnable work) implements Runnable {

        @Override
        public void run() {
            work.run();
        }
    }

    @UseCase(changes = {})
    private record ChangesNothing(Runnable work) implements Runnable {

        @Override
        public void run() {
            work.run();
        }
    }

    @UseCase(value = Transaction.NONE, changes = PublicContent.ARTICLES)
    private static final class ChangesArticles implements Runnable {

        @Override
        public void run() {}
    }

    @UseCase(Transaction.NONE)
    private record Query(Runnable work) implements Runnable {

        @Override
        public void run() {
            work.run();
        }
    }

    @UseCase(
            value = Transaction.NONE,
            changes = {},
            reads = true)
    private record Reading(Runnable work) implements Runnable {

        @Override
        public void run() {
            work.run();
        }
    }

    private static final class RecordingTransactions extends AbstractPlatformTransactionManager {

        private final List<String> history = new ArrayList<>();
        private Runnable atTheEnd = () -> {};
        private boolean running;

        void happened(String event) {
            history.add(event);
        }

        @Override
        protected Object doGetTransaction() {
            return history;
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return running;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            running = true;
            happened("begin");
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            running = false;
            happened("commit");
            atTheEnd.run();
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            running = false;
            happened("rollback");
        }
    }
}
