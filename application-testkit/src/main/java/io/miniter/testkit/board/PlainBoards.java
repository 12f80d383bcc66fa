package io.miniter.testkit.board;

import io.miniter.application.article.ArticleSelection;
import io.miniter.application.article.ArticleSort;
import io.miniter.application.article.tag.TagView;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.Tag;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened on boards, remembered in the plainest way: nothing is counted before somebody asks, and every list is
 * put in order when it is wanted.
 */
public final class PlainBoards {

    private final List<Board> boards = new ArrayList<>();
    private final NavigableMap<Long, PlainArticle> articles = new TreeMap<>();
    private final NavigableMap<Long, PlainComment> comments = new TreeMap<>();

    private static final class PlainArticle {

        private Article article;
        private @Nullable Instant deletedAt;
        private final Set<AccountId> likes = new HashSet<>();
        private final Map<AccountId, Long> bookmarks = new HashMap<>();

        private PlainArticle(Article article) {
            this.article = article;
        }
    }

    private static final class PlainComment {

        private final Comment comment;
        private boolean deleted;
        private final Set<AccountId> likes = new HashSet<>();

        private PlainComment(Comment comment) {
            this.comment = comment;
        }
    }

    void opened(Board board) {
        boards.add(board);
    }

    /** It was written, edited, pinned or brought back: it is there, and says what it says. */
    void isThere(Article article) {
        PlainArticle known = articles.computeIfAbsent(article.id().value(), id -> new PlainArticle(article));
        known.article = article;
        known.deletedAt = null;
    }

    void deleted(ArticleId article, Instant deletedAt) {
        articleOf(article).deletedAt = deletedAt;
    }

    void removedForGood(Predicate<Article> unwanted) {
        articles.values().removeIf(known -> unwanted.test(known.article));
        comments.values()
                .removeIf(
                        known -> !articles.containsKey(known.comment.articleId().value()));
    }

    void liked(ArticleId article, AccountId account) {
        articleOf(article).likes.add(account);
    }

    void unliked(ArticleId article, AccountId account) {
        articleOf(article).likes.remove(account);
    }

    void bookmarked(long position, ArticleId article, AccountId account) {
        articleOf(article).bookmarks.putIfAbsent(account, position);
    }

    void bookmarkRemoved(ArticleId article, AccountId account) {
        articleOf(article).bookmarks.remove(account);
    }

    void written(Comment comment) {
        comments.put(comment.id().value(), new PlainComment(comment));
    }

    void deleted(CommentId comment) {
        PlainComment deleted = commentOf(comment);
        deleted.deleted = true;
        deleted.likes.clear();
        comments.values().removeIf(known -> known.deleted && known.comment.parentId() != null);
        comments.values()
                .removeIf(
                        known -> known.deleted && repliesTo(known.comment.id()).isEmpty());
    }

    void liked(CommentId comment, AccountId account) {
        commentOf(comment).likes.add(account);
    }

    void unliked(CommentId comment, AccountId account) {
        commentOf(comment).likes.remove(account);
    }

    void left(AccountId account) {
        removedForGood(article -> article.isBy(account));
        List.copyOf(comments.values()).stream()
                .filter(known -> !known.deleted && known.comment.isBy(account))
                .forEach(known -> deleted(known.comment.id()));
        articles.values().forEach(known -> {
            known.likes.remove(account);
            known.bookmarks.remove(account);
        });
        comments.values().forEach(known -> known.likes.remove(account));
    }

    /** All boards, the oldest first. */
    public List<Board> boards() {
        return List.copyOf(boards);
    }

    /** All articles that are not deleted, the newest first. */
    public List<Article> articles() {
        return articles.descendingMap().values().stream()
                .filter(known -> known.deletedAt == null)
                .map(known -> known.article)
                .toList();
    }

    /** The articles of a list, in its order. */
    public List<ArticleId> articles(ArticleSelection selection, ArticleSort sort) {
        return articles().stream()
                .filter(article ->
                        selection.board() == null || article.boardId().equals(selection.board()))
                .filter(article -> selection.tag() == null
                        || article.text().tags().values().contains(selection.tag()))
                .filter(article -> selection.author() == null || article.isBy(selection.author()))
                .sorted(order(selection, sort))
                .map(Article::id)
                .toList();
    }

