package io.miniter.application.account;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Bio;
import io.miniter.domain.account.DisplayName;
import org.jspecify.annotations.Nullable;

/** Change one's own profile. */
public interface ChangeProfile {

    /**
     * Changes the profile.
     *
     * @return the account as its owner sees it afterwards
     * @throws io.miniter.domain.shared.DomainException {@code SESSION_ENDED} if the account no longer exists
     */
    AccountView changeProfile(Command command);

    /**
     * The change.
     *
     * @param displayName {@code null} to keep the current one
     * @param bio {@code null} to keep the current one
     */
    record Command(
            Actor actor,
            @Nullable DisplayName displayName,
            @Nullable Bio bio) {}
}
