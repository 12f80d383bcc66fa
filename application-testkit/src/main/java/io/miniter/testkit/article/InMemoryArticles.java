package io.miniter.testkit.article;

import io.miniter.application.article.Articles;
import io.miniter.application.article.markdown.RenderedBody;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleAccess;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.ArticleSlug;
import io.miniter.domain.article.DeletedArticle;
import io.miniter.domain.article.DeletedArticleAccess;
import io.miniter.domain.article.Revision;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.board.BoardStore;
import io.miniter.testkit.board.BoardStore.StoredArticle;
import io.miniter.testkit.shared.InMemoryStore;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All articles, in memory. */
public final class InMemoryArticles implements Articles {

    private final BoardStore store;

    public InMemoryArticles(BoardStore store) {
        this.store = store;
    }

    @Override
    public void add(Article article, RenderedBody rendered) {
        if (!store.accounts().containsKey(article.authorId())) {
            throw new DomainException(ErrorCode.SESSION_ENDED);
        }
        InMemoryStore.count(
                store.articles().values().stream()
                        .map(StoredArticle::article)
                        .filter(other -> other.isBy(article.authorId()))
                        .map(Article::createdAt),
                article.createdAt(),
                Article.QUOTA);
        boolean taken = store.articles().values().stream()
                .anyMatch(stored -> stored.article().slug().equals(article.slug()));
        Article added = taken ? withSlug(article.slug().distinguishedBy(article.id()), article) : article;
        store.articles().put(article.id().value(), new StoredArticle(added, rendered, null));
    }

    @Override
    public Optional<ArticleAccess> access(ArticleId id, AccountId account) {
        return store.article(id)
                .map(StoredArticle::article)
                .map(article -> new ArticleAccess(article, account, store.access(store.board(article), account)));
    }

    @Override
    public Optional<ArticleAccess> accessForChange(ArticleId id, AccountId account) {
        return access(id, account);
    }

    @Override
    public void revise(Article article, @Nullable RenderedBody rendered, Revision former) {
        change(
                article.id(),
                stored -> new StoredArticle(
                        article, rendered == null ? stored.rendered() : rendered, stored.deletedAt()));
        store.revisions().add(former);
        store.revisions()
                .removeIf(revision -> revision.articleId().equals(former.articleId())
                        && revision.number() > 1
                        && revision.number() < former.lowestKept());
    }

    @Override
    public void update(Article article) {
        change(article.id(), stored -> new StoredArticle(article, stored.rendered(), stored.deletedAt()));
    }

    @Override
    public int countPinned(BoardId board, ArticleId without) {
        return InMemoryStore.count(
                store.articles(),
                stored -> stored.article().pinned()
                        && stored.article().boardId().equals(board)
                        && !stored.article().id().equals(without));
    }

    @Override
    public void delete(DeletedArticle deleted) {
        change(
                deleted.article().id(),
                stored -> new StoredArticle(deleted.article(), stored.rendered(), deleted.deletedAt()));
    }

    @Override
    public Optional<DeletedArticleAccess> deletedForChange(ArticleId id, AccountId account) {
        return store.deletedArticle(id)
                .map(stored -> new DeletedArticle(stored.article(), Objects.requireNonNull(stored.deletedAt())))
                .map(deleted ->
                        new DeletedArticleAccess(deleted, store.access(store.board(deleted.article()), account)));
    }

    @Override
    public void bringBack(Article article) {
        change(article.id(), stored -> new StoredArticle(article, stored.rendered(), null));
    }

    @Override
    public int removeDeletedBefore(Instant time, int most) {
        Set<StoredArticle> overdue = store.articles().values().stream()
                .filter(stored ->
                        stored.deletedAt() != null && stored.deletedAt().isBefore(time))
                .limit(most)
                .collect(Collectors.toSet());
        store.removeArticles(overdue::contains);
        return overdue.size();
    }

    @Override
    public void removeAllBy(AccountId author) {
        store.removeArticles(stored -> stored.article().isBy(author));
    }

    private void change(ArticleId id, UnaryOperator<StoredArticle> change) {
        store.articles().computeIfPresent(id.value(), (key, stored) -> change.apply(stored));
    }

    private static Article withSlug(ArticleSlug slug, Article article) {
        return Article.restore(
                article.id(),
                article.boardId(),
                article.authorId(),
                slug,
                article.text(),
                article.version(),
                article.writerId(),
                article.pinned(),
                article.locked(),
                article.createdAt(),
                article.editedAt());
    }
}
