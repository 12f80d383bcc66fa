package io.miniter.application.account;

import io.miniter.application.shared.Actor;

/** Show no picture of oneself any more. */
public interface RemoveAvatar {

    /**
     * Removes the avatar. Where there is none, nothing changes.
     *
     * @throws io.miniter.domain.shared.DomainException {@code SESSION_ENDED} if the account is gone
     */
    void removeAvatar(Actor actor);
}
