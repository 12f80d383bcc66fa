package io.miniter.web.board;

import io.miniter.domain.board.Writers;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A board as readers see it.
 *
 * @param writers who may write its articles
 * @param archived whether it is archived, that is read-only
 * @param articles the number of articles
 * @param latest the newest of them; {@code null} on an empty board
 */
record BoardResponse(
        String slug,
        String name,
        String description,

        @Schema(description = "Who writes its articles: everybody who has an account, or its moderators and the admins")
        Writers writers,

        @Schema(description = "Whether it is kept for reading only")
        boolean archived,

        @Schema(description = "How many there are on it") int articles,

        @Schema(description = "The newest of them; null on an empty board") @Nullable
        LatestArticle latest) {

    /** The newest article of a board. */
    record LatestArticle(String id, String title, Instant createdAt) {}
}
