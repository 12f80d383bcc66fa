package io.miniter.testkit.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.miniter.application.media.MadePicture;
import io.miniter.application.media.PictureStore;
import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.media.PictureSize;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is true of every store of pictures while it answers. */
public abstract class PictureStoreContract {

    private static final int LARGE_BYTES = 30_000;
    private static final int SMALL_BYTES = 5_000;
    private static final int AT_ONCE = 8;
    private static final long PATIENCE_SECONDS = 20;

    /** The store of this test, the same at each call and empty at first. */
    protected abstract PictureStore store();

    /** A picture as far as a store can tell: bytes under their hash. The same seed makes the same picture. */
    public static MadePicture picture(long seed, PictureFormat format) {
        return picture(seed, format, LARGE_BYTES, SMALL_BYTES);
    }

    /** A picture with so many bytes in its two sizes. */
    public static MadePicture picture(long seed, PictureFormat format, int largeBytes, int smallBytes) {
        Random random = new Random(seed);
        byte[] large = new byte[largeBytes];
        byte[] small = new byte[smallBytes];
        random.nextBytes(large);
        random.nextBytes(small);
        return new MadePicture(
                new PictureName(HexFormat.of().formatHex(sha256(large)), format),
                Map.of(PictureSize.LARGE, large, PictureSize.SMALL, small));
    }

    @ParameterizedTest
    @EnumSource
    void a_picture_comes_out_in_both_sizes_byte_for_byte(PictureFormat format) {
        MadePicture picture = picture(1, format);

        store().put(picture);

        assertHas(picture);
    }

    @Test
    void a_picture_that_was_never_stored_is_not_there() {
        assertHasNot(picture(1, PictureFormat.JPEG));
    }

    @Test
    void a_picture_can_be_stored_again() {
        MadePicture picture = picture(1, PictureFormat.JPEG);
        store().put(picture);

        store().put(picture);

        assertHas(picture);
    }

    @Test
    void a_picture_that_was_removed_is_gone_in_both_sizes() {
        MadePicture picture = picture(1, PictureFormat.PNG);
        store().put(picture);

        store().remove(picture.name());

        assertHasNot(picture);
    }

    @Test
    void a_picture_that_was_removed_can_be_stored_again() {
        MadePicture picture = picture(1, PictureFormat.JPEG);
        store().put(picture);
        store().remove(picture.name());

        store().put(picture);

        assertHas(picture);
    }

    @Test
    void a_picture_that_is_not_there_can_be_removed() {
        MadePicture picture = picture(1, PictureFormat.JPEG);

        assertThatNoException().isThrownBy(() -> store().remove(picture.name()));

        assertHasNot(picture);
    }

    @Test
    void one_picture_has_nothing_to_do_with_another() {
        MadePicture kept = picture(1, PictureFormat.JPEG);
        MadePicture removed = picture(2, PictureFormat.JPEG);
        MadePicture never = picture(3, PictureFormat.JPEG);
        store().put(kept);
        store().put(removed);

        store().remove(removed.name());
        store().remove(never.name());

        assertHas(kept);
        assertHasNot(removed);
        assertHasNot(never);
    }

    @Test
    void the_format_is_part_of_the_name() {
        MadePicture jpeg = picture(1, PictureFormat.JPEG);
        MadePicture png = new MadePicture(
                new PictureName(jpeg.name().value(), PictureFormat.PNG),
                picture(2, PictureFormat.PNG).sizes());
        store().put(jpeg);
        assertHasNot(png);

        store().put(png);
        assertHas(jpeg);
        assertHas(png);

        store().remove(jpeg.name());
        assertHasNot(jpeg);
        assertHas(png);
    }

    @Test
    void a_picture_can_be_stored_by_many_at_once() throws Exception {
        MadePicture picture = picture(1, PictureFormat.JPEG);
        PictureStore store = store();
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        Callable<Void> putting = () -> {
            start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            store.put(picture);
            return null;
        };

        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Void> put : threads.invokeAll(Collections.nCopies(AT_ONCE, putting))) {
                put.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        }

        assertHas(picture);
    }

    private void assertHas(MadePicture picture) {
        for (PictureSize size : PictureSize.values()) {
            assertThat(store().find(picture.name(), size))
                    .hasValueSatisfying(content ->
                            assertThat(content).isEqualTo(picture.sizes().get(size)));
        }
    }

    private void assertHasNot(MadePicture picture) {
        for (PictureSize size : PictureSize.values()) {
            assertThat(store().find(picture.name(), size)).isEmpty();
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
