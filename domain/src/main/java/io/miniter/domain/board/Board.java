package io.miniter.domain.board;

/** A board, which contains articles. Immutable: each change returns a new instance. */
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

    /** Restores a stored board. */
    public static Board restore(
            BoardId id,
            BoardSlug slug,
            BoardName name,
            BoardDescription description,
            Writers writers,
            boolean archived) {
        return new Board(id, slug, name, description, writers, archived);
    }

    /** A copy with another name. */
    public Board withName(BoardName newName) {
        return new Board(id, slug, newName, description, writers, archived);
    }

    /** A copy with another description. */
    public Board withDescription(BoardDescription newDescription) {
        return new Board(id, slug, name, newDescription, writers, archived);
    }

    /** A copy with other writers. Existing articles are unaffected. */
    public Board withWriters(Writers newWriters) {
        return new Board(id, slug, name, description, newWriters, archived);
    }

    /** An archived or unarchived copy. */
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

    /** Who may write its articles. */
    public Writers writers() {
        return writers;
    }

    /** Whether it is read-only. */
    public boolean archived() {
        return archived;
    }
}
