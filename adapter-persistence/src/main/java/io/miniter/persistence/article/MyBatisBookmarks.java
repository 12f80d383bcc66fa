package io.miniter.persistence.article;

import io.miniter.application.article.bookmark.Bookmarks;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.persistence.shared.BrokenConstraint;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

@Component
final class MyBatisBookmarks implements Bookmarks {

    private static final Map<String, ErrorCode> CONSTRAINTS =
            Map.of("bookmarks_account_id_fkey", ErrorCode.SESSION_ENDED);

    private final BookmarkMapper mapper;

    MyBatisBookmarks(BookmarkMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(long position, ArticleId article, AccountId account) {
        try {
            checkIsThere(mapper.add(position, article.value(), account.value()));
        } catch (DataIntegrityViolationException violation) {
            throw BrokenConstraint.translate(violation, CONSTRAINTS);
        }
    }

    @Override
    public void remove(ArticleId article, AccountId account) {
        checkIsThere(mapper.remove(article.value(), account.value()));
    }

    private static void checkIsThere(boolean article) {
        if (!article) {
            throw new DomainException(ErrorCode.ARTICLE_NOT_FOUND);
        }
    }
}
