package io.miniter.http.optimisation;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.http.optimisation.RequestThread.Purpose;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class RequestThreadsTest {

    private static final int USUAL = 2;
    private static final int MOST = 4;
    private static final Duration BRIEFLY = Duration.ofMillis(5);

    private static final Duration A_MOMENT = Duration.ofMillis(30);

    private final AtomicLong now = new AtomicLong();
    private RequestThreads threads = new RequestThreads(USUAL, MOST, now::get);
    private final List<Request> requests = new ArrayList<>();

    @AfterEach
    void answerAll() {
        requests.forEach(Request::answer);
        threads.close();
    }

    @Test
    void more_requests_than_threads_wait_for_one() throws InterruptedException {
        Request first = begun();
        begun();
        Request third = request();

        assertThat(threads.count()).isEqualTo(USUAL);
        assertThat(third.hasBegun()).isFalse();

        first.answer();

        third.awaitBegun();
        assertThat(threads.count()).isEqualTo(USUAL);
    }

    @Test
    void a_request_that_was_there_at_two_looks_is_made_up_for() throws InterruptedException {
        begun();
        begun();
        Request waiting = request();

        threads.look();
        assertThat(threads.count()).isEqualTo(USUAL);
        threads.look();

        waiting.awaitBegun();
    }

    @Test
    void requests_that_change_between_looks_are_not_made_up_for() throws InterruptedException {
        for (int look = 0; look < 10; look++) {
            Request first = begun();
            Request second = begun();

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
        List<Request> held = List.of(begun(), begun());
        threads.look();
        threads.look();
        Request third = begun();
        assertThat(threads.count()).isEqualTo(USUAL + 1);

        held.forEach(Request::answer);
        third.answer();

        // A thread is done a moment after its request is
        awaitUsualCount(threads::look);
    }

    @Test
    void those_that_are_too_many_go_even_while_requests_wait() throws InterruptedException {
        Request first = begun();
        threads.look();
        threads.look();
        Request second = begun();
        begun();
        Request fourth = request();
        first.answer();
        fourth.awaitBegun();
        Request waiting = request();
        threads.look();

        second.answer();

        awaitUsualCount(() -> {});
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
        threads.look();
        threads.look();

        begun();
        begun();
        Request waiting = request();

        assertThat(threads.count()).isEqualTo(USUAL);
        assertThat(waiting.hasBegun()).isFalse();
    }

    @Test
    void what_waits_is_examined_out_of_turn_and_stands_in_line_again() throws InterruptedException {
        threads.close();
        threads = new RequestThreads(USUAL, USUAL, now::get);
        begun();
        begun();
        Request again = new Request();
        requests.add(again);
        Request waiting = request(() -> threads.executor().execute(again));
        pass(A_MOMENT);

        waiting.awaitBegun();
        waiting.answer();

        assertThat(waiting.purpose).isEqualTo(Purpose.EXAMINE);
        pass(A_MOMENT);
        assertThat(again.hasBegun()).isFalse();
        requests.getFirst().answer();
        again.awaitBegun();
        assertThat(again.purpose).isEqualTo(Purpose.ANSWER);
    }

    @Test
    void what_has_just_come_is_not_examined() throws InterruptedException {
        begun();
        begun();
        Request waiting = request();

        threads.look();

        assertThat(waiting.hasBegun()).isFalse();
    }

    @Test
    void what_waits_too_long_is_refused_while_all_threads_are_busy() throws InterruptedException {
        begun();
        begun();
        Request waiting = request();
        pass(RequestThreads.LONGEST_WAIT.plusNanos(1));

        waiting.awaitBegun();

        assertThat(waiting.purpose).isEqualTo(Purpose.REFUSE);
    }

    @Test
    void being_examined_gives_nobody_more_time() throws InterruptedException {
        begun();
        begun();
        Request again = new Request();
        requests.add(again);
        Request waiting = request(() -> threads.executor().execute(again));
        pass(A_MOMENT);
        waiting.awaitBegun();
        waiting.answer();
        Awaitility.await().until(() -> threads.waiting() == 1);

        pass(RequestThreads.LONGEST_WAIT.minus(A_MOMENT).plusNanos(1));

        again.awaitBegun();
        assertThat(again.purpose).isEqualTo(Purpose.REFUSE);
    }

    @Test
    void the_line_holds_nobody_who_was_refused_though_no_thread_comes_free() throws InterruptedException {
        threads.close();
        threads = new RequestThreads(USUAL, USUAL, now::get);
        begun();
        begun();
        for (int round = 0; round < 10; round++) {
            Request first = request();
            Request second = request();
            pass(RequestThreads.LONGEST_WAIT.plusNanos(1));
            first.answer();
            second.answer();
        }

        assertThat(threads.waiting()).isZero();
    }

    @Test
    void what_has_waited_too_long_when_its_turn_comes_is_refused() throws InterruptedException {
        Request first = begun();
        begun();
        Request waiting = request();
        now.addAndGet(RequestThreads.LONGEST_WAIT.toNanos() + 1);

        first.answer();

        waiting.awaitBegun();
        assertThat(waiting.purpose).isEqualTo(Purpose.REFUSE);
    }

    @Test
    void what_waits_for_a_moment_is_answered() throws InterruptedException {
        Request first = begun();
        begun();
        Request waiting = request();
        now.addAndGet(RequestThreads.LONGEST_WAIT.toNanos());

        first.answer();

        waiting.awaitBegun();
        assertThat(waiting.purpose).isEqualTo(Purpose.ANSWER);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
        threads.look();
    }

    private Request request(Runnable meanwhile) {
        Request request = new Request(meanwhile);
        requests.add(request);
        threads.executor().execute(request);
        return request;
    }

    private Request begun() throws InterruptedException {
        Request request = request();
        request.awaitBegun();
        return request;
    }

    private void awaitUsualCount(Runnable meanwhile) {
        Awaitility.await().pollInterval(BRIEFLY).untilAsserted(() -> {
            meanwhile.run();
            assertThat(threads.count()).isEqualTo(USUAL);
        });
    }

    private Request request() {
        Request request = new Request();
        requests.add(request);
        threads.executor().execute(request);
        return request;
    }

    /** A request that blocks until released. */
    private static final class Request implements Runnable {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch toAnswer = new CountDownLatch(1);
        private final Runnable meanwhile;
        private volatile @Nullable Purpose purpose;

        private Request() {
            this(() -> {});
        }

        private Request(Runnable meanwhile) {
            this.meanwhile = meanwhile;
        }

        @Override
        public void run() {
            purpose = RequestThread.purpose();
            meanwhile.run();
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
