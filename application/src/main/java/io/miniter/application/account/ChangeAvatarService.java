package io.miniter.application.account;

import io.miniter.application.media.MadePicture;
import io.miniter.application.media.PictureMaker;
import io.miniter.application.media.PictureStore;
import io.miniter.application.media.StoredPictures;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Without a transaction: neither making nor storing a picture must hold a connection. What is written together is
 * another use case.
 */
@UseCase(Transaction.NONE)
final class ChangeAvatarService implements ChangeAvatar {

    /** Long enough for a slow store; after that, a picture that nobody took is removed. */
    private static final Duration LONGEST_STORING = Duration.ofMinutes(5);

    private final PictureMaker maker;
    private final StoredPictures storedPictures;
    private final PictureStore store;
    private final AssignAvatar assignAvatar;
    private final InstantSource clock;

    ChangeAvatarService(
            PictureMaker maker,
            StoredPictures storedPictures,
            PictureStore store,
            AssignAvatar assignAvatar,
            InstantSource clock) {
        this.maker = maker;
        this.storedPictures = storedPictures;
        this.store = store;
        this.assignAvatar = assignAvatar;
        this.clock = clock;
    }

    @Override
    public AccountView changeAvatar(Command command) {
        MadePicture picture = maker.make(command.upload());
        storedPictures.announce(picture.name(), clock.instant().plus(LONGEST_STORING));
        store.put(picture);
        return assignAvatar.assignAvatar(new AssignAvatar.Command(command.actor(), picture.name()));
    }
}
