package io.miniter.application.account;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.Handle;
import org.jspecify.annotations.Nullable;

/** Read accounts. */
public interface AccountQueries {

    /**
     * One's own account.
     *
     * @throws io.miniter.domain.shared.DomainException {@code SESSION_ENDED} if the account is gone
     */
    AccountView own(Actor actor);

    /**
     * Somebody's account, by the id that their tweets carry.
     *
     * @param reader {@code null} for a reader without an account
     * @throws io.miniter.domain.shared.DomainException {@code ACCOUNT_NOT_FOUND}
     */
    AccountView byId(AccountId id, @Nullable Actor reader);

    /**
     * Somebody's account.
     *
     * @param reader {@code null} for a reader without an account
     * @throws io.miniter.domain.shared.DomainException {@code ACCOUNT_NOT_FOUND}
     */
    AccountView byHandle(Handle handle, @Nullable Actor reader);
}
