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
     * Adds a new account without follows and tweets.
     *
     * @throws io.miniter.domain.shared.DomainException {@code HANDLE_TAKEN}, also for the handle of a removed account,
     *     or {@code EMAIL_TAKEN}; both case-insensitively
     */
    void add(Account account);

    /** The account with this id. */
    Optional<Account> find(AccountId id);

    /** The account, locked for update until the transaction ends. */
    Optional<Account> findForChange(AccountId id);

    /** The account with this handle, case-insensitively. */
    Optional<Account> find(Handle handle);

    /** The account with this e-mail address, case-insensitively. */
    Optional<Account> find(EmailAddress email);

    /** The id of the account with this handle, case-insensitively. */
    Optional<AccountId> idOf(Handle handle);

    /** Updates the stored account. No-op if it no longer exists. */
    void update(Account account);

    /**
     * Removes the account with its sessions, tweets, follows in both directions, bookmarks and moderator roles. Its
     * articles, comments and likes must be removed before. The handle stays reserved permanently to prevent
     * impersonation. No-op if the account no longer exists.
     */
    void remove(AccountId id);

    /**
     * Replaces the hash by another one of the same password, unless the password was changed concurrently.
     *
     * @param proven the hash that the password was compared with
     */
    void renewPassword(AccountId id, PasswordHash proven, PasswordHash renewed);

    /** The most expensive of the stored hashes to verify, or one of several; empty if there are none. */
    Optional<PasswordHash> costliestPassword();

    /** Whether any account is an admin. */
    boolean hasAdmin();

    /** The number of admins. Holds an exclusive lock on this count until the transaction ends. */
    int countAdminsForChange();
}
