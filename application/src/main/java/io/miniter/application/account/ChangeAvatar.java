package io.miniter.application.account;

import io.miniter.application.media.UploadedPicture;
import io.miniter.application.shared.Actor;

/** Show another picture of oneself, or none. */
public interface ChangeAvatar {

    /**
     * Changes the avatar. When it is refused, the one before stays.
     *
     * @return the account as its owner sees it afterwards
     * @throws io.miniter.domain.shared.DomainException what {@link io.miniter.application.media.PictureMaker#make}
     *     refuses; {@code PICTURE_STORE_UNAVAILABLE}; {@code SESSION_ENDED} if the account is gone
     */
    AccountView changeAvatar(Command command);

    /**
     * Removes the avatar. No-op if there is none.
     *
     * @throws io.miniter.domain.shared.DomainException {@code SESSION_ENDED} if the account is gone
     */
    void removeAvatar(Actor actor);

    /** The picture, as it came in. */
    record Command(Actor actor, UploadedPicture upload) {}
}
