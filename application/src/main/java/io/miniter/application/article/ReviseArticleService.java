package io.miniter.application.article;

import io.miniter.application.article.ReviseArticle.Command.NewBody;
import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleSummary;
import io.miniter.domain.article.ArticleText;
import io.miniter.domain.board.BoardAction;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.InstantSource;

@UseCase(changes = PublicContent.ARTICLES)
final class ReviseArticleService implements ReviseArticle {

    private final Articles articles;
    private final MarkdownRenderer renderer;
    private final InstantSource clock;

    ReviseArticleService(Articles articles, MarkdownRenderer renderer, InstantSource clock) {
        this.articles = articles;
        this.renderer = renderer;
        this.clock = clock;
    }

    @Override
    public void reviseArticle(Command command) {
        AccountId editor = command.actor().accountId();
        Article article = articles.accessForChange(command.articleId(), editor)
                .orElseThrow(() -> new DomainException(ErrorCode.ARTICLE_NOT_FOUND))
                .permit(BoardAction.EDIT_ARTICLE);
        if (!command.expected().includes(article.version())) {
            throw new DomainException(ErrorCode.ARTICLE_CHANGED);
        }
        Article edited = article.edit(textAfter(article.text(), command), editor, clock.instant());
        if (edited.version() != article.version()) {
            articles.revise(
                    edited, command.body() == null ? null : command.body().rendered(), article.revision());
        }
    }

    private ArticleText textAfter(ArticleText before, Command command) {
        return new ArticleText(
                command.title() == null ? before.title() : command.title(),
                summaryAfter(before, command),
                command.body() == null ? before.body() : command.body().body(),
                command.tags() == null ? before.tags() : command.tags());
    }

    private ArticleSummary summaryAfter(ArticleText before, Command command) {
        NewBody body = command.body();
        if (command.summary() != null) {
            return ArticleSummary.of(
                    command.summary(), () -> (body == null ? renderer.render(before.body()) : body.rendered()).text());
        }
        return body != null && before.summary().fromBody()
                ? ArticleSummary.madeFrom(body.rendered().text())
                : before.summary();
    }
}
