package io.miniter.application.article;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.Tag;
import io.miniter.domain.board.BoardId;
import org.jspecify.annotations.Nullable;

/**
 * A selection of articles by id; all conditions must hold.
 *
 * @param board on this board; {@code null} for any
 * @param tag with this tag; {@code null} for any or none
 * @param author by this author; {@code null} for any
 */
public record ArticleSelection(
        @Nullable BoardId board,
        @Nullable Tag tag,
        @Nullable AccountId author) {}
