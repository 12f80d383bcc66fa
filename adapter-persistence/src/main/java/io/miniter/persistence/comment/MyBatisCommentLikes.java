package io.miniter.persistence.comment;

import io.miniter.application.like.Likes;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.persistence.shared.BrokenConstraint;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

@Component
final class MyBatisCommentLikes implements Likes<CommentId> {

    private static final Map<String, ErrorCode> CONSTRAINTS =
            Map.of("comment_likes_account_id_fkey", ErrorCode.SESSION_ENDED);

    private final CommentLikeMapper mapper;

    MyBatisCommentLikes(CommentLikeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Class<CommentId> kind() {
        return CommentId.class;
    }

    @Override
    public void add(CommentId comment, AccountId account) {
        try {
            checkIsThere(mapper.add(comment.value(), account.value()));
        } catch (DataIntegrityViolationException violation) {
            throw BrokenConstraint.translate(violation, CONSTRAINTS);
        }
    }

    @Override
    public void remove(CommentId comment, AccountId account) {
        checkIsThere(mapper.remove(comment.value(), account.value()));
    }

    @Override
    public void removeAllBy(AccountId account) {
        mapper.holdAllLikedBy(account.value());
        mapper.removeAllBy(account.value());
    }

    private static void checkIsThere(boolean comment) {
        if (!comment) {
            throw new DomainException(ErrorCode.COMMENT_NOT_FOUND);
        }
    }
}
