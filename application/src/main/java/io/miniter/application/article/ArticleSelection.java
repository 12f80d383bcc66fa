package io.miniter.application.article;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.Tag;
import io.miniter.domain.board.BoardId;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a list holds: those that are all of this.
 *
 * @param board on this board; {@code null} for any
 * @param tag with this tag; {@code null} for any or none
 * @param author by this author; {@code null} for anybody
 */
public record ArticleSelection(
        @Nullable BoardId board,
        @Nullable Tag tag,
        @Nullable AccountId author) {}
