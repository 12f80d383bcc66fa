package io.miniter.application.article;

import io.miniter.application.article.ReviseArticle.Command.NewBody;
import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.article.ArticleBody;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

@UseCase(value = Transaction.NONE, changes = PublicContent.ARTICLES)
final class EditArticleService implements EditArticle {

    private final MarkdownRenderer renderer;
    private final ReviseArticle reviseArticle;
    private final ArticleViews views;

    EditArticleService(MarkdownRenderer renderer, ReviseArticle reviseArticle, ArticleViews views) {
        this.renderer = renderer;
        this.reviseArticle = reviseArticle;
        this.views = views;
    }

    @Override
    public FullArticleView editArticle(Command command) {
        ArticleBody body = command.body();
        RenderedBody rendered = body == null ? null : renderer.render(body);
        reviseArticle.reviseArticle(new ReviseArticle.Command(
                command.actor(),
                command.articleId(),
                command.expected(),
                command.title(),
                command.summary(),
                body == null || rendered == null ? null : new NewBody(body, rendered),
                command.tags()));
        return views.find(command.articleId(), command.actor().accountId())
                .map(stored -> FullArticleView.of(stored, renderer))
                .orElseThrow(() -> new DomainException(ErrorCode.ARTICLE_NOT_FOUND));
    }
}
