package io.miniter.testkit.article;

import io.miniter.application.article.ArticleSelection;
import io.miniter.application.article.ArticleSort;
import io.miniter.application.article.ArticleView;
import io.miniter.application.article.ArticleView.BoardName;
import io.miniter.application.article.ArticleViews;
import io.miniter.application.article.StoredArticleView;
import io.miniter.application.article.StoredArticleView.Reader;
import io.miniter.application.article.StoredFullArticleView;
import io.miniter.application.article.moderation.DeletedArticleView;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.ListEntry;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.Tag;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardId;
import io.miniter.testkit.board.BoardStore;
import io.miniter.testkit.board.BoardStore.Bookmark;
import io.miniter.testkit.board.BoardStore.Like;
import io.miniter.testkit.board.BoardStore.StoredArticle;
import io.miniter.testkit.board.BoardStore.StoredComment;
import io.miniter.testkit.shared.InMemoryStore;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Articles as readers see them, in memory. */
public final class InMemoryArticleViews implements ArticleViews {

    private final BoardStore store;

    public InMemoryArticleViews(BoardStore store) {
        this.store = store;
    }

    @Override
    public Optional<StoredFullArticleView> find(ArticleId id, @Nullable AccountId reader) {
        return store.article(id)
                .map(stored -> new StoredFullArticleView(
                        view(stored.article(), reader),
                        stored.article().text().body().markdown(),
                        stored.rendered().html(),
                        stored.rendered().edition()));
    }

    @Override
    public List<ListEntry<StoredArticleView>> list(
            ArticleSelection selection, ArticleSort sort, @Nullable AccountId reader, PageRequest request) {
        return InMemoryStore.fetch(
                store.articles().values().stream()
                        .filter(stored -> stored.deletedAt() == null)
                        .map(StoredArticle::article)
                        .filter(article -> isIn(selection, article))
                        .map(article -> new ListEntry<>(place(article, selection, sort), view(article, reader))),
                request);
    }

    @Override
    public List<ListEntry<StoredArticleView>> bookmarked(AccountId reader, PageRequest request) {
        return InMemoryStore.fetch(
                store.bookmarks().entrySet().stream()
                        .filter(entry -> entry.getValue().accountId().equals(reader))
                        .flatMap(entry -> store
                                .article(entry.getValue().articleId())
                                .map(stored ->
                                        new ListEntry<>(new Cursor(entry.getKey()), view(stored.article(), reader)))
                                .stream()),
                request);
    }

    @Override
    public List<ListEntry<DeletedArticleView>> deleted(BoardId board, PageRequest request) {
        return InMemoryStore.fetch(
                store.articles().values().stream()
                        .filter(stored -> stored.article().boardId().equals(board))
                        .flatMap(stored -> stored.deletedAt() == null
                                ? Stream.empty()
                                : Stream.of(deletedView(stored.article(), stored.deletedAt()))),
                request);
    }

    private static boolean isIn(ArticleSelection selection, Article article) {
        Tag tag = selection.tag();
        return (selection.board() == null || article.boardId().equals(selection.board()))
                && (tag == null || article.text().tags().values().contains(tag))
                && (selection.author() == null || article.isBy(selection.author()));
    }

    private Cursor place(Article article, ArticleSelection selection, ArticleSort sort) {
        long rank = switch (sort) {
            case NEWEST -> selection.board() != null && selection.author() == null && article.pinned() ? 1 : 0;
            case ACTIVE -> activeId(article);
            case LIKED -> likes(article);
        };
        return new Cursor(rank, article.id().value());
    }

    private long activeId(Article article) {
        return comments(article)
                .mapToLong(stored -> stored.comment().id().value())
                .max()
                .orElse(article.id().value());
    }

    private int likes(Article article) {
        return (int) store.likes().stream()
                .filter(like -> like.articleId().equals(article.id()))
                .count();
    }

    private Stream<StoredComment> comments(Article article) {
        return store.comments().values().stream()
                .filter(stored ->
                        !stored.deleted() && stored.comment().articleId().equals(article.id()));
    }

    private int views(Article article) {
        return (int) store.readings().stream()
                .filter(reading -> reading.articleId().equals(article.id()))
                .count();
    }

    private StoredArticleView view(Article article, @Nullable AccountId reader) {
        Board board = store.board(article);
        ArticleView view = new ArticleView(
                article.id().value(),
                new BoardName(board.slug().value(), board.name().value()),
                store.author(article.authorId()),
                article.text().title().value(),
                article.slug().value(),
                article.text().summary().value(),
                article.text().tags().values().stream().map(Tag::value).toList(),
                article.pinned(),
                article.locked(),
                likes(article),
                (int) comments(article).count(),
                views(article),
                article.createdAt(),
                article.editedAt(),
                article.version(),
                null);
        return new StoredArticleView(view, reader == null ? null : reader(article, board, reader));
    }

    private Reader reader(Article article, Board board, AccountId reader) {
        return new Reader(
                store.likes().contains(new Like(article.id(), reader)),
                store.bookmarks().containsValue(new Bookmark(article.id(), reader)),
                store.access(board, reader).context(article.isBy(reader), article.locked()));
    }

    private ListEntry<DeletedArticleView> deletedView(Article article, Instant deletedAt) {
        return new ListEntry<>(
                new Cursor(
                        ChronoUnit.MICROS.between(Instant.EPOCH, deletedAt),
                        article.id().value()),
                new DeletedArticleView(
                        article.id().value(),
                        store.author(article.authorId()),
                        article.text().title().value(),
                        article.text().summary().value(),
                        article.createdAt(),
                        deletedAt));
    }
}
