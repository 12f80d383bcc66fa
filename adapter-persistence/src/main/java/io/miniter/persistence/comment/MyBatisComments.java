package io.miniter.persistence.comment;

import io.miniter.application.comment.Comments;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentAccess;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.comment.CommentText;
import io.miniter.domain.comment.Discussion;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.PlainText;
import io.miniter.persistence.shared.AdditionRow;
import io.miniter.persistence.shared.BrokenConstraint;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

@Component
final class MyBatisComments implements Comments {

    private static final Map<String, ErrorCode> CONSTRAINTS =
            Map.of("comments_author_id_fkey", ErrorCode.SESSION_ENDED);

    private final CommentMapper mapper;

    MyBatisComments(CommentMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Discussion> discussion(ArticleId article, AccountId account) {
        return mapper.discussion(article.value(), account.value())
                .map(row -> new Discussion(article, row.locked(), row.board().toAccess()));
    }

    @Override
    public Optional<Comment> findToAnswer(CommentId id) {
        return mapper.findToAnswer(id.value()).map(MyBatisComments::toComment);
    }

    @Override
    public void add(Comment comment) {
        try {
            Instant now = comment.createdAt();
            AdditionRow addition = mapper.add(toRow(comment), Comment.QUOTA.since(now), Comment.QUOTA.most());
            if (addition.usedUpSince() != null) {
                throw Comment.QUOTA.refusal(addition.usedUpSince(), now);
            }
        } catch (DataIntegrityViolationException violation) {
            throw BrokenConstraint.translate(violation, CONSTRAINTS);
        }
    }

    @Override
    public Optional<CommentAccess> accessForChange(CommentId id, AccountId account) {
        return mapper.accessForChange(id.value(), account.value())
                .map(row -> new CommentAccess(
                        toComment(row.comment()), account, row.board().toAccess(), row.locked()));
    }

    @Override
    public void update(Comment comment) {
        mapper.update(toRow(comment));
    }

    /** Locks first: only then the remaining comments are stable. */
    @Override
    public void remove(Comment comment) {
        mapper.hold(comment.id().value());
        mapper.remove(comment.id().value());
    }

    @Override
    public void removeAllBy(AccountId author) {
        mapper.holdAllBy(author.value());
        mapper.removeAllBy(author.value());
    }

    private static Comment toComment(CommentRow row) {
        return Comment.restore(
                new CommentId(row.id()),
                new ArticleId(row.articleId()),
                new AccountId(row.authorId()),
                toId(row.parentId()),
                toId(row.answeredId()),
                PlainText.restored(row.body(), CommentText::new),
                row.createdAt(),
                row.editedAt());
    }

    private static CommentRow toRow(Comment comment) {
        return new CommentRow(
                comment.id().value(),
                comment.articleId().value(),
                comment.authorId().value(),
                toValue(comment.parentId()),
                toValue(comment.answeredId()),
                comment.text().value(),
                comment.createdAt(),
                comment.editedAt());
    }

    private static @Nullable CommentId toId(@Nullable Long value) {
        return value == null ? null : new CommentId(value);
    }

    private static @Nullable Long toValue(@Nullable CommentId id) {
        return id == null ? null : id.value();
    }
}
