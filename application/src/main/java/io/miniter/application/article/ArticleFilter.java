package io.miniter.application.article;

import io.miniter.domain.account.Handle;
import io.miniter.domain.article.Tag;
import io.miniter.domain.board.BoardSlug;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a reader wants to see: those that are all of this.
 *
 * @param board on this board; {@code null} for any
 * @param tag with this tag; {@code null} for any or none
 * @param author by this author; {@code null} for anybody
 */
public record ArticleFilter(
        @Nullable BoardSlug board,
        @Nullable Tag tag,
        @Nullable Handle author) {}
