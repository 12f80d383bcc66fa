package io.miniter.application.media;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureSize;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.media.APicture;
import io.miniter.testkit.media.InMemoryPictureStore;
import org.junit.jupiter.api.Test;

final class PictureQueriesServiceTest {

    private final InMemoryPictureStore store = new InMemoryPictureStore();
    private final PictureQueries queries = new PictureQueriesService(store);

    @Test
    void a_picture_is_served_in_each_size_with_its_format() {
        MadePicture cat = APicture.of("cat", PictureFormat.PNG);
        store.put(cat);

        for (PictureSize size : PictureSize.values()) {
            PictureView view = queries.find(cat.name(), size);
            assertThat(view.format()).isEqualTo(PictureFormat.PNG);
            assertThat(view.content()).isEqualTo(cat.sizes().get(size));
        }
    }

    @Test
    void a_picture_that_is_not_there_is_not_found() {
        assertRefused(
                ErrorCode.PICTURE_NOT_FOUND,
                () -> queries.find(APicture.of("cat").name(), PictureSize.LARGE));
    }
}
