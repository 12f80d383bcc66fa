package io.miniter.persistence.article;

import io.miniter.application.article.Articles;
import io.miniter.application.article.markdown.RenderedBody;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleAccess;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.DeletedArticle;
import io.miniter.domain.article.DeletedArticleAccess;
import io.miniter.domain.article.Revision;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.persistence.shared.AdditionRow;
import io.miniter.persistence.shared.BrokenConstraint;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

@Component
final class MyBatisArticles implements Articles {

    private static final Map<String, ErrorCode> CONSTRAINTS =
            Map.of("articles_author_id_fkey", ErrorCode.SESSION_ENDED);

    private final ArticleMapper mapper;

    MyBatisArticles(ArticleMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Article article, RenderedBody rendered) {
        ArticleRow row = ArticleRow.of(article);
        BodyRow body = toRow(article, rendered);
        try {
            if (!add(row, body)) {
                String ownSlug = article.slug().distinguishedBy(article.id()).value();
                add(row.withSlug(ownSlug), body);
            }
        } catch (DataIntegrityViolationException violation) {
            throw BrokenConstraint.translate(violation, CONSTRAINTS);
        }
    }

    private boolean add(ArticleRow row, BodyRow body) {
        Instant now = row.createdAt();
        AdditionRow addition = mapper.add(row, body, Article.QUOTA.since(now), Article.QUOTA.most());
        if (addition.usedUpSince() != null) {
            throw Article.QUOTA.refusal(addition.usedUpSince(), now);
        }
        return addition.added();
    }

    @Override
    public Optional<ArticleAccess> access(ArticleId id, AccountId account) {
        return mapper.access(id.value(), account.value()).map(row -> toAccess(row, account));
    }

    @Override
    public Optional<ArticleAccess> accessForChange(ArticleId id, AccountId account) {
        return mapper.accessForChange(id.value(), account.value()).map(row -> toAccess(row, account));
    }

    @Override
    public void revise(Article article, @Nullable RenderedBody rendered, Revision former) {
        ArticleRow row = ArticleRow.of(article);
        RevisionRow formerRow = RevisionRow.of(former);
        mapper.revise(row, formerRow, former.lowestKept());
        if (rendered != null) {
            mapper.replaceBody(toRow(article, rendered));
        }
        if (!article.text().tags().equals(former.text().tags())) {
            mapper.retag(row.id(), formerRow.tags(), row.tags());
        }
    }

    @Override
    public void update(Article article) {
        mapper.update(article.id().value(), article.pinned(), article.locked());
    }

    @Override
    public int countPinned(BoardId board, ArticleId without) {
        mapper.holdPinned(board.value());
        return mapper.countPinned(board.value(), without.value());
    }

    @Override
    public void delete(DeletedArticle deleted) {
        Article article = deleted.article();
        mapper.delete(article.id().value(), article.pinned(), article.locked(), deleted.deletedAt());
    }

    @Override
    public Optional<DeletedArticleAccess> deletedForChange(ArticleId id, AccountId account) {
        return mapper.deletedForChange(id.value(), account.value()).map(MyBatisArticles::toDeletedAccess);
    }

    @Override
    public void bringBack(Article article) {
        mapper.bringBack(article.id().value(), article.pinned(), article.locked());
    }

    @Override
    public int removeDeletedBefore(Instant time, int most) {
        return mapper.removeDeletedBefore(time, most);
    }

    @Override
    public void removeAllBy(AccountId author) {
        mapper.holdAllTouchedBy(author.value());
        mapper.removeAllBy(author.value());
    }

    private static ArticleAccess toAccess(ArticleAccessRow row, AccountId account) {
        return new ArticleAccess(row.toArticle(), account, row.toBoardAccess());
    }

    private static DeletedArticleAccess toDeletedAccess(ArticleAccessRow row) {
        Instant deletedAt = Objects.requireNonNull(row.deletedAt());
        return new DeletedArticleAccess(new DeletedArticle(row.toArticle(), deletedAt), row.toBoardAccess());
    }

    private static BodyRow toRow(Article article, RenderedBody rendered) {
        return new BodyRow(article.id().value(), article.text().body().markdown(), rendered.html(), rendered.edition());
    }
}
