package io.miniter.testkit.account;

import static java.util.Comparator.comparing;

import io.miniter.application.account.Accounts;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import io.miniter.domain.account.PasswordHash;
import io.miniter.domain.account.Role;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.shared.InMemoryStore;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All accounts, in memory. */
public final class InMemoryAccounts implements Accounts {

    private static final Pattern BCRYPT_COST = Pattern.compile("\\$2[a-z]?\\$([0-9]{2})\\$");

    private final InMemoryStore store;

    public InMemoryAccounts(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public void add(Account account) {
        if (find(account.handle()).isPresent()
                || store.retiredHandles().contains(account.handle().key())) {
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
     * on it fails here. So does one that leaves behind what the account wrote and liked on boards.
     */
    @Override
    public void remove(AccountId id) {
        if (store.parts().stream().anyMatch(part -> part.keeps(id))) {
            throw new IllegalStateException("What " + id + " wrote and liked on boards is still there");
        }
        find(id).ifPresent(
                        account -> store.retiredHandles().add(account.handle().key()));
        store.accounts().remove(id);
        store.sessions().values().removeIf(session -> session.accountId().equals(id));
        store.tweets().values().removeIf(tweet -> tweet.authorId().equals(id));
        store.follows()
                .values()
                .removeIf(follow ->
                        follow.followerId().equals(id) || follow.followeeId().equals(id));
        store.parts().forEach(part -> part.removed(id));
    }

    @Override
    public void renewPassword(AccountId id, PasswordHash proven, PasswordHash renewed) {
        store.accounts()
                .computeIfPresent(
                        id,
                        (key, account) ->
                                account.passwordHash().equals(proven) ? account.withPassword(renewed) : account);
    }

    @Override
    public Optional<PasswordHash> costliestPassword() {
        return store.accounts().values().stream().map(Account::passwordHash).max(comparing(InMemoryAccounts::cost));
    }

    @Override
    public boolean hasAdmin() {
        return countAdminsForChange() > 0;
    }

    @Override
    public int countAdminsForChange() {
        return (int) store.accounts().values().stream()
                .filter(account -> account.role() == Role.ADMIN)
                .count();
    }

    private static String cost(PasswordHash hash) {
        Matcher bcrypt = BCRYPT_COST.matcher(hash.value());
        return bcrypt.find() ? bcrypt.group(1) : "";
    }

    private Optional<Account> first(Predicate<Account> wanted) {
        return store.accounts().values().stream().filter(wanted).findFirst();
    }
}
