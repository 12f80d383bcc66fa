package io.miniter.application.article;

import io.miniter.application.account.Accounts;
import io.miniter.application.article.markdown.MarkdownRenderer;
import io.miniter.application.article.moderation.DeletedArticleView;
import io.miniter.application.board.Boards;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.Handle;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import org.jspecify.annotations.Nullable;

@UseCase(
        value = Transaction.NONE,
        changes = {},
        reads = true)
final class ArticleQueriesService implements ArticleQueries {

    private final ArticleViews views;
    private final Boards boards;
    private final Accounts accounts;
    private final MarkdownRenderer renderer;
    private final Readership readership;

    ArticleQueriesService(
            ArticleViews views, Boards boards, Accounts accounts, MarkdownRenderer renderer, Readership readership) {
        this.views = views;
        this.boards = boards;
        this.accounts = accounts;
        this.renderer = renderer;
        this.readership = readership;
    }

    @Override
    public FullArticleView byId(ArticleId id, Visitor visitor) {
        StoredFullArticleView stored =
                views.find(id, visitor.accountId()).orElseThrow(() -> new DomainException(ErrorCode.ARTICLE_NOT_FOUND));
        readership.note(id, visitor);
        return FullArticleView.of(stored, renderer);
    }

    @Override
    public void readAgain(ArticleId id, Visitor visitor) {
        readership.note(id, visitor);
    }

    @Override
    public Page<ArticleView> list(ArticleFilter filter, ArticleSort sort, @Nullable Actor reader, PageRequest request) {
        ArticleSelection selection = new ArticleSelection(
                filter.board() == null ? null : boardId(filter.board()),
                filter.tag(),
                filter.author() == null ? null : accountId(filter.author()));
        return Page.of(views.list(selection, sort, Actor.idOf(reader), request), request)
                .map(StoredArticleView::toView);
    }

    @Override
    public Page<ArticleView> bookmarked(Actor actor, PageRequest request) {
        return Page.of(views.bookmarked(actor.accountId(), request), request).map(StoredArticleView::toView);
    }

    @Override
    public Page<DeletedArticleView> deletedOn(BoardSlug board, Actor actor, PageRequest request) {
        Board found = boards.access(board, actor.accountId())
                .orElseThrow(() -> new DomainException(ErrorCode.BOARD_NOT_FOUND))
                .toRestore();
        return Page.of(views.deleted(found.id(), request), request);
    }

    private BoardId boardId(BoardSlug slug) {
        return boards.idOf(slug).orElseThrow(() -> new DomainException(ErrorCode.BOARD_NOT_FOUND));
    }

    private AccountId accountId(Handle handle) {
        return accounts.idOf(handle).orElseThrow(() -> new DomainException(ErrorCode.ACCOUNT_NOT_FOUND));
    }
}