    /** Streams keep the order of equals, and what is sorted here comes newest first. */
    private Comparator<Article> order(ArticleSelection selection, ArticleSort sort) {
        return switch (sort) {
            case NEWEST ->
                selection.board() != null && selection.author() == null
                        ? highestFirst(article -> article.pinned() ? 1L : 0L)
                        : highestFirst(article -> 0L);
            case ACTIVE ->
                highestFirst(article -> commentsOf(article.id())
                        .map(known -> known.comment.id().value())
                        .max(Comparator.naturalOrder())
                        .orElse(article.id().value()));
            case LIKED -> highestFirst(article -> (long) likes(article.id()));
        };
    }

    private static Comparator<Article> highestFirst(Function<Article, Long> rank) {
        return Comparator.comparing(rank).reversed();
    }

    /** The deleted articles of a board, the last deleted first. */
    public List<ArticleId> deletedOn(BoardId board) {
        return articles.descendingMap().values().stream()
                .filter(known ->
                        known.deletedAt != null && known.article.boardId().equals(board))
                .sorted(Comparator.comparing((PlainArticle known) -> Objects.requireNonNull(known.deletedAt))
                        .reversed())
                .map(known -> known.article.id())
                .toList();
    }

    /** The articles among somebody's bookmarks, the newest bookmark first. */
    public List<ArticleId> bookmarksOf(AccountId account) {
        return articles.values().stream()
                .filter(known -> known.deletedAt == null && known.bookmarks.containsKey(account))
                .sorted(Comparator.comparing((PlainArticle known) -> known.bookmarks.get(account))
                        .reversed())
                .map(known -> known.article.id())
                .toList();
    }

    /** The tags of all articles that are not deleted, those first that most have; among equals in order of letters. */
    public List<TagView> tags() {
        Map<Tag, Integer> counts = new HashMap<>();
        for (Article article : articles()) {
            article.text().tags().values().forEach(tag -> counts.merge(tag, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(count -> new TagView(count.getKey().value(), count.getValue()))
                .sorted(Comparator.comparingInt(TagView::articles).reversed().thenComparing(TagView::tag))
                .toList();
    }

    /** How many like an article. */
    public int likes(ArticleId article) {
        return articleOf(article).likes.size();
    }

    /** Whether one of them is this account. */
    public boolean likes(AccountId account, ArticleId article) {
        return articleOf(article).likes.contains(account);
    }

    /** Whether the article is among somebody's bookmarks. */
    public boolean bookmarks(AccountId account, ArticleId article) {
        return articleOf(article).bookmarks.containsKey(account);
    }

    /** How many comments and replies an article has. */
    public int comments(ArticleId article) {
        return (int) commentsOf(article).count();
    }

    /** What stands directly under an article, the oldest first, empty places included. */
    public List<CommentId> commentsOn(ArticleId article) {
        return ids(known -> known.comment.articleId().equals(article) && known.comment.parentId() == null);
    }

    /** What stands under a comment, the oldest first. */
    public List<CommentId> repliesTo(CommentId comment) {
        return ids(known -> comment.equals(known.comment.parentId()));
    }

    /** Whether only the place of a comment is left. */
    public boolean isEmptyPlace(CommentId comment) {
        return commentOf(comment).deleted;
    }

    /** How many like a comment. */
    public int likes(CommentId comment) {
        return commentOf(comment).likes.size();
    }

    /** Whether one of them is this account. */
    public boolean likes(AccountId account, CommentId comment) {
        return commentOf(comment).likes.contains(account);
    }

    /** All comments and replies on articles that are not deleted, without empty places, the oldest first. */
    public List<Comment> comments() {
        return comments.values().stream()
                .filter(known -> !known.deleted && articleOf(known.comment.articleId()).deletedAt == null)
                .map(known -> known.comment)
                .toList();
    }

    private Stream<PlainComment> commentsOf(ArticleId article) {
        return comments.values().stream()
                .filter(known -> !known.deleted && known.comment.articleId().equals(article));
    }

    private List<CommentId> ids(Predicate<PlainComment> wanted) {
        return comments.values().stream()
                .filter(wanted)
                .map(known -> known.comment.id())
                .toList();
    }

    private PlainArticle articleOf(ArticleId id) {
        return Objects.requireNonNull(articles.get(id.value()));
    }

    private PlainComment commentOf(CommentId id) {
        return Objects.requireNonNull(comments.get(id.value()));
    }

    /** Those that are deleted, on whatever board. */
    List<Article> deleted() {
        return articles.values().stream()
                .filter(known -> known.deletedAt != null)
                .map(known -> known.article)
                .toList();
    }
}
