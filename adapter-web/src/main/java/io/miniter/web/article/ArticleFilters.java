package io.miniter.web.article;

import io.miniter.application.article.ArticleFilter;
import io.miniter.domain.account.Handle;
import io.miniter.domain.article.Tag;
import io.miniter.domain.board.BoardSlug;
import io.miniter.http.paging.Listing;
import io.miniter.http.request.RequestFields;
import org.jspecify.annotations.Nullable;

/** The query parameters that filter articles. */
final class ArticleFilters {

    static final String TAG = "tag";
    static final String AUTHOR = "author";

    private ArticleFilters() {}

    /**
     * Parses the parameters.
     *
     * @param board the board in the path; {@code null} for any
     */
    static ArticleFilter read(@Nullable BoardSlug board, Listing listing) {
        var fields = new RequestFields();
        var tag = fields.optional(TAG, listing.filter(TAG), Tag::new);
        var author = fields.optional(AUTHOR, listing.filter(AUTHOR), Handle::new);
        fields.check();
        return new ArticleFilter(board, tag.orNull(), author.orNull());
    }
}
