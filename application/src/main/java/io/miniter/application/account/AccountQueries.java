package io.miniter.application.account;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.Handle;
import org.jspecify.annotations.Nullable;

/** Read accounts. */
public interface AccountQueries {

    /**
     * The actor's own account.
     *
     * @throws io.miniter.domain.shared.DomainException {@code SESSION_ENDED} if the account no longer exists
     */
    AccountView own(Actor actor);

    /**
     * An account by the author id that tweets carry.
     *
     * @param reader {@code null} for a reader without an account
     * @throws io.miniter.domain.shared.DomainException {@code ACCOUNT_NOT_FOUND}
     */
    AccountView byId(AccountId id, @Nullable Actor reader);

    /**
     * An account by its handle.
     *
     * @param reader {@code null} for a reader without an account
     * @throws io.miniter.domain.shared.DomainException {@code ACCOUNT_NOT_FOUND}
     */
    AccountView byHandle(Handle handle, @Nullable Actor reader);
}
