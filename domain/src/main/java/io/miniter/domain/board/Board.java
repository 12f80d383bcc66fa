package io.miniter.domain.board;

/** A place for articles. It never changes: a change answers with the board as it is afterwards. */
public final class Board {

    private final BoardId id;
    private final BoardSlug slug;
    private final BoardName name;
    private final BoardDescription description;
    private final Writers writers;
    private final boolean archived;

    private Board(
            BoardId id,
            BoardSlug slug,
            BoardName name,
            BoardDescription description,
            Writers writers,
            boolean archived) {
        this.id = id;
        this.slug = slug;
        this.name = name;
        this.description = description;
        this.writers = writers;
        this.archived = archived;
    }

    /** A new board. */
    public static Board open(
            BoardId id, BoardSlug slug, BoardName name, BoardDescription description, Writers writers) {
        return new Board(id, slug, name, description, writers, false);
    }

    /** A board as it was stored. */
    public static Board restore(
            BoardId id,
            BoardSlug slug,
            BoardName name,
            BoardDescription description,
            Writers writers,
            boolean archived) {
        return new Board(id, slug, name, description, writers, archived);
    }

    /** The board under another name. */
    public Board withName(BoardName newName) {
        return new Board(id, slug, newName, description, writers, archived);
    }

    /** The board with another description. */
    public Board withDescription(BoardDescription newDescription) {
        return new Board(id, slug, name, newDescription, writers, archived);
    }

    /** The board with other writers. What others have written stays. */
    public Board withWriters(Writers newWriters) {
        return new Board(id, slug, name, description, newWriters, archived);
    }

    /** The board, archived or taken back from the archive. */
    public Board withArchived(boolean nowArchived) {
        return new Board(id, slug, name, description, writers, nowArchived);
    }

    public BoardId id() {
        return id;
    }

    public BoardSlug slug() {
        return slug;
    }

    public BoardName name() {
        return name;
    }

    public BoardDescription description() {
        return description;
    }

    /** Who writes its articles. */
    public Writers writers() {
        return writers;
    }

    /** Whether it is kept for reading only. */
    public boolean archived() {
        return archived;
    }
}
