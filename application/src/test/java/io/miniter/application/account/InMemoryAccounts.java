package io.miniter.application.account;

import io.miniter.application.shared.InMemoryStore;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.util.Optional;
import java.util.function.Predicate;

/** All accounts, in memory. */
public final class InMemoryAccounts implements Accounts {

    private final InMemoryStore store;

    public InMemoryAccounts(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public void add(Account account) {
        if (find(account.handle()).isPresent()) {
            throw new DomainException(ErrorCode.HANDLE_TAKEN);
        }
        if (find(account.email()).isPresent()) {
            throw new DomainException(ErrorCode.EMAIL_TAKEN);
        }
        store.accounts().put(account.id(), account);
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return Optional.ofNullable(store.accounts().get(id));
    }

    @Override
    public Optional<Account> findForChange(AccountId id) {
        return find(id);
    }

    @Override
    public Optional<Account> find(Handle handle) {
        return first(account -> account.handle().sameAs(handle));
    }

    @Override
    public Optional<Account> find(EmailAddress email) {
        return first(account -> account.email().key().equals(email.key()));
    }

    @Override
    public Optional<AccountId> idOf(Handle handle) {
        return find(handle).map(Account::id);
    }

    @Override
    public void update(Account account) {
        store.accounts().replace(account.id(), account);
    }

    /**
     * The sessions go without being remembered as ended: the port does not promise it, so that a use case that relies
     * on it fails here.
     */
    @Override
    public void remove(AccountId id) {
        store.accounts().remove(id);
        store.sessions().values().removeIf(session -> session.accountId().equals(id));
        store.tweets().values().removeIf(tweet -> tweet.authorId().equals(id));
        store.follows()
                .values()
                .removeIf(follow ->
                        follow.followerId().equals(id) || follow.followeeId().equals(id));
    }

    private Optional<Account> first(Predicate<Account> wanted) {
        return store.accounts().values().stream().filter(wanted).findFirst();
    }
}
