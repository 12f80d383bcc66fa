package io.miniter.domain.board;

/** Boards for tests, opened as admins open them. */
public final class ABoard {

    private ABoard() {}

    /** The board number 1. Members write on it. */
    public static Board of(String slug) {
        return of(1, slug);
    }

    /** A board on which members write, called by its slug. */
    public static Board of(long id, String slug) {
        return of(id, slug, Writers.MEMBERS);
    }

    /** A board with these writers, called by its slug. */
    public static Board of(long id, String slug, Writers writers) {
        return Board.open(new BoardId(id), new BoardSlug(slug), new BoardName(slug), BoardDescription.EMPTY, writers);
    }
}
