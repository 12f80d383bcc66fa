package io.miniter.application.media;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.media.PictureSize;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.media.APicture;
import io.miniter.testkit.media.InMemoryPictureStore;
import io.miniter.testkit.media.LostPictureStore;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.Test;

final class RemoveUnusedPicturesServiceTest {

    private static final MadePicture CAT = APicture.of("cat");
    private static final MadePicture DOG = APicture.of("dog");

    private final InMemoryWorld world = new InMemoryWorld();
    private final InMemoryPictureStore store = new InMemoryPictureStore();

    @Test
    void what_nobody_uses_is_removed_and_the_rest_stays() {
        stored(CAT);
        stored(DOG);
        world.storedPictures().release(CAT.name());

        assertThat(remove(store)).isEqualTo(1);

        assertThat(store.find(CAT.name(), PictureSize.LARGE)).isEmpty();
        assertThat(store.find(DOG.name(), PictureSize.LARGE)).isPresent();
        assertThat(remove(store)).isZero();
    }

    @Test
    void what_could_not_be_removed_is_tried_again() {
        stored(CAT);
        world.storedPictures().release(CAT.name());

        assertRefused(ErrorCode.PICTURE_STORE_UNAVAILABLE, () -> remove(new LostPictureStore()));
        assertThat(remove(store)).isEqualTo(1);
    }

    private void stored(MadePicture picture) {
        world.storedPictures().hold(picture.name());
        store.put(picture);
    }

    private int remove(PictureStore from) {
        return new RemoveUnusedPicturesService(world.storedPictures(), from, world.clock()).removeUnusedPictures();
    }
}
