package io.miniter.application.board;

import io.miniter.domain.board.Writers;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A board as readers see it.
 *
 * @param id where it stands in the list of boards
 * @param slug its name in addresses
 * @param name what it is called
 * @param description what it is for; may be empty
 * @param writers who writes its articles
 * @param archived whether it is kept for reading only
 * @param articles how many there are on it
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
