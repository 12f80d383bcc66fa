package io.miniter.application.account;

import io.miniter.application.media.UploadedPicture;
import io.miniter.application.shared.Actor;

/** Change or remove one's own avatar. */
public interface ChangeAvatar {

    /**
     * Changes the avatar. On an error the previous one stays.
     *
     * @return the account as its owner sees it afterwards
     * @throws io.miniter.domain.shared.DomainException the errors of
     *     {@link io.miniter.application.media.PictureMaker#make}; {@code PICTURE_STORE_UNAVAILABLE};
     *     {@code SESSION_ENDED} if the account no longer exists
     */
    AccountView changeAvatar(Command command);

    /**
     * Removes the avatar. No-op if there is none.
     *
     * @throws io.miniter.domain.shared.DomainException {@code SESSION_ENDED} if the account no longer exists
     */
    void removeAvatar(Actor actor);

    /** The uploaded picture. */
    record Command(Actor actor, UploadedPicture upload) {}
}
