package io.miniter.testkit.board;

import io.miniter.application.account.AuthorView;
import io.miniter.application.article.markdown.RenderedBody;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.Role;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.Revision;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardAccess;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.board.Standing;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentId;
import io.miniter.testkit.shared.InMemoryStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Boards and what is on them, in memory: boards, their moderators, articles and comments, with all that belongs to
 * these.
 */
public final class BoardStore implements InMemoryStore.Part {

    private final NavigableMap<Long, Board> boards = new TreeMap<>();
    private final NavigableMap<Long, Moderator> moderators = new TreeMap<>();
    private final NavigableMap<Long, StoredArticle> articles = new TreeMap<>();
    private final List<Revision> revisions = new ArrayList<>();
    private final Set<Like> likes = new HashSet<>();
    private final NavigableMap<Long, Bookmark> bookmarks = new TreeMap<>();
    private final Set<Reading> readings = new HashSet<>();
    private final NavigableMap<Long, StoredComment> comments = new TreeMap<>();
    private final Set<CommentLike> commentLikes = new HashSet<>();
    private final InMemoryStore store;

    public BoardStore(InMemoryStore store) {
        this.store = store;
    }

    /** That an account moderates a board. */
    public record Moderator(BoardId boardId, AccountId accountId) {}

    /**
     * A stored article.
     *
     * @param rendered its body as it is shown
     * @param deletedAt when it was deleted; {@code null} for one that readers find
     */
    public record StoredArticle(
            Article article,
            RenderedBody rendered,
            @Nullable Instant deletedAt) {}

    /** That an account likes an article. */
    public record Like(ArticleId articleId, AccountId accountId) {}

    /** That an account wants to find an article again. */
    public record Bookmark(ArticleId articleId, AccountId accountId) {}

    /**
     * That somebody read an article.
     *
     * @param day on which day (UTC)
     * @param reader who; an {@link AccountId}, or the origin of a reader without an account
     */
    public record Reading(LocalDate day, ArticleId articleId, Object reader) {}

    /**
     * A stored comment.
     *
     * @param comment the comment as it is, or as it was
     * @param deleted whether only its place is left
     */
    public record StoredComment(Comment comment, boolean deleted) {}

    /** That an account likes a comment. */
    public record CommentLike(CommentId commentId, AccountId accountId) {}

    public Map<AccountId, Account> accounts() {
        return store.accounts();
    }

    /** Who wrote something, as they are now. */
    public AuthorView author(AccountId id) {
        return store.author(id);
    }

    public NavigableMap<Long, Board> boards() {
        return boards;
    }

    /** By where they stand in the lists of moderators. */
    public NavigableMap<Long, Moderator> moderators() {
        return moderators;
    }

    /** Deleted ones too. */
    public NavigableMap<Long, StoredArticle> articles() {
        return articles;
    }

    public List<Revision> revisions() {
        return revisions;
    }

    public Set<Like> likes() {
        return likes;
    }

    /** By where they stand in the lists of bookmarks. */
    public NavigableMap<Long, Bookmark> bookmarks() {
        return bookmarks;
    }

    public Set<Reading> readings() {
        return readings;
    }

    /** Empty places too. */
    public NavigableMap<Long, StoredComment> comments() {
        return comments;
    }

    public Set<CommentLike> commentLikes() {
        return commentLikes;
    }

    /** The board of an article. */
    public Board board(Article article) {
        return Objects.requireNonNull(boards.get(article.boardId().value()));
    }

    /** The board, and how the account stands to it. */
    public BoardAccess access(Board board, AccountId accountId) {
        Account account = accounts().get(accountId);
        return new BoardAccess(
                board,
                Standing.of(
                        account == null ? Role.MEMBER : account.role(),
                        moderators.containsValue(new Moderator(board.id(), accountId))));
    }

    /** The article with this id, if it is not deleted. */
    public Optional<StoredArticle> article(ArticleId id) {
        return Optional.ofNullable(articles.get(id.value())).filter(stored -> stored.deletedAt() == null);
    }

    /** The article with this id, if it is deleted. */
    public Optional<StoredArticle> deletedArticle(ArticleId id) {
        return Optional.ofNullable(articles.get(id.value())).filter(stored -> stored.deletedAt() != null);
    }

    /** The comment with this id, be it an empty place; not if its article is deleted. */
    public Optional<StoredComment> comment(CommentId id) {
        return Optional.ofNullable(comments.get(id.value()))
                .filter(stored -> article(stored.comment().articleId()).isPresent());
    }

    /** The comment with this id, if neither it nor its article is deleted. */
    public Optional<Comment> undeletedComment(CommentId id) {
        return comment(id).filter(stored -> !stored.deleted()).map(StoredComment::comment);
    }

    /** Removes articles with all that hangs on them. */
    public void removeArticles(Predicate<StoredArticle> unwanted) {
        articles.values().removeIf(unwanted);
        revisions.removeIf(revision -> isGone(revision.articleId()));
        likes.removeIf(like -> isGone(like.articleId()));
        bookmarks.values().removeIf(bookmark -> isGone(bookmark.articleId()));
        readings.removeIf(reading -> isGone(reading.articleId()));
        comments.values().removeIf(stored -> isGone(stored.comment().articleId()));
        commentLikes.removeIf(like -> !comments.containsKey(like.commentId().value()));
    }

    private boolean isGone(ArticleId article) {
        return !articles.containsKey(article.value());
    }

    @Override
    public boolean keeps(AccountId account) {
        return articles().values().stream().anyMatch(stored -> stored.article().isBy(account))
                || comments().values().stream()
                        .anyMatch(
                                stored -> !stored.deleted() && stored.comment().isBy(account))
                || likes().stream().anyMatch(like -> like.accountId().equals(account))
                || commentLikes().stream().anyMatch(like -> like.accountId().equals(account));
    }

    @Override
    public void removed(AccountId account) {
        moderators().values().removeIf(moderator -> moderator.accountId().equals(account));
        bookmarks().values().removeIf(bookmark -> bookmark.accountId().equals(account));
        articles.replaceAll((key, stored) -> account.equals(stored.article().writerId())
                ? new StoredArticle(withoutWriter(stored.article()), stored.rendered(), stored.deletedAt())
                : stored);
        revisions().replaceAll(revision -> account.equals(revision.writerId()) ? withoutWriter(revision) : revision);
    }

    private static Article withoutWriter(Article article) {
        return Article.restore(
                article.id(),
                article.boardId(),
                article.authorId(),
                article.slug(),
                article.text(),
                article.version(),
                null,
                article.pinned(),
                article.locked(),
                article.createdAt(),
                article.editedAt());
    }

    private static Revision withoutWriter(Revision revision) {
        return new Revision(revision.articleId(), revision.number(), revision.text(), null, revision.writtenAt());
    }
}
