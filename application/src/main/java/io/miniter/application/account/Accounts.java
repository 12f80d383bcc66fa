package io.miniter.application.account;

import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import java.util.Optional;

/** All accounts. */
public interface Accounts {

    /**
     * Adds a new account, which follows nobody and has no tweets.
     *
     * @throws io.miniter.domain.shared.DomainException {@code HANDLE_TAKEN} or {@code EMAIL_TAKEN}, without regard to
     *     case
     */
    void add(Account account);

    /** The account with this id. */
    Optional<Account> find(AccountId id);

    /** The account, held against other changes until the use case ends. */
    Optional<Account> findForChange(AccountId id);

    /** The account with this handle, in whatever case. */
    Optional<Account> find(Handle handle);

    /** The account with this e-mail address, in whatever case. */
    Optional<Account> find(EmailAddress email);

    /** Which account has this handle, in whatever case. */
    Optional<AccountId> idOf(Handle handle);

    /** Stores the account as it is now. Does nothing for one that is gone. */
    void update(Account account);

    /**
     * Removes the account and all that it owns: sessions, tweets, follows in both directions, bookmarks, its place
     * among moderators. What it wrote and liked on boards was removed before. Does nothing for one that is gone.
     */
    void remove(AccountId id);
}
