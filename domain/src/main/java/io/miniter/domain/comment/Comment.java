package io.miniter.domain.comment;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.shared.DailyQuota;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about an article, or about what somebody said about it. Replies go one level deep: a reply to a
 * reply stands beside it, under the same comment, and names which one it answers. A comment never changes: a change
 * answers with the comment as it is afterwards.
 */
public final class Comment {

    /** One each 45 seconds, day and night. */
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
     * @throws DomainException {@code PARENT_OF_ANOTHER_ARTICLE} if what it answers is on another article
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

    /** A comment as it was stored. */
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

    /** The comment with another text; the comment itself if the text is the same. */
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

    /** The comment under which it stands; {@code null} for one that stands directly under the article. */
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
