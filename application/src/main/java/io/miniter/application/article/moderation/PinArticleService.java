package io.miniter.application.article.moderation;

import io.miniter.application.article.Articles;
import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.article.Article;
import io.miniter.domain.board.BoardAction;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

@UseCase(changes = PublicContent.ARTICLES)
final class PinArticleService implements PinArticle {

    private final Articles articles;

    PinArticleService(Articles articles) {
        this.articles = articles;
    }

    @Override
    public void pin(Command command) {
        Article article = articles.accessForChange(
                        command.articleId(), command.actor().accountId())
                .orElseThrow(() -> new DomainException(ErrorCode.ARTICLE_NOT_FOUND))
                .permit(BoardAction.PIN_ARTICLE);
        if (!article.pinned()) {
            articles.update(article.pin(articles.countPinned(article.boardId(), article.id())));
        }
    }

    @Override
    public void unpin(Command command) {
        Article article = articles.accessForChange(
                        command.articleId(), command.actor().accountId())
                .orElseThrow(() -> new DomainException(ErrorCode.ARTICLE_NOT_FOUND))
                .permit(BoardAction.PIN_ARTICLE);
        articles.update(article.unpin());
    }
}
