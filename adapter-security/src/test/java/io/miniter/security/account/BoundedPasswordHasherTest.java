package io.miniter.security.account;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.miniter.application.account.password.PasswordHasher;
import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.account.PasswordHash;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.account.FastPasswordHasher;
import io.miniter.testkit.account.PasswordHasherContract;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BoundedPasswordHasherTest extends PasswordHasherContract {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final PasswordAttempt ATTEMPT = new PasswordAttempt("correct horse battery staple");

    private final PasswordHasher unhindered = new BoundedPasswordHasher(new FastPasswordHasher(), 1, 0, Duration.ZERO);
    private final HeldHasher held = new HeldHasher();
    private final ExecutorService callers = Executors.newCachedThreadPool();

    @Override
    protected PasswordHasher hasher() {
        return unhindered;
    }

    @AfterEach
    void nobody_is_held_any_more() {
        held.letGo.countDown();
        callers.shutdownNow();
    }

    @Test
    void a_hash_that_is_up_to_date_waits_for_no_turn_and_an_outdated_one_does() {
        BoundedPasswordHasher full = new BoundedPasswordHasher(held, 1, 0, Duration.ZERO);
        call(full, 1);
        await().until(() -> held.running.get() == 1);

        assertThat(full.renewed(ATTEMPT, new PasswordHash("up to date"))).isEmpty();
        assertRefused(ErrorCode.SERVICE_UNAVAILABLE, () -> full.renewed(ATTEMPT, new PasswordHash("outdated")));
    }

    @Test
    void so_many_are_hashed_at_once_and_the_rest_wait() throws Exception {
        BoundedPasswordHasher bounded = new BoundedPasswordHasher(held, 2, 3, LONG);
        List<Future<?>> calls = call(bounded, 5);
        await().until(() -> held.running.get() == 2 && bounded.waiting() == 3);

        held.letGo.countDown();
        for (Future<?> call : calls) {
            call.get();
        }
        assertThat(held.mostRunning.get()).isEqualTo(2);
        assertThat(held.done.get()).isEqualTo(5);
        assertThat(bounded.waiting()).isZero();
    }

    @Test
    void where_the_queue_is_full_every_kind_of_call_is_refused_at_once_and_told_to_come_again() {
        BoundedPasswordHasher bounded = new BoundedPasswordHasher(held, 1, 1, LONG);
        call(bounded, 2);
        await().until(() -> held.running.get() == 1 && bounded.waiting() == 1);

        assertRefused(ErrorCode.SERVICE_UNAVAILABLE, () -> bounded.hash(new Password(ATTEMPT.value())));
        assertRefused(ErrorCode.SERVICE_UNAVAILABLE, () -> bounded.matches(ATTEMPT, new PasswordHash("any hash")));
        DomainException refusal = catchThrowableOfType(DomainException.class, () -> bounded.matchNothing(ATTEMPT));
        assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(2));
        assertThat(bounded.waiting()).isEqualTo(1);
    }

    @Test
    void who_has_waited_too_long_is_refused_and_their_place_is_free() throws Exception {
        BoundedPasswordHasher bounded = new BoundedPasswordHasher(held, 1, 1, Duration.ofMillis(1));
        List<Future<?>> calls = call(bounded, 1);
        await().until(() -> held.running.get() == 1);

        assertRefused(ErrorCode.SERVICE_UNAVAILABLE, () -> bounded.matchNothing(ATTEMPT));

        assertThat(bounded.waiting()).isZero();
        held.letGo.countDown();
        calls.getFirst().get();
        bounded.matchNothing(ATTEMPT);
    }

    @Test
    void a_hash_that_fails_leaves_its_place() {
        PasswordHasher bounded = new BoundedPasswordHasher(new FailingHasher(), 1, 0, Duration.ZERO);

        for (int call = 0; call < 3; call++) {
            assertThat(catchThrowableOfType(IllegalStateException.class, () -> bounded.matchNothing(ATTEMPT)))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2", "8, 7"})
    void one_core_is_left_to_the_others_where_there_are_two(int cores, int atOnce) {
        BoundedPasswordHasher bounded = BoundedPasswordHasher.leavingACore(held, cores);
        call(bounded, atOnce + 1);

        await().until(() -> held.running.get() == atOnce && bounded.waiting() == 1);
    }

    private List<Future<?>> call(PasswordHasher bounded, int calls) {
        List<Future<?>> all = new ArrayList<>();
        for (int call = 0; call < calls; call++) {
            all.add(callers.submit(() -> bounded.matchNothing(ATTEMPT)));
        }
        return all;
    }

    /** Takes until it is let go. */
    private static final class HeldHasher implements PasswordHasher {

        private final CountDownLatch letGo = new CountDownLatch(1);
        private final AtomicInteger running = new AtomicInteger();
        private final AtomicInteger mostRunning = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();

        @Override
        public PasswordHash hash(Password password) {
            matchNothing(ATTEMPT);
            return new PasswordHash("a hash");
        }

        @Override
        public boolean matches(PasswordAttempt attempt, PasswordHash hash) {
            matchNothing(attempt);
            return false;
        }

        @Override
        public void matchNothing(PasswordAttempt attempt) {
            mostRunning.accumulateAndGet(running.incrementAndGet(), Math::max);
            try {
                letGo.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            running.decrementAndGet();
            done.incrementAndGet();
        }

        @Override
        public Optional<PasswordHash> renewed(PasswordAttempt proven, PasswordHash hash) {
            matchNothing(proven);
            return Optional.of(hash);
        }

        @Override
        public boolean isOutdated(PasswordHash hash) {
            return hash.value().equals("outdated");
        }

        @Override
        public void takeAsLongAs(PasswordHash hash) {}
    }

    private static final class FailingHasher implements PasswordHasher {

        @Override
        public PasswordHash hash(Password password) {
            throw new IllegalStateException("broken");
        }

        @Override
        public boolean matches(PasswordAttempt attempt, PasswordHash hash) {
            throw new IllegalStateException("broken");
        }

        @Override
        public void matchNothing(PasswordAttempt attempt) {
            throw new IllegalStateException("broken");
        }

        @Override
        public Optional<PasswordHash> renewed(PasswordAttempt proven, PasswordHash hash) {
            throw new IllegalStateException("broken");
        }

        @Override
        public boolean isOutdated(PasswordHash hash) {
            return true;
        }

        @Override
        public void takeAsLongAs(PasswordHash hash) {
            throw new IllegalStateException("broken");
        }
    }
}
