package io.miniter.images.media;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static io.miniter.images.media.Drawn.upload;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.media.UploadedPicture;
import io.miniter.domain.shared.ErrorCode;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class DecodingPlacesTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final UploadedPicture small = upload(Drawn.png(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)));
    private final UploadedPicture heavy = upload(WebpFiles.BIG_LOSSLESS);

    /** In pairs, so that there are always two at a time, and never more even if something is wrong with the test. */
    @Test
    void fifty_uploads_at_once_are_decoded_two_at_a_time() throws Exception {
        Counter counter = new Counter();
        CyclicBarrier pair = new CyclicBarrier(2);
        ImageIoPictureMaker maker =
                new ImageIoPictureMaker(new DecodingPlaces(2, Long.MAX_VALUE, LONG), (type, imageHeader, side) -> {
                    counter.enter();
                    await(pair);
                    counter.leave();
                    return new Square(2, new int[4]);
                });

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> uploads = new ArrayList<>();
            for (int index = 0; index < 50; index++) {
                uploads.add(threads.submit(() -> {
                    start.await();
                    return maker.make(small);
                }));
            }
            start.countDown();
            for (Future<?> one : uploads) {
                assertThat(one.get()).isNotNull();
            }
        }

        assertThat(counter.decodes.get()).isEqualTo(50);
        assertThat(counter.most.get()).isEqualTo(2);
    }

    @Test
    void as_many_pictures_are_decoded_at_a_time_as_the_memory_holds() throws Exception {
        Counter counter = new Counter();
        ImageIoPictureMaker maker =
                new ImageIoPictureMaker(new DecodingPlaces(2, 100L * 1024 * 1024, LONG), (type, imageHeader, side) -> {
                    counter.enter();
                    Thread.yield();
                    counter.leave();
                    return new Square(2, new int[4]);
                });

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> uploads = new ArrayList<>();
            for (int index = 0; index < 100; index++) {
                uploads.add(threads.submit(() -> maker.make(heavy)));
            }
            for (Future<?> one : uploads) {
                assertThat(one.get()).isNotNull();
            }
        }

        assertThat(counter.decodes.get()).isEqualTo(100);
        assertThat(counter.most.get()).isEqualTo(1);
    }

    @Test
    void whoever_waits_for_too_long_is_refused_and_the_others_are_not() throws Exception {
        CountDownLatch decoding = new CountDownLatch(2);
        CountDownLatch finish = new CountDownLatch(1);
        ImageIoPictureMaker maker = new ImageIoPictureMaker(
                new DecodingPlaces(2, Long.MAX_VALUE, Duration.ZERO), (type, imageHeader, side) -> {
                    decoding.countDown();
                    await(finish);
                    return new Square(2, new int[4]);
                });

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> first = threads.submit(() -> maker.make(small));
            Future<?> second = threads.submit(() -> maker.make(small));
            decoding.await();

            assertRefused(ErrorCode.TOO_MANY_PICTURES, () -> maker.make(small));

            finish.countDown();
            assertThat(first.get()).isNotNull();
            assertThat(second.get()).isNotNull();
        }
        assertThat(maker.make(small)).isNotNull();
    }

    @Test
    void what_is_refused_gives_its_place_back() {
        ImageIoPictureMaker maker = new ImageIoPictureMaker(
                new DecodingPlaces(1, Long.MAX_VALUE, Duration.ZERO),
                (type, imageHeader, side) -> new Square(2, new int[4]));
        byte[] damaged = Drawn.pngBomb(0, 0);

        for (int round = 0; round < 3; round++) {
            assertRefused(ErrorCode.PICTURE_DAMAGED, () -> maker.make(upload(damaged)));
        }
        assertThat(maker.make(small)).isNotNull();
    }

    @Test
    void what_is_refused_by_its_first_bytes_waits_for_nobody() {
        ImageIoPictureMaker maker = new ImageIoPictureMaker(
                new DecodingPlaces(0, Long.MAX_VALUE, Duration.ZERO), (type, imageHeader, side) -> {
                    throw new AssertionError("decoded");
                });

        assertRefused(ErrorCode.PICTURE_TYPE_NOT_TAKEN, () -> maker.make(upload(new byte[] {1, 2, 3})));
        assertRefused(ErrorCode.TOO_MANY_PICTURES, () -> maker.make(small));
    }

    @Test
    void whoever_is_interrupted_while_waiting_is_refused_and_stays_interrupted() {
        DecodingPlaces none = new DecodingPlaces(0, Long.MAX_VALUE, LONG);

        Thread.currentThread().interrupt();

        assertRefused(ErrorCode.TOO_MANY_PICTURES, () -> none.inPlace(() -> "done"));
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void await(CyclicBarrier pair) {
        try {
            pair.await(30, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static final class Counter {

        private final AtomicInteger decodes = new AtomicInteger();
        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        private void enter() {
            decodes.incrementAndGet();
            int together = now.incrementAndGet();
            most.accumulateAndGet(together, Math::max);
        }

        private void leave() {
            now.decrementAndGet();
        }
    }
}
