package io.miniter.domain.comment;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.shared.DailyQuota;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment on an article, or a reply to a comment. Replies are nested one level deep: a reply to a reply has the same
 * parent and refers to the reply that it answers. Immutable: each change returns a new instance.
 */
public final class Comment {

    /** On average one every 45 seconds. */
    public static final DailyQuota QUOTA = new DailyQuota(2_000);

    private final CommentId id;
    private final ArticleId articleId;
    private final AccountId authorId;
    private final @Nullable CommentId parentId;
    private final @Nullable CommentId answeredId;
    private final CommentText text;
    private final Instant createdAt;
    private final @Nullable Instant editedAt;

    private Comment(
            CommentId id,
            ArticleId articleId,
            AccountId authorId,
            @Nullable CommentId parentId,
            @Nullable CommentId answeredId,
            CommentText text,
            Instant createdAt,
            @Nullable Instant editedAt) {
        this.id = id;
        this.articleId = articleId;
        this.authorId = authorId;
        this.parentId = parentId;
        this.answeredId = answeredId;
        this.text = text;
        this.createdAt = createdAt;
        this.editedAt = editedAt;
    }

    /** A new comment on an article. */
    public static Comment write(CommentId id, ArticleId articleId, AccountId authorId, CommentText text, Instant now) {
        return new Comment(id, articleId, authorId, null, null, text, now, null);
    }

    /**
     * A new reply to a comment on the article.
     *
     * @throws DomainException {@code PARENT_OF_ANOTHER_ARTICLE} if the answered comment is on another article
     */
    public static Comment reply(
            CommentId id, ArticleId articleId, Comment answered, AccountId authorId, CommentText text, Instant now) {
        if (!answered.articleId.equals(articleId)) {
            throw new DomainException(ErrorCode.PARENT_OF_ANOTHER_ARTICLE);
        }
        return answered.parentId == null
                ? new Comment(id, articleId, authorId, answered.id, null, text, now, null)
                : new Comment(id, articleId, authorId, answered.parentId, answered.id, text, now, null);
    }

    /** Restores a stored comment. */
    public static Comment restore(
            CommentId id,
            ArticleId articleId,
            AccountId authorId,
            @Nullable CommentId parentId,
            @Nullable CommentId answeredId,
            CommentText text,
            Instant createdAt,
            @Nullable Instant editedAt) {
        return new Comment(id, articleId, authorId, parentId, answeredId, text, createdAt, editedAt);
    }

    /** A copy with another text; {@code this} if the text is unchanged. */
    public Comment edit(CommentText newText, Instant now) {
        if (newText.equals(text)) {
            return this;
        }
        return new Comment(id, articleId, authorId, parentId, answeredId, newText, createdAt, now);
    }

    /** Whether this account wrote it. */
    public boolean isBy(AccountId account) {
        return authorId.equals(account);
    }

    public CommentId id() {
        return id;
    }

    public ArticleId articleId() {
        return articleId;
    }

    public AccountId authorId() {
        return authorId;
    }

    /** The parent comment; {@code null} for a top-level comment. */
    public @Nullable CommentId parentId() {
        return parentId;
    }

    /** The reply that it answers; {@code null} if it answers its parent or is no reply. */
    public @Nullable CommentId answeredId() {
        return answeredId;
    }

    public CommentText text() {
        return text;
    }

    /** When it was written. */
    public Instant createdAt() {
        return createdAt;
    }

    /** When it was last edited; {@code null} if it never was. */
    public @Nullable Instant editedAt() {
        return editedAt;
    }
}
