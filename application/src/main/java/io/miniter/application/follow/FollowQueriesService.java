package io.miniter.application.follow;

import io.miniter.application.account.AccountView;
import io.miniter.application.account.AccountViews;
import io.miniter.application.account.Accounts;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.Handle;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@UseCase(
        value = Transaction.NONE,
        changes = {},
        reads = true)
final class FollowQueriesService implements FollowQueries {

    private final FollowViews follows;
    private final AccountViews accountViews;
    private final Accounts accounts;

    FollowQueriesService(FollowViews follows, AccountViews accountViews, Accounts accounts) {
        this.follows = follows;
        this.accountViews = accountViews;
        this.accounts = accounts;
    }

    @Override
    public Page<AccountView> followers(Handle handle, @Nullable Actor reader, PageRequest request) {
        return page(follows.followers(idOf(handle), request), reader, request);
    }

    @Override
    public Page<AccountView> following(Handle handle, @Nullable Actor reader, PageRequest request) {
        return page(follows.following(idOf(handle), request), reader, request);
    }

    private AccountId idOf(Handle handle) {
        return accounts.idOf(handle).orElseThrow(() -> new DomainException(ErrorCode.ACCOUNT_NOT_FOUND));
    }

    private Page<AccountView> page(List<FollowEntry> fetched, @Nullable Actor reader, PageRequest request) {
        Page<AccountId> ids = Page.of(fetched, request, FollowEntry::position).map(FollowEntry::accountId);
        Map<Long, AccountView> found = accountViews.find(ids.items(), Actor.idOf(reader)).stream()
                .collect(Collectors.toMap(AccountView::id, Function.identity()));
        List<AccountView> inOrder = ids.items().stream()
                .map(id -> found.get(id.value()))
                .filter(Objects::nonNull)
                .toList();
        return new Page<>(inOrder, ids.next());
    }
}
