package io.miniter.persistence.article;

import io.miniter.application.like.Likes;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.persistence.shared.BrokenConstraint;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

@Component
final class MyBatisLikes implements Likes<ArticleId> {

    private static final Map<String, ErrorCode> CONSTRAINTS =
            Map.of("article_likes_account_id_fkey", ErrorCode.SESSION_ENDED);

    private final LikeMapper mapper;

    MyBatisLikes(LikeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Class<ArticleId> kind() {
        return ArticleId.class;
    }

    @Override
    public void add(ArticleId article, AccountId account) {
        try {
            checkIsThere(mapper.add(article.value(), account.value()));
        } catch (DataIntegrityViolationException violation) {
            throw BrokenConstraint.translate(violation, CONSTRAINTS);
        }
    }

    @Override
    public void remove(ArticleId article, AccountId account) {
        checkIsThere(mapper.remove(article.value(), account.value()));
    }

    @Override
    public void removeAllBy(AccountId account) {
        mapper.holdAllLikedBy(account.value());
        mapper.removeAllBy(account.value());
    }

    private static void checkIsThere(boolean article) {
        if (!article) {
            throw new DomainException(ErrorCode.ARTICLE_NOT_FOUND);
        }
    }
}
