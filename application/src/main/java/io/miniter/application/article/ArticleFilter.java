package io.miniter.application.article;

import io.miniter.domain.account.Handle;
import io.miniter.domain.article.Tag;
import io.miniter.domain.board.BoardSlug;
import org.jspecify.annotations.Nullable;

/**
 * A filter for articles; all conditions must hold.
 *
 * @param board on this board; {@code null} for any
 * @param tag with this tag; {@code null} for any or none
 * @param author by this author; {@code null} for any
 */
public record ArticleFilter(
        @Nullable BoardSlug board,
        @Nullable Tag tag,
        @Nullable Handle author) {}
