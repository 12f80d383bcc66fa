package io.miniter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.event.DeliverEvents;
import io.miniter.application.event.DeliverEvents.Delivery;
import io.miniter.application.like.Likes;
import io.miniter.domain.like.Likeable;
import io.miniter.persistence.shared.ServerMemory.Started;
import io.miniter.testkit.shared.SettableClock;
import io.miniter.testkit.shared.World;
import io.miniter.testkit.timeline.FanOutEntry;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything that is stored, in a real PostgreSQL, as one server that uses it sees it. */
@Component
public final class PostgresqlWorld implements World {

    private final ApplicationContext context;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final List<Started> memory;

    @Autowired
    PostgresqlWorld(ApplicationContext context, SettableClock clock) {
        this(context, clock, List.of());
    }

    private PostgresqlWorld(ApplicationContext context, SettableClock clock, List<Started> memory) {
        this.context = context;
        this.clock = clock;
        this.jdbc = context.getBean(JdbcClient.class);
        this.transactions = context.getBean(TransactionTemplate.class);
        this.memory = memory;
    }

    /** Nothing is stored any more, not even a board, and the server has just started. */
    public PostgresqlWorld emptied() {
        // For the few rows of a test, cheaper than TRUNCATE, which makes new files
        jdbc.sql(context.getBean(EveryTable.class).emptied()).query().listOfRows();
        SettableClock newClock = new SettableClock();
        return new PostgresqlWorld(
                context,
                newClock,
                context.getBeansOfType(ServerMemory.class).values().stream()
                        .map(remembered -> remembered.start(newClock))
                        .toList());
    }

    @Override
    public <T> T get(Class<T> port) {
        return memory.stream()
                .map(started -> started.ports().get(port))
                .filter(Objects::nonNull)
                .findFirst()
                .map(port::cast)
                .orElseGet(() -> context.getBean(port));
    }

    @Override
    @SuppressWarnings("unchecked") // The kind is asked for
    public <T extends Likeable> Likes<T> likesOf(Class<T> kind) {
        return (Likes<T>) context.getBeansOfType(Likes.class).values().stream()
                .filter(likes -> likes.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    public SettableClock clock() {
        return clock;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    @Override
    public void letAMinutePass() {
        clock.advance(Duration.ofMinutes(1));
        memory.forEach(started -> started.aMinute().run());
        fanOutAll();
    }

    /** Does a step of the fan-out; answers how many tweets it delivered. */
    public int fanOutSome() {
        Delivery delivery = get(DeliverEvents.class).deliverEvents(FanOutEntry.REACTION);
        assertThat(delivery.failed()).isEmpty();
        return delivery.events();
    }

    /** Delivers the tweets that nobody else is delivering. */
    public void fanOutAll() {
        while (fanOutSome() > 0) {
            // There may be more
        }
    }

    /** Does it all in one transaction, as a use case does. */
    public void inTransaction(Runnable action) {
        transactions.executeWithoutResult(status -> action.run());
    }

    /** Does it all in one transaction, as a use case does. */
    public <T> T inTransaction(Supplier<T> action) {
        return transactions.execute(status -> action.get());
    }

    /** Does it in a transaction of its own, beside the one that is under way. */
    public <T> T apart(Supplier<T> action) {
        TransactionTemplate onAnotherConnection =
                new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()));
        onAnotherConnection.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return onAnotherConnection.execute(status -> action.get());
    }

    /** Whether a row is locked against changes by others. */
    public boolean isHeld(String table, long id) {
        return apart(() -> jdbc.sql("SELECT id FROM " + table + " WHERE id = ? FOR UPDATE SKIP LOCKED")
                        .param(id)
                        .query(Long.class)
                        .optional())
                .isEmpty();
    }

    /** Waits until this many others wait for a lock. */
    public void awaitWaiting(int others) {
        long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (waiting() < others) {
            assertThat(System.nanoTime()).as("%d wait for a lock", others).isLessThan(patience);
            Thread.onSpinWait();
        }
    }

    /**
     * How many wait for a lock. From pg_locks, which is current; pg_stat_activity is a snapshot within a transaction.
     */
    int waiting() {
        return jdbc.sql("SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted")
                .query(Integer.class)
                .single();
    }

    /** Fails unless what every feature says of its tables is true. */
    public void assertCountsAreRight() {
        context.getBeansOfType(Invariants.class).values().stream()
                .flatMap(invariants -> invariants.violations().entrySet().stream())
                .forEach(violation -> assertThat(
                                jdbc.sql(violation.getValue()).query().listOfRows())
                        .as(violation.getKey())
                        .isEmpty());
    }
}
