package io.miniter.application.account;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.AssignAvatar.Command;
import io.miniter.application.media.APicture;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.InMemoryWorld;
import io.miniter.domain.account.Account;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.shared.ErrorCode;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AssignAvatarServiceTest {

    private static final PictureName CAT = APicture.of("cat").name();
    private static final PictureName DOG = APicture.of("dog").name();

    private final InMemoryWorld world = new InMemoryWorld();
    private final AssignAvatar assignAvatar =
            new AssignAvatarService(world.accounts(), world.accountViews(), world.storedPictures());
    private final Account alice = world.scene().account("alice");
    private final Actor actor = world.scene().actor(alice);

    @Test
    void the_picture_is_shown_and_in_use() {
        AccountView account = assignAvatar.assignAvatar(new Command(actor, CAT));

        assertThat(account.avatar()).isEqualTo(CAT.toString());
        assertThat(account.email()).isNotNull();
        assertThat(unused()).isEmpty();
    }

    @Test
    void the_picture_before_is_no_longer_used() {
        assignAvatar.assignAvatar(new Command(actor, CAT));
        assignAvatar.assignAvatar(new Command(actor, DOG));

        assertThat(world.scene().view(alice).avatar()).isEqualTo(DOG.toString());
        assertThat(unused()).containsExactly(CAT);
    }

    @Test
    void the_same_picture_again_stays_in_use() {
        assignAvatar.assignAvatar(new Command(actor, CAT));
        assignAvatar.assignAvatar(new Command(actor, CAT));
        assertThat(unused()).isEmpty();

        assignAvatar.assignAvatar(new Command(actor, null));
        assertThat(unused()).containsExactly(CAT);
    }

    @Test
    void a_picture_that_two_show_is_used_until_the_second_takes_it_away() {
        Actor bob = world.scene().actor("bob");
        assignAvatar.assignAvatar(new Command(actor, CAT));
        assignAvatar.assignAvatar(new Command(bob, CAT));

        assignAvatar.assignAvatar(new Command(actor, null));
        assertThat(unused()).isEmpty();
        assignAvatar.assignAvatar(new Command(bob, null));
        assertThat(unused()).containsExactly(CAT);
    }

    @Test
    void to_show_none_where_there_is_none_changes_nothing() {
        assertThat(assignAvatar.assignAvatar(new Command(actor, null)).avatar()).isNull();
        assertThat(unused()).isEmpty();
    }

    @Test
    void an_account_that_is_gone_shows_nothing() {
        world.accounts().remove(alice.id());

        assertRefused(ErrorCode.SESSION_ENDED, () -> assignAvatar.assignAvatar(new Command(actor, CAT)));
        assertThat(unused()).isEmpty();
    }

    private List<PictureName> unused() {
        return world.storedPictures().findUnusedForRemoval(world.clock().instant(), 10);
    }
}
