package io.miniter.domain.comment;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;
import java.time.Instant;

/** Comments for tests, written as everybody writes them. */
public final class AComment {

    /** When every comment of these fixtures was written, unless it says when. */
    public static final Instant WRITTEN_AT = Instant.parse("2026-03-05T13:00:00Z");

    private AComment() {}

    /** The comment number 1, on this article. */
    public static Comment on(ArticleId article, AccountId author) {
        return on(article, author, 1, "hello");
    }

    /** A comment on this article. */
    public static Comment on(ArticleId article, AccountId author, long id, String text) {
        return on(article, author, id, text, WRITTEN_AT);
    }

    /** A comment on this article, written at this moment. */
    public static Comment on(ArticleId article, AccountId author, long id, String text, Instant now) {
        return Comment.write(new CommentId(id), article, author, new CommentText(text), now);
    }

    /** A reply to this comment, on its article. */
    public static Comment answering(Comment answered, AccountId author, long id, String text) {
        return answering(answered, author, id, text, WRITTEN_AT);
    }

    /** A reply to this comment, on its article, written at this moment. */
    public static Comment answering(Comment answered, AccountId author, long id, String text, Instant now) {
        return Comment.reply(new CommentId(id), answered.articleId(), answered, author, new CommentText(text), now);
    }
}
