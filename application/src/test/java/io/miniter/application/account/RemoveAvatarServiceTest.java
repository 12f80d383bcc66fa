package io.miniter.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.media.APicture;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.InMemoryWorld;
import io.miniter.domain.account.Account;
import io.miniter.domain.media.PictureName;
import org.junit.jupiter.api.Test;

final class RemoveAvatarServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final AssignAvatar assignAvatar =
            new AssignAvatarService(world.accounts(), world.accountViews(), world.storedPictures());
    private final RemoveAvatar removeAvatar = new RemoveAvatarService(assignAvatar);
    private final Account alice = world.scene().account("alice");
    private final Actor actor = world.scene().actor(alice);

    @Test
    void the_picture_is_no_longer_shown_nor_used() {
        PictureName cat = APicture.of("cat").name();
        assignAvatar.assignAvatar(new AssignAvatar.Command(actor, cat));

        removeAvatar.removeAvatar(actor);

        assertThat(world.scene().view(alice).avatar()).isNull();
        assertThat(world.storedPictures().findUnusedForRemoval(world.clock().instant(), 10))
                .containsExactly(cat);
    }

    @Test
    void where_there_is_none_nothing_changes() {
        removeAvatar.removeAvatar(actor);

        assertThat(world.scene().view(alice).avatar()).isNull();
    }
}
