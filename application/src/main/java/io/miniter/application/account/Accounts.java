package io.miniter.application.account;

import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import io.miniter.domain.account.PasswordHash;
import java.util.Optional;

/** All accounts. */
public interface Accounts {

    /**
     * Adds a new account, which follows nobody and has no tweets.
     *
     * @throws io.miniter.domain.shared.DomainException {@code HANDLE_TAKEN}, also if an account that was removed had
     *     the handle, or {@code EMAIL_TAKEN}; both without regard to case
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
     * among moderators. What it wrote and liked on boards was removed before. Its handle stays taken for good, so that
     * nobody is taken for somebody who was there before. Does nothing for one that is gone.
     */
    void remove(AccountId id);

    /**
     * Puts another hash of the same password in the place of the one before, unless the password was changed meanwhile.
     *
     * @param proven the hash that the password was compared with
     */
    void renewPassword(AccountId id, PasswordHash proven, PasswordHash renewed);

    /** Of all stored passwords one of those that take longest to compare; empty where there is none. */
    Optional<PasswordHash> costliestPassword();

    /** Whether any account is an admin. */
    boolean hasAdmin();

    /** How many accounts are admins. Nobody else learns it in this way until the use case ends. */
    int countAdminsForChange();
}
