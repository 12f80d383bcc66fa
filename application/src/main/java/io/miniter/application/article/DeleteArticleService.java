package io.miniter.application.article;

import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.article.Article;
import io.miniter.domain.board.BoardAction;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.InstantSource;

@UseCase(changes = PublicContent.ARTICLES)
final class DeleteArticleService implements DeleteArticle {

    private final Articles articles;
    private final InstantSource clock;

    DeleteArticleService(Articles articles, InstantSource clock) {
        this.articles = articles;
        this.clock = clock;
    }

    @Override
    public void deleteArticle(Command command) {
        Article article = articles.accessForChange(
                        command.articleId(), command.actor().accountId())
                .orElseThrow(() -> new DomainException(ErrorCode.ARTICLE_NOT_FOUND))
                .permit(BoardAction.DELETE_ARTICLE);
        if (!command.expected().includes(article.version())) {
            throw new DomainException(ErrorCode.ARTICLE_CHANGED);
        }
        articles.delete(article.delete(clock.instant()));
    }
}
