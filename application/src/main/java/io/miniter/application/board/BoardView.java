package io.miniter.application.board;

import io.miniter.domain.board.Writers;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A board as readers see it.
 *
 * @param id its id and place in the list of boards
 * @param slug its name in URLs
 * @param name its name
 * @param description what it is for; may be empty
 * @param writers who may write its articles
 * @param archived whether it is archived, that is read-only
 * @param articles the number of articles
 * @param latest the newest of them; {@code null} on an empty board
 */
public record BoardView(
        long id,
        String slug,
        String name,
        String description,
        Writers writers,
        boolean archived,
        int articles,
        @Nullable Latest latest) {

    /**
     * The newest article of a board.
     *
     * @param id the article's id
     * @param title its title
     * @param createdAt when it was written
     */
    public record Latest(long id, String title, Instant createdAt) {}
}
