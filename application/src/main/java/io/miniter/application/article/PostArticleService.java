package io.miniter.application.article;

import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.ArticleSummary;
import io.miniter.domain.article.ArticleText;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

/**
 * Renders before the transaction and reads after it: while counts are held that others wait for, nothing else is done.
 */
@UseCase(value = Transaction.NONE, changes = PublicContent.ARTICLES)
final class PostArticleService implements PostArticle {

    private final MarkdownRenderer renderer;
    private final AddArticle addArticle;
    private final ArticleViews views;

    PostArticleService(MarkdownRenderer renderer, AddArticle addArticle, ArticleViews views) {
        this.renderer = renderer;
        this.addArticle = addArticle;
        this.views = views;
    }

    @Override
    public FullArticleView postArticle(Command command) {
        RenderedBody rendered = renderer.render(command.body());
        ArticleText text = new ArticleText(
                command.title(), ArticleSummary.of(command.summary(), rendered::text), command.body(), command.tags());
        ArticleId id = addArticle.addArticle(new AddArticle.Command(command.actor(), command.board(), text, rendered));
        return views.find(id, command.actor().accountId())
                .map(stored -> FullArticleView.of(stored, renderer))
                .orElseThrow(() -> new DomainException(ErrorCode.ARTICLE_NOT_FOUND));
    }
}
