package io.miniter.domain.article;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.shared.DailyQuota;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An article on a board. Immutable: each change returns a new instance. */
public final class Article {

    /** The maximum number of pinned articles on a board. */
    public static final int MAX_PINNED = 5;

    /** Above normal use; 500 articles of maximum size are 75 MB. */
    public static final DailyQuota QUOTA = new DailyQuota(500);

    private final ArticleId id;
    private final BoardId boardId;
    private final AccountId authorId;
    private final ArticleSlug slug;
    private final ArticleText text;
    private final int version;
    private final @Nullable AccountId writerId;
    private final boolean pinned;
    private final boolean locked;
    private final Instant createdAt;
    private final @Nullable Instant editedAt;

    private Article(
            ArticleId id,
            BoardId boardId,
            AccountId authorId,
            ArticleSlug slug,
            ArticleText text,
            int version,
            @Nullable AccountId writerId,
            boolean pinned,
            boolean locked,
            Instant createdAt,
            @Nullable Instant editedAt) {
        this.id = id;
        this.boardId = boardId;
        this.authorId = authorId;
        this.slug = slug;
        this.text = text;
        this.version = version;
        this.writerId = writerId;
        this.pinned = pinned;
        this.locked = locked;
        this.createdAt = createdAt;
        this.editedAt = editedAt;
    }

    /** A new article, with the slug of its title. */
    public static Article write(ArticleId id, BoardId boardId, AccountId authorId, ArticleText text, Instant now) {
        return new Article(
                id, boardId, authorId, ArticleSlug.of(text.title()), text, 1, authorId, false, false, now, null);
    }

    /** Restores a stored article. */
    public static Article restore(
            ArticleId id,
            BoardId boardId,
            AccountId authorId,
            ArticleSlug slug,
            ArticleText text,
            int version,
            @Nullable AccountId writerId,
            boolean pinned,
            boolean locked,
            Instant createdAt,
            @Nullable Instant editedAt) {
        return new Article(id, boardId, authorId, slug, text, version, writerId, pinned, locked, createdAt, editedAt);
    }

    /** A copy with another text and the next version number; {@code this} if the text is unchanged. */
    public Article edit(ArticleText newText, AccountId editor, Instant now) {
        if (newText.equals(text)) {
            return this;
        }
        return new Article(id, boardId, authorId, slug, newText, version + 1, editor, pinned, locked, createdAt, now);
    }

    /** The current text as a revision, to be stored before an edit. */
    public Revision revision() {
        return new Revision(id, version, text, writerId, editedAt == null ? createdAt : editedAt);
    }

    /**
     * A pinned copy.
     *
     * @param pinnedOnBoard the number of pinned articles on the board, without this one
     * @throws DomainException {@code TOO_MANY_PINNED}
     */
    public Article pin(int pinnedOnBoard) {
        if (pinnedOnBoard >= MAX_PINNED) {
            throw new DomainException(ErrorCode.TOO_MANY_PINNED);
        }
        return with(true, locked);
    }

    /** An unpinned copy. */
    public Article unpin() {
        return with(false, locked);
    }

    /** A locked copy. */
    public Article lock() {
        return with(pinned, true);
    }

    /** An unlocked copy. */
    public Article unlock() {
        return with(pinned, false);
    }

    /** The deleted article. It is unpinned, and stays so when restored. */
    public DeletedArticle delete(Instant now) {
        return new DeletedArticle(unpin(), now);
    }

    /** Whether this account wrote it. */
    public boolean isBy(AccountId account) {
        return authorId.equals(account);
    }

    private Article with(boolean nowPinned, boolean nowLocked) {
        return new Article(
                id, boardId, authorId, slug, text, version, writerId, nowPinned, nowLocked, createdAt, editedAt);
    }

    public ArticleId id() {
        return id;
    }

    public BoardId boardId() {
        return boardId;
    }

    public AccountId authorId() {
        return authorId;
    }

    public ArticleSlug slug() {
        return slug;
    }

    public ArticleText text() {
        return text;
    }

    /** The version of its text: 1, incremented by each edit. */
    public int version() {
        return version;
    }

    /** Who wrote this version: the author or a moderator; {@code null} if their account is deleted. */
    public @Nullable AccountId writerId() {
        return writerId;
    }

    /** Whether it is listed before the others of its board. */
    public boolean pinned() {
        return pinned;
    }

    /** Whether it takes no comments. */
    public boolean locked() {
        return locked;
    }

    /** When its first version was written. */
    public Instant createdAt() {
        return createdAt;
    }

    /** When this version was written; {@code null} for the first. */
    public @Nullable Instant editedAt() {
        return editedAt;
    }
}
