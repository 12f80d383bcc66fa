package io.miniter.application.account;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Bio;
import io.miniter.domain.account.DisplayName;
import org.jspecify.annotations.Nullable;

/** Change what one's own account shows. */
public interface ChangeProfile {

    /**
     * Changes the profile.
     *
     * @return the account as its owner sees it afterwards
     * @throws io.miniter.domain.shared.DomainException {@code SESSION_ENDED} if the account is gone
     */
    AccountView changeProfile(Command command);

    /**
     * The change.
     *
     * @param displayName {@code null} to keep the one there is
     * @param bio {@code null} to keep the one there is
     */
    record Command(
            Actor actor,
            @Nullable DisplayName displayName,
            @Nullable Bio bio) {}
}
