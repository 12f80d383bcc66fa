package io.miniter.application.account;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.ChangeAvatar.Command;
import io.miniter.application.media.APicture;
import io.miniter.application.media.InMemoryPictureStore;
import io.miniter.application.media.LostPictureStore;
import io.miniter.application.media.MadePicture;
import io.miniter.application.media.PictureMaker;
import io.miniter.application.media.UploadedPicture;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.InMemoryWorld;
import io.miniter.domain.account.Account;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.media.PictureSize;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ChangeAvatarServiceTest {

    private static final MadePicture CAT = APicture.of("cat");
    private static final UploadedPicture UPLOAD = APicture.upload(new byte[] {1, 2, 3});

    private final InMemoryWorld world = new InMemoryWorld();
    private final InMemoryPictureStore store = new InMemoryPictureStore();
    private final AssignAvatar assignAvatar =
            new AssignAvatarService(world.accounts(), world.accountViews(), world.storedPictures());
    private final Account alice = world.scene().account("alice");
    private final Actor actor = world.scene().actor(alice);

    @Test
    void what_was_made_of_the_upload_is_shown() {
        AccountView account = changeAvatar(
                        upload -> {
                            assertThat(upload).isSameAs(UPLOAD);
                            return CAT;
                        },
                        assignAvatar)
                .changeAvatar(new Command(actor, UPLOAD));

        assertThat(account.avatar()).isEqualTo(CAT.name().toString());
        assertThat(store.find(CAT.name(), PictureSize.SMALL))
                .hasValue(CAT.sizes().get(PictureSize.SMALL));
        assertThat(unused(Duration.ofDays(1))).isEmpty();
    }

    @Test
    void an_upload_that_is_no_picture_changes_nothing() {
        ChangeAvatar changeAvatar = changeAvatar(
                upload -> {
                    throw new DomainException(ErrorCode.PICTURE_DAMAGED);
                },
                assignAvatar);

        assertRefused(ErrorCode.PICTURE_DAMAGED, () -> changeAvatar.changeAvatar(new Command(actor, UPLOAD)));
        assertThat(world.scene().view(alice).avatar()).isNull();
        assertThat(unused(Duration.ofDays(1))).isEmpty();
    }

    @Test
    void an_upload_that_dies_half_way_is_found_and_removed_when_nobody_can_be_storing_it_any_more() {
        ChangeAvatar changeAvatar = changeAvatar(upload -> CAT, command -> {
            throw new DomainException(ErrorCode.SERVICE_UNAVAILABLE);
        });

        assertRefused(ErrorCode.SERVICE_UNAVAILABLE, () -> changeAvatar.changeAvatar(new Command(actor, UPLOAD)));
        assertThat(unused(Duration.ofMinutes(4))).isEmpty();
        assertThat(unused(Duration.ofMinutes(6))).containsExactly(CAT.name());
    }

    @Test
    void without_its_store_the_picture_before_stays() {
        changeAvatar(upload -> CAT, assignAvatar).changeAvatar(new Command(actor, UPLOAD));
        ChangeAvatar changeAvatar = new ChangeAvatarService(
                upload -> APicture.of("dog"),
                world.storedPictures(),
                new LostPictureStore(),
                assignAvatar,
                world.clock());

        assertRefused(ErrorCode.PICTURE_STORE_UNAVAILABLE, () -> changeAvatar.changeAvatar(new Command(actor, UPLOAD)));
        assertThat(world.scene().view(alice).avatar()).isEqualTo(CAT.name().toString());
        assertThat(store.find(CAT.name(), PictureSize.LARGE)).isPresent();
    }

    private ChangeAvatar changeAvatar(PictureMaker maker, AssignAvatar second) {
        return new ChangeAvatarService(maker, world.storedPictures(), store, second, world.clock());
    }

    private List<PictureName> unused(Duration after) {
        return world.storedPictures()
                .findUnusedForRemoval(world.clock().instant().plus(after), 10);
    }
}
