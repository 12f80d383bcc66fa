package io.miniter.persistence.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.media.StoredPictures;
import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureName;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.AtOnce.Beside;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** The removal of an unused picture during an upload of the same one. */
@PersistenceTest
final class RemovalTest {

    private static final PictureName CAT = new PictureName("c".repeat(64), PictureFormat.JPEG);
    private static final PictureName DOG = new PictureName("d".repeat(64), PictureFormat.JPEG);

    private final PostgresqlWorld world;
    private final StoredPictures pictures;
    private final Instant now;

    RemovalTest(PostgresqlWorld world) {
        this.world = world.emptied();
        this.pictures = this.world.storedPictures();
        this.now = this.world.clock().instant();
        for (PictureName picture : List.of(CAT, DOG)) {
            pictures.hold(picture);
            pictures.release(picture);
        }
    }

    @Test
    void whoever_announces_it_waits_and_then_it_is_as_new() throws Exception {
        Beside upload = world.inTransaction(() -> {
            assertThat(pictures.findUnusedForRemoval(now, 10)).contains(CAT);
            Beside beside = AtOnce.beside(() -> pictures.announce(CAT, now.plus(Duration.ofMinutes(5))));
            world.awaitWaiting(1);
            pictures.forget(CAT);
            assertThat(beside.isDone()).isFalse();
            return beside;
        });

        assertThat(upload.failure()).isEmpty();
        assertThat(pictures.findUnusedForRemoval(now, 10)).containsExactly(DOG);
    }

    @Test
    void two_servers_remove_each_picture_once() throws Exception {
        Queue<PictureName> removed = new ConcurrentLinkedQueue<>();
        Runnable server = () ->
                world.inTransaction(() -> pictures.findUnusedForRemoval(now, 10).forEach(picture -> {
                    removed.add(picture);
                    pictures.forget(picture);
                }));

        assertThat(AtOnce.failures(List.of(server, server, server))).isEmpty();

        assertThat(removed).containsExactlyInAnyOrder(CAT, DOG);
    }
}
