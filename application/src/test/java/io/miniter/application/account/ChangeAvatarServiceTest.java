package io.miniter.application.account;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.ChangeAvatar.Command;
import io.miniter.application.media.MadePicture;
import io.miniter.application.media.PictureMaker;
import io.miniter.application.media.UploadedPicture;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Account;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.media.PictureSize;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.media.APicture;
import io.miniter.testkit.media.InMemoryPictureStore;
import io.miniter.testkit.media.LostPictureStore;
import io.miniter.testkit.shared.ImmediateTransactions;
import io.miniter.testkit.shared.InMemoryWorld;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ChangeAvatarServiceTest {

    private static final MadePicture CAT = APicture.of("cat");
    private static final UploadedPicture UPLOAD = APicture.upload(new byte[] {1, 2, 3});

    private final InMemoryWorld world = new InMemoryWorld();
    private final InMemoryPictureStore store = new InMemoryPictureStore();
    private final ImmediateTransactions transactions = new ImmediateTransactions();
    private final Account alice = world.scene().account("alice");
    private final Actor actor = world.scene().actor(alice);

    @Test
    void what_was_made_of_the_upload_is_shown() {
        AccountView account = changeAvatar(upload -> {
                    assertThat(upload).isSameAs(UPLOAD);
                    return CAT;
                })
                .changeAvatar(new Command(actor, UPLOAD));

        assertThat(account.avatar()).isEqualTo(CAT.name().toString());
        assertThat(store.find(CAT.name(), PictureSize.SMALL))
                .hasValue(CAT.sizes().get(PictureSize.SMALL));
        assertThat(unused(Duration.ofDays(1))).isEmpty();
    }

    @Test
    void an_upload_that_is_no_picture_changes_nothing() {
        ChangeAvatar changeAvatar = changeAvatar(upload -> {
            throw new DomainException(ErrorCode.PICTURE_DAMAGED);
        });

        assertRefused(ErrorCode.PICTURE_DAMAGED, () -> changeAvatar.changeAvatar(new Command(actor, UPLOAD)));
        assertThat(world.scene().view(alice).avatar()).isNull();
        assertThat(unused(Duration.ofDays(1))).isEmpty();
    }

    @Test
    void an_upload_that_dies_half_way_is_found_and_removed_when_nobody_can_be_storing_it_any_more() {
        ChangeAvatar changeAvatar = changeAvatar(upload -> CAT);
        transactions.before(() -> {
            throw new DomainException(ErrorCode.SERVICE_UNAVAILABLE);
        });

        assertRefused(ErrorCode.SERVICE_UNAVAILABLE, () -> changeAvatar.changeAvatar(new Command(actor, UPLOAD)));
        assertThat(unused(Duration.ofMinutes(4))).isEmpty();
        assertThat(unused(Duration.ofMinutes(6))).containsExactly(CAT.name());
    }

    @Test
    void without_its_store_the_picture_before_stays() {
        changeAvatar(upload -> CAT).changeAvatar(new Command(actor, UPLOAD));
        ChangeAvatar changeAvatar = new ChangeAvatarService(
                upload -> APicture.of("dog"),
                world.storedPictures(),
                new LostPictureStore(),
                world.accounts(),
                world.accountViews(),
                transactions,
                world.clock());

        assertRefused(ErrorCode.PICTURE_STORE_UNAVAILABLE, () -> changeAvatar.changeAvatar(new Command(actor, UPLOAD)));
        assertThat(world.scene().view(alice).avatar()).isEqualTo(CAT.name().toString());
        assertThat(store.find(CAT.name(), PictureSize.LARGE)).isPresent();
    }

    @Test
    void the_picture_before_is_no_longer_used() {
        show(actor, "cat");
        show(actor, "dog");

        assertThat(world.scene().view(alice).avatar())
                .isEqualTo(APicture.of("dog").name().toString());
        assertThat(unused()).containsExactly(CAT.name());
    }

    @Test
    void the_same_picture_again_stays_in_use() {
        show(actor, "cat");
        show(actor, "cat");
        assertThat(unused()).isEmpty();

        changeAvatar(upload -> CAT).removeAvatar(actor);
        assertThat(world.scene().view(alice).avatar()).isNull();
        assertThat(unused()).containsExactly(CAT.name());
    }

    @Test
    void a_picture_that_two_show_is_used_until_the_second_takes_it_away() {
        Actor bob = world.scene().actor("bob");
        show(actor, "cat");
        show(bob, "cat");

        changeAvatar(upload -> CAT).removeAvatar(actor);
        assertThat(unused()).isEmpty();
        changeAvatar(upload -> CAT).removeAvatar(bob);
        assertThat(unused()).containsExactly(CAT.name());
    }

    @Test
    void where_there_is_none_to_remove_nothing_changes() {
        changeAvatar(upload -> CAT).removeAvatar(actor);

        assertThat(world.scene().view(alice).avatar()).isNull();
        assertThat(unused()).isEmpty();
    }

    @Test
    void an_account_that_is_gone_shows_nothing_and_has_nothing_to_remove() {
        world.accounts().remove(alice.id());

        assertRefused(ErrorCode.SESSION_ENDED, () -> show(actor, "cat"));
        assertRefused(ErrorCode.SESSION_ENDED, () -> changeAvatar(upload -> CAT).removeAvatar(actor));
    }

    private void show(Actor by, String picture) {
        changeAvatar(upload -> APicture.of(picture)).changeAvatar(new Command(by, UPLOAD));
    }

    private ChangeAvatar changeAvatar(PictureMaker maker) {
        return new ChangeAvatarService(
                maker,
                world.storedPictures(),
                store,
                world.accounts(),
                world.accountViews(),
                transactions,
                world.clock());
    }

    private List<PictureName> unused() {
        return unused(Duration.ofMinutes(6));
    }

    private List<PictureName> unused(Duration after) {
        return world.storedPictures()
                .findUnusedForRemoval(world.clock().instant().plus(after), 10);
    }
}
