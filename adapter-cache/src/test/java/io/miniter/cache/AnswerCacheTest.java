package io.miniter.cache;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.miniter.application.shared.ContentVersions;
import io.miniter.application.shared.PublicContent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {

    private static final AnswerKey KEY = key("/v1/timeline/public");
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ContentVersions versions = new LocalContentVersions();
    private final HeldTicker ticker = new HeldTicker();
    private final AnswerCache cache = new AnswerCache(100_000, versions, ticker, Duration.ofMinutes(1));
    private final AtomicInteger computations = new AtomicInteger();
    private final ExecutorService readers = Executors.newCachedThreadPool();

    @AfterEach
    void readers_go() {
        readers.shutdownNow();
    }

    @Test
    void the_second_reader_gets_what_was_computed_for_the_first() throws Exception {
        assertThat(read()).isEqualTo("1");
        assertThat(read()).isEqualTo("1");
    }

    @Test
    void another_question_has_another_answer() throws Exception {
        read();

        assertThat(read(key("/v1/timeline/public?limit=1"))).isEqualTo("2");
    }

    @Test
    void an_answer_is_good_for_a_second() throws Exception {
        read();
        ticker.pass(SECOND);

        assertThat(read()).isEqualTo("1");
    }

    @Test
    void an_older_answer_is_computed_anew() throws Exception {
        read();
        ticker.pass(SECOND.plusNanos(1));

        assertThat(read()).isEqualTo("2");
    }

    @Test
    void the_second_begins_when_the_computation_does() throws Exception {
        cache.get(KEY, PublicContent.TWEETS, () -> {
            ticker.pass(SECOND.plusNanos(1));
            return next();
        });

        assertThat(read()).isEqualTo("2");
    }

    @Test
    void a_write_ends_what_was_computed_before() throws Exception {
        read();
        versions.changed(List.of(PublicContent.TWEETS));

        assertThat(read()).isEqualTo("2");
        assertThat(read()).isEqualTo("2");
    }

    @Test
    void a_write_of_something_else_does_not() throws Exception {
        read();
        versions.changed(List.of(PublicContent.ARTICLES));

        assertThat(read()).isEqualTo("1");
    }

    @Test
    void what_was_computed_while_somebody_wrote_is_answered_once_and_not_kept() throws Exception {
        assertThat(text(cache.get(KEY, PublicContent.TWEETS, () -> {
                    FinishedAnswer old = next();
                    versions.changed(List.of(PublicContent.TWEETS));
                    return old;
                })))
                .isEqualTo("1");

        assertThat(read()).isEqualTo("2");
    }

    @Test
    void who_asks_after_a_write_does_not_wait_for_what_was_begun_before() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CompletableFuture<Void> begun = new CompletableFuture<>();
        Future<@Nullable String> early = readers.submit(() -> read(KEY, () -> {
            FinishedAnswer old = next();
            begun.complete(null);
            held.await();
            return old;
        }));
        begun.get(10, SECONDS);

        versions.changed(List.of(PublicContent.TWEETS));

        assertThat(read()).isEqualTo("2");
        held.countDown();
        assertThat(early.get(10, SECONDS)).isEqualTo("1");
        assertThat(read()).isEqualTo("2");
    }

    @Test
    void of_many_who_ask_at_once_one_computes() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        List<Future<@Nullable String>> answers = new ArrayList<>();
        List<Thread> waiting = new ArrayList<>();
        Callable<@Nullable FinishedAnswer> computation = () -> {
            held.await();
            return next();
        };
        for (int reader = 0; reader < 8; reader++) {
            CompletableFuture<Thread> thread = new CompletableFuture<>();
            answers.add(readers.submit(() -> {
                thread.complete(Thread.currentThread());
                return read(KEY, computation);
            }));
            waiting.add(thread.get(10, SECONDS));
        }
        Awaitility.await().until(() -> waiting.stream().allMatch(AnswerCacheTest::isWaiting));

        held.countDown();

        for (Future<@Nullable String> answer : answers) {
            assertThat(answer.get(10, SECONDS)).isEqualTo("1");
        }
        assertThat(computations).hasValue(1);
    }

    @Test
    void nobody_waits_for_a_computation_that_began_longer_ago_than_an_answer_is_good() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CompletableFuture<Void> begun = new CompletableFuture<>();
        Future<@Nullable String> slow = readers.submit(() -> read(KEY, () -> {
            FinishedAnswer old = next();
            begun.complete(null);
            held.await();
            return old;
        }));
        begun.get(10, SECONDS);

        ticker.pass(SECOND.plusNanos(1));

        assertThat(read()).isEqualTo("2");
        held.countDown();
        assertThat(slow.get(10, SECONDS)).isEqualTo("1");
    }

    @Test
    void nobody_waits_for_the_computation_of_another_longer_than_the_bound() throws Exception {
        AnswerCache impatient = new AnswerCache(100_000, versions, ticker, Duration.ofNanos(1));
        CountDownLatch held = new CountDownLatch(1);
        CompletableFuture<Void> begun = new CompletableFuture<>();
        Future<@Nullable String> stuck = readers.submit(() -> text(impatient.get(KEY, PublicContent.TWEETS, () -> {
            FinishedAnswer first = next();
            begun.complete(null);
            held.await();
            return first;
        })));
        begun.get(10, SECONDS);

        assertThat(text(impatient.get(KEY, PublicContent.TWEETS, this::next))).isEqualTo("2");
        held.countDown();
        assertThat(stuck.get(10, SECONDS)).isEqualTo("1");
    }

    @Test
    void a_failure_is_the_failure_of_one_and_those_who_waited_compute() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CompletableFuture<Void> begun = new CompletableFuture<>();
        Future<@Nullable String> unlucky = readers.submit(() -> read(KEY, () -> {
            begun.complete(null);
            held.await();
            throw new IllegalStateException("lost");
        }));
        begun.get(10, SECONDS);
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        Future<@Nullable String> lucky = readers.submit(() -> {
            thread.complete(Thread.currentThread());
            return read();
        });
        Thread waiting = thread.get(10, SECONDS);
        Awaitility.await().until(() -> isWaiting(waiting));

        held.countDown();

        assertThatThrownBy(() -> unlucky.get(10, SECONDS)).hasRootCauseMessage("lost");
        assertThat(lucky.get(10, SECONDS)).isEqualTo("1");
    }

    @Test
    void a_failure_is_not_kept() throws Exception {
        assertThatThrownBy(() -> read(KEY, () -> {
                    throw new IllegalStateException("lost");
                }))
                .hasMessage("lost");

        assertThat(read()).isEqualTo("1");
    }

    @Test
    void an_answer_that_is_not_to_be_kept_is_not() throws Exception {
        assertThat(read(KEY, () -> null)).isNull();

        assertThat(read()).isEqualTo("1");
    }

    @Test
    void what_is_kept_takes_no_more_than_there_is_room_for() throws Exception {
        for (int page = 0; page < 1_000; page++) {
            read(key("/v1/timeline/public?page=" + page), () -> answer("x".repeat(1_000)));
        }

        long kept = IntStream.range(0, 1_000)
                .filter(page -> isKept("/v1/timeline/public?page=" + page))
                .count();
        assertThat(kept * 1_000).isBetween(1_000L, 100_000L);
    }

    @Test
    void without_room_there_is_no_cache() {
        assertThat(new AnswerCache(0, versions, ticker, SECOND).isOff()).isTrue();
        assertThat(cache.isOff()).isFalse();
    }

    /** For ever, or for a bound. */
    private static boolean isWaiting(Thread thread) {
        return EnumSet.of(Thread.State.WAITING, Thread.State.TIMED_WAITING).contains(thread.getState());
    }

    private boolean isKept(String path) {
        AtomicInteger asked = new AtomicInteger();
        try {
            read(key(path), () -> {
                asked.incrementAndGet();
                return null;
            });
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
        return asked.get() == 0;
    }

    private @Nullable String read() throws Exception {
        return read(KEY);
    }

    private @Nullable String read(AnswerKey key) throws Exception {
        return read(key, this::next);
    }

    private @Nullable String read(AnswerKey key, Callable<@Nullable FinishedAnswer> computation) throws Exception {
        return text(cache.get(key, PublicContent.TWEETS, computation));
    }

    private FinishedAnswer next() {
        return answer(String.valueOf(computations.incrementAndGet()));
    }

    private static FinishedAnswer answer(String body) {
        return new FinishedAnswer("application/json", Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String text(@Nullable FinishedAnswer answer) {
        return answer == null ? null : new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static AnswerKey key(String path) {
        return new AnswerKey("http://localhost:80", path, "");
    }
}
