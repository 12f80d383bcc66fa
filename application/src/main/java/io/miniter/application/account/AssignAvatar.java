package io.miniter.application.account;

import io.miniter.application.shared.Actor;
import io.miniter.domain.media.PictureName;
import org.jspecify.annotations.Nullable;

/** Show a picture that is stored already in the place of the one before, or none: the second half of a change. */
public interface AssignAvatar {

    /**
     * Shows the picture.
     *
     * @return the account as its owner sees it afterwards
     * @throws io.miniter.domain.shared.DomainException {@code SESSION_ENDED} if the account is gone
     */
    AccountView assignAvatar(Command command);

    /**
     * The picture.
     *
     * @param picture {@code null} to show none
     */
    record Command(Actor actor, @Nullable PictureName picture) {}
}
