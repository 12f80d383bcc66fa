package io.miniter.application.article.moderation;

import io.miniter.application.article.Articles;
import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.article.Article;
import io.miniter.domain.board.BoardAction;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

@UseCase(changes = PublicContent.ARTICLES)
final class LockArticleService implements LockArticle {

    private final Articles articles;

    LockArticleService(Articles articles) {
        this.articles = articles;
    }

    @Override
    public void lock(Command command) {
        Article article = articles.accessForChange(
                        command.articleId(), command.actor().accountId())
                .orElseThrow(() -> new DomainException(ErrorCode.ARTICLE_NOT_FOUND))
                .permit(BoardAction.LOCK_ARTICLE);
        articles.update(article.lock());
    }

    @Override
    public void unlock(Command command) {
        Article article = articles.accessForChange(
                        command.articleId(), command.actor().accountId())
                .orElseThrow(() -> new DomainException(ErrorCode.ARTICLE_NOT_FOUND))
                .permit(BoardAction.LOCK_ARTICLE);
        articles.update(article.unlock());
    }
}
