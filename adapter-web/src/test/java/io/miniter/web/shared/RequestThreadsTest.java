package io.miniter.web.shared;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class RequestThreadsTest {

    private static final int USUAL = 2;
    private static final int MOST = 4;
    private static final Duration BRIEFLY = Duration.ofMillis(5);

    private final RequestThreads threads = new RequestThreads(USUAL, MOST);
    private final List<Request> requests = new ArrayList<>();

    @AfterEach
    void answerAll() {
        requests.forEach(Request::answer);
        threads.close();
    }

    @Test
    void more_requests_than_threads_wait_for_one() throws InterruptedException {
        Request first = request();
        Request second = request();
        Request third = request();
        first.awaitBegun();
        second.awaitBegun();

        assertThat(threads.count()).isEqualTo(USUAL);
        assertThat(third.hasBegun()).isFalse();

        first.answer();

        third.awaitBegun();
        assertThat(threads.count()).isEqualTo(USUAL);
    }

    @Test
    void a_request_that_was_there_at_two_looks_is_made_up_for() throws InterruptedException {
        request().awaitBegun();
        request().awaitBegun();
        Request waiting = request();

        threads.look();
        assertThat(waiting.hasBegun()).isFalse();
        threads.look();

        waiting.awaitBegun();
    }

    @Test
    void requests_that_change_between_looks_are_not_made_up_for() throws InterruptedException {
        for (int look = 0; look < 10; look++) {
            Request first = request();
            Request second = request();
            first.awaitBegun();
            second.awaitBegun();

            threads.look();

            first.answer();
            second.answer();
            assertThat(threads.count()).isEqualTo(USUAL);
        }
    }

    @Test
    void each_that_is_held_up_is_made_up_for_until_there_are_as_many_as_there_may_be() throws InterruptedException {
        for (int held = 0; held < MOST; held++) {
            Request request = request();
            threads.look();
            threads.look();
            request.awaitBegun();
        }
        Request oneMore = request();

        threads.look();
        threads.look();

        assertThat(threads.count()).isEqualTo(MOST);
        assertThat(oneMore.hasBegun()).isFalse();
    }

    @Test
    void they_are_as_few_as_before_when_nothing_is_held_up_any_more() throws InterruptedException {
        Request first = request();
        Request second = request();
        first.awaitBegun();
        second.awaitBegun();
        threads.look();
        threads.look();
        Request third = request();
        third.awaitBegun();
        assertThat(threads.count()).isEqualTo(3);

        first.answer();
        second.answer();
        third.answer();

        do {
            threads.look();
            Thread.sleep(BRIEFLY);
        } while (threads.count() != USUAL);
    }

    @Test
    void those_that_are_too_many_go_even_while_requests_wait() throws InterruptedException {
        Request first = request();
        first.awaitBegun();
        threads.look();
        threads.look();
        Request second = request();
        Request third = request();
        second.awaitBegun();
        third.awaitBegun();
        Request fourth = request();
        first.answer();
        fourth.awaitBegun();
        Request waiting = request();
        threads.look();

        second.answer();

        while (threads.count() != USUAL) {
            Thread.sleep(BRIEFLY);
        }
        assertThat(waiting.hasBegun()).isFalse();
    }

    @Test
    void a_thread_whose_request_failed_is_not_taken_for_one_that_is_held_up() throws InterruptedException {
        CountDownLatch failing = new CountDownLatch(1);
        threads.executor().execute(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failing.countDown());
            throw new IllegalStateException("on purpose");
        });
        assertThat(failing.await(10, SECONDS)).isTrue();

        request().awaitBegun();
        request().awaitBegun();
        threads.look();
        Request waiting = request();

        assertThat(waiting.hasBegun()).isFalse();
        assertThat(threads.count()).isEqualTo(USUAL);
    }

    private Request request() {
        Request request = new Request();
        requests.add(request);
        threads.executor().execute(request);
        return request;
    }

    /** One that takes until it is told to be answered. */
    private static final class Request implements Runnable {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch toAnswer = new CountDownLatch(1);

        @Override
        public void run() {
            begun.countDown();
            try {
                toAnswer.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        void answer() {
            toAnswer.countDown();
        }

        boolean hasBegun() {
            return begun.getCount() == 0;
        }

        void awaitBegun() throws InterruptedException {
            assertThat(begun.await(10, SECONDS)).isTrue();
        }
    }
}
