package io.miniter.testkit.account;

import io.miniter.application.account.AccountView;
import io.miniter.application.account.AccountView.Viewer;
import io.miniter.application.account.AccountViews;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.Handle;
import io.miniter.testkit.shared.InMemoryStore;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts as readers see them, in memory. */
public final class InMemoryAccountViews implements AccountViews {

    private final InMemoryStore store;

    public InMemoryAccountViews(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<AccountView> find(AccountId id, @Nullable AccountId reader) {
        return Optional.ofNullable(store.accounts().get(id)).map(account -> view(account, reader));
    }

    @Override
    public Optional<AccountView> find(Handle handle, @Nullable AccountId reader) {
        return store.accounts().values().stream()
                .filter(account -> account.handle().sameAs(handle))
                .findFirst()
                .map(account -> view(account, reader));
    }

    /** In the order of the sign-ups, whatever the order of {@code ids}: callers may not count on theirs. */
    @Override
    public List<AccountView> find(List<AccountId> ids, @Nullable AccountId reader) {
        return store.accounts().values().stream()
                .filter(account -> ids.contains(account.id()))
                .map(account -> view(account, reader))
                .toList();
    }

    private AccountView view(Account account, @Nullable AccountId reader) {
        AccountId id = account.id();
        boolean own = id.equals(reader);
        return new AccountView(
                id.value(),
                account.handle().value(),
                account.displayName().value(),
                account.bio().value(),
                Objects.toString(account.avatar(), null),
                account.createdAt(),
                InMemoryStore.count(
                        store.follows(), follow -> follow.followeeId().equals(id)),
                InMemoryStore.count(
                        store.follows(), follow -> follow.followerId().equals(id)),
                InMemoryStore.count(store.tweets(), tweet -> tweet.authorId().equals(id)),
                reader == null ? null : new Viewer(store.follows(reader, id), store.follows(id, reader)),
                own ? account.email().value() : null,
                own ? account.role() : null);
    }
}
