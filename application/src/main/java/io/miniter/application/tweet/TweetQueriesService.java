package io.miniter.application.tweet;

import io.miniter.application.account.Accounts;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.Handle;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.tweet.TweetId;

@UseCase(
        value = Transaction.NONE,
        changes = {},
        reads = true)
final class TweetQueriesService implements TweetQueries {

    private final TweetViews views;
    private final Accounts accounts;

    TweetQueriesService(TweetViews views, Accounts accounts) {
        this.views = views;
        this.accounts = accounts;
    }

    @Override
    public TweetView byId(TweetId id) {
        return views.find(id).orElseThrow(() -> new DomainException(ErrorCode.TWEET_NOT_FOUND));
    }

    @Override
    public Page<TweetView> byAuthor(Handle author, PageRequest request) {
        AccountId authorId = accounts.idOf(author).orElseThrow(() -> new DomainException(ErrorCode.ACCOUNT_NOT_FOUND));
        return Page.of(views.byAuthor(authorId, request), request, TweetView::id);
    }
}
