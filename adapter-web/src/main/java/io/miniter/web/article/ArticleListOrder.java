package io.miniter.web.article;

import io.miniter.application.article.ArticleSort;
import io.miniter.http.paging.ListOrder;

/** The sort orders of articles. Each has a rank. */
enum ArticleListOrder implements ListOrder {
    NEWEST(ArticleSort.NEWEST),
    ACTIVE(ArticleSort.ACTIVE),
    LIKED(ArticleSort.LIKED);

    private final ArticleSort sort;

    ArticleListOrder(ArticleSort sort) {
        this.sort = sort;
    }

    ArticleSort sort() {
        return sort;
    }

    @Override
    public boolean ranked() {
        return true;
    }

    @Override
    public boolean live() {
        return switch (this) {
            case NEWEST -> false;
            case ACTIVE, LIKED -> true;
        };
    }
}
