package io.miniter.testkit.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.media.StoredPictures;
import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureName;
import io.miniter.testkit.shared.WorldContract;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is true of every implementation of {@link StoredPictures}. */
public abstract class StoredPicturesContract extends WorldContract {

    private static final Duration WHILE_STORED = Duration.ofMinutes(5);
    private static final PictureName CAT = new PictureName("c".repeat(64), PictureFormat.JPEG);
    private static final PictureName DOG = new PictureName("d".repeat(64), PictureFormat.PNG);

    private StoredPictures pictures() {
        return world().storedPictures();
    }

    private Instant later() {
        return clock.instant().plus(WHILE_STORED).plusSeconds(1);
    }

    @Test
    void what_was_announced_and_never_held_is_unused_when_the_time_is_over() {
        pictures().announce(CAT, clock.instant().plus(WHILE_STORED));

        assertThat(pictures().findUnusedForRemoval(clock.instant(), 10)).isEmpty();
        assertThat(pictures().findUnusedForRemoval(later(), 10)).containsExactly(CAT);
    }

    @Test
    void a_second_announcement_does_not_shorten_the_first() {
        pictures().announce(CAT, clock.instant().plus(WHILE_STORED));
        pictures().announce(CAT, clock.instant().minusSeconds(1));

        assertThat(pictures().findUnusedForRemoval(clock.instant(), 10)).isEmpty();
    }

    @Test
    void what_somebody_holds_is_in_use_for_ever() {
        pictures().announce(CAT, clock.instant().plus(WHILE_STORED));
        pictures().hold(CAT);

        assertThat(pictures().findUnusedForRemoval(later(), 10)).isEmpty();
    }

    @Test
    void what_the_last_user_released_is_unused_at_once() {
        pictures().announce(CAT, clock.instant().plus(WHILE_STORED));
        pictures().hold(CAT);
        pictures().hold(CAT);

        pictures().release(CAT);
        assertThat(pictures().findUnusedForRemoval(clock.instant(), 10)).isEmpty();
        pictures().release(CAT);
        assertThat(pictures().findUnusedForRemoval(clock.instant(), 10)).containsExactly(CAT);
    }

    @Test
    void what_is_announced_again_is_not_removed_under_whoever_stores_it() {
        pictures().hold(CAT);
        pictures().release(CAT);
        pictures().announce(CAT, clock.instant().plus(WHILE_STORED));

        assertThat(pictures().findUnusedForRemoval(clock.instant(), 10)).isEmpty();
    }

    @Test
    void a_picture_can_be_held_without_having_been_announced() {
        pictures().hold(CAT);
        pictures().release(CAT);

        assertThat(pictures().findUnusedForRemoval(clock.instant(), 10)).containsExactly(CAT);
    }

    @Test
    void pictures_are_told_apart_by_content_and_format() {
        pictures().hold(CAT);
        pictures().hold(DOG);
        pictures().release(DOG);

        assertThat(pictures().findUnusedForRemoval(clock.instant(), 10)).containsExactly(DOG);
    }

    @Test
    void what_was_forgotten_is_not_found_again() {
        pictures().hold(CAT);
        pictures().release(CAT);
        pictures().forget(CAT);

        assertThat(pictures().findUnusedForRemoval(later(), 10)).isEmpty();
    }

    @Test
    void no_more_are_found_than_are_asked_for() {
        IntStream.range(0, 5).forEach(index -> {
            PictureName name = new PictureName(String.valueOf(index).repeat(64), PictureFormat.JPEG);
            pictures().hold(name);
            pictures().release(name);
        });

        assertThat(pictures().findUnusedForRemoval(clock.instant(), 3)).hasSize(3);
    }
}
