package io.miniter.testkit.article;

import io.miniter.application.article.ArticleSelection;
import io.miniter.application.article.ArticleSort;
import io.miniter.application.article.ArticleView;
import io.miniter.application.article.ArticleViews;
import io.miniter.application.article.StoredArticleView;
import io.miniter.application.article.moderation.DeletedArticleView;
import io.miniter.application.shared.ListEntry;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.BoardId;
import io.miniter.testkit.shared.World;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@link ArticleViews} store, with what the application makes of it for the reader. */
public record SeenArticles(ArticleViews views) {

    /** What is there in this world. */
    public static SeenArticles of(World world) {
        return new SeenArticles(world.get(ArticleViews.class));
    }

    public Optional<Seen> find(ArticleId id, @Nullable AccountId reader) {
        return views.find(id, reader)
                .map(stored -> new Seen(stored.article().toView(), stored.body(), stored.bodyHtml(), stored.edition()));
    }

    public List<ListEntry<ArticleView>> list(
            ArticleSelection selection, ArticleSort sort, @Nullable AccountId reader, PageRequest request) {
        return seen(views.list(selection, sort, reader, request));
    }

    public List<ListEntry<ArticleView>> bookmarked(AccountId reader, PageRequest request) {
        return seen(views.bookmarked(reader, request));
    }

    public List<ListEntry<DeletedArticleView>> deleted(BoardId board, PageRequest request) {
        return views.deleted(board, request);
    }

    private static List<ListEntry<ArticleView>> seen(List<ListEntry<StoredArticleView>> stored) {
        return stored.stream()
                .map(listed -> new ListEntry<>(listed.place(), listed.item().toView()))
                .toList();
    }

    /** An article with its body, and the edition of the HTML. */
    public record Seen(ArticleView article, String body, String bodyHtml, int edition) {}
}
