package io.miniter.application.article;

import io.miniter.application.article.markdown.MarkdownRenderer;
import io.miniter.application.article.markdown.RenderedBody;
import io.miniter.application.board.Boards;
import io.miniter.application.shared.IdSource;
import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.Transactions;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.ArticleSummary;
import io.miniter.domain.article.ArticleText;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.InstantSource;

/**
 * Renders before the transaction and reads after it, so that the row locks on the counts are held as briefly as
 * possible.
 */
@UseCase(value = Transaction.NONE, changes = PublicContent.ARTICLES)
final class PostArticleService implements PostArticle {

    private final MarkdownRenderer renderer;
    private final Boards boards;
    private final Articles articles;
    private final ArticleViews views;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;

    PostArticleService(
            MarkdownRenderer renderer,
            Boards boards,
            Articles articles,
            ArticleViews views,
            Transactions transactions,
            IdSource ids,
            InstantSource clock) {
        this.renderer = renderer;
        this.boards = boards;
        this.articles = articles;
        this.views = views;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public FullArticleView postArticle(Command command) {
        RenderedBody rendered = renderer.render(command.body());
        ArticleText text = new ArticleText(
                command.title(), ArticleSummary.of(command.summary(), rendered::text), command.body(), command.tags());
        ArticleId id = transactions.inOne(() -> add(command.actor().accountId(), command.board(), text, rendered));
        return views.find(id, command.actor().accountId())
                .map(stored -> FullArticleView.of(stored, renderer))
                .orElseThrow(() -> new DomainException(ErrorCode.ARTICLE_NOT_FOUND));
    }

    private ArticleId add(AccountId author, BoardSlug slug, ArticleText text, RenderedBody rendered) {
        Board board = boards.accessForWriting(slug, author)
                .orElseThrow(() -> new DomainException(ErrorCode.BOARD_NOT_FOUND))
                .toWrite();
        Article article = Article.write(new ArticleId(ids.next()), board.id(), author, text, clock.instant());
        articles.add(article, rendered);
        return article.id();
    }
}
