package io.miniter.application.article.revision;

import io.miniter.application.article.Articles;
import io.miniter.application.article.markdown.MarkdownRenderer;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.article.ArticleBody;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.BoardAction;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.PlainText;

@UseCase(
        value = Transaction.NONE,
        changes = {},
        reads = true)
final class RevisionQueriesService implements RevisionQueries {

    private final Articles articles;
    private final RevisionViews revisions;
    private final MarkdownRenderer renderer;

    RevisionQueriesService(Articles articles, RevisionViews revisions, MarkdownRenderer renderer) {
        this.articles = articles;
        this.revisions = revisions;
        this.renderer = renderer;
    }

    @Override
    public Page<RevisionView> of(ArticleId article, Actor actor, PageRequest request) {
        checkAccess(article, actor);
        return Page.of(revisions.of(article, request), request, RevisionView::number);
    }

    @Override
    public FullRevisionView byNumber(ArticleId article, int number, Actor actor) {
        checkAccess(article, actor);
        StoredRevisionView stored =
                revisions.find(article, number).orElseThrow(() -> new DomainException(ErrorCode.REVISION_NOT_FOUND));
        String html = renderer.render(PlainText.restored(stored.body(), ArticleBody::new))
                .html();
        return new FullRevisionView(stored.revision(), stored.body(), html);
    }

    private void checkAccess(ArticleId article, Actor actor) {
        articles.access(article, actor.accountId())
                .orElseThrow(() -> new DomainException(ErrorCode.ARTICLE_NOT_FOUND))
                .permit(BoardAction.READ_REVISIONS);
    }
}
