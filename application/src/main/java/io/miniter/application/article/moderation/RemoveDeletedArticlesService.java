package io.miniter.application.article.moderation;

import io.miniter.application.article.Articles;
import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.article.DeletedArticle;
import java.time.InstantSource;

@UseCase(changes = PublicContent.ARTICLES)
final class RemoveDeletedArticlesService implements RemoveDeletedArticles {

    /** A small batch, because everything that belongs to an article is removed in the same transaction. */
    private static final int AT_ONCE = 20;

    private final Articles articles;
    private final InstantSource clock;

    RemoveDeletedArticlesService(Articles articles, InstantSource clock) {
        this.articles = articles;
        this.clock = clock;
    }

    @Override
    public int removeDeletedArticles() {
        return articles.removeDeletedBefore(clock.instant().minus(DeletedArticle.RESTORABLE_FOR), AT_ONCE);
    }
}
