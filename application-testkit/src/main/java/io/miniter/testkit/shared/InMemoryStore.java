package io.miniter.testkit.shared;

import io.miniter.application.account.AuthorView;
import io.miniter.application.article.markdown.RenderedBody;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.ListEntry;
import io.miniter.application.shared.PageRequest;
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
import io.miniter.domain.follow.Follow;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.session.Session;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.shared.DailyQuota;
import io.miniter.domain.tweet.Tweet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the in-memory ports of one world share. Lists are kept by id, which is the order in time; counts are counted
 * when somebody asks, so that they cannot be wrong.
 */
public final class InMemoryStore {

    private final Map<AccountId, Account> accounts = new LinkedHashMap<>();
    private final Set<String> retiredHandles = new HashSet<>();
    private final NavigableMap<Long, Session> sessions = new TreeMap<>();
    private final Set<SessionId> endedSessions = new HashSet<>();
    private final NavigableMap<Long, Tweet> tweets = new TreeMap<>();
    private final NavigableMap<Long, Follow> follows = new TreeMap<>();
    private final Map<PictureName, PictureUse> pictures = new LinkedHashMap<>();
    private final NavigableMap<Long, Board> boards = new TreeMap<>();
    private final NavigableMap<Long, Moderator> moderators = new TreeMap<>();
    private final NavigableMap<Long, StoredArticle> articles = new TreeMap<>();
    private final List<Revision> revisions = new ArrayList<>();
    private final Set<Like> likes = new HashSet<>();
    private final NavigableMap<Long, Bookmark> bookmarks = new TreeMap<>();
    private final Set<Reading> readings = new HashSet<>();
    private final NavigableMap<Long, StoredComment> comments = new TreeMap<>();
    private final Set<CommentLike> commentLikes = new HashSet<>();

    /**
     * A stored picture.
     *
     * @param users how many accounts show it
     * @param neededUntil it is not unused before that
     */
    public record PictureUse(int users, Instant neededUntil) {}

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
        return accounts;
    }

    /** The keys of the handles that nobody can have any more. */
    public Set<String> retiredHandles() {
        return retiredHandles;
    }

    public NavigableMap<Long, Session> sessions() {
        return sessions;
    }

    public Set<SessionId> endedSessions() {
        return endedSessions;
    }

    public NavigableMap<Long, Tweet> tweets() {
        return tweets;
    }

    public Map<PictureName, PictureUse> pictures() {
        return pictures;
    }

    public NavigableMap<Long, Follow> follows() {
        return follows;
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

    /** Whether one of the two follows the other. */
    public boolean follows(AccountId follower, AccountId followee) {
        return follows.values().stream()
                .anyMatch(follow -> follow.followerId().equals(follower)
                        && follow.followeeId().equals(followee));
    }

    /** Who wrote something, as they are now. */
    public AuthorView author(AccountId id) {
        Account author = Objects.requireNonNull(accounts.get(id));
        return new AuthorView(
                id.value(),
                author.handle().value(),
                author.displayName().value(),
                Objects.toString(author.avatar(), null));
    }

    /** The board of an article. */
    public Board board(Article article) {
        return Objects.requireNonNull(boards.get(article.boardId().value()));
    }

    /** The board, and how the account stands to it. */
    public BoardAccess access(Board board, AccountId accountId) {
        Account account = accounts.get(accountId);
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

    /** How many there are of the wanted kind. */
    public static <T> int count(NavigableMap<Long, T> entries, Predicate<T> wanted) {
        return (int) entries.values().stream().filter(wanted).count();
    }

    /** What a list port fetches for a page: the newest of the wanted entries below the page's bound. */
    public static <T> List<T> fetch(NavigableMap<Long, T> entries, PageRequest request, Predicate<T> wanted) {
        return entries.headMap(request.below(), false).descendingMap().values().stream()
                .filter(wanted)
                .limit(request.fetchSize())
                .toList();
    }

    /** What a list port fetches for a page: the oldest of the wanted entries above the page's bound. */
    public static <T> List<T> fetchOldest(NavigableMap<Long, T> entries, PageRequest request, Predicate<T> wanted) {
        return entries.tailMap(request.above(), false).values().stream()
                .filter(wanted)
                .limit(request.fetchSize())
                .toList();
    }

    /**
     * What a list port fetches for a page: the first of the entries after the page's bound, the highest ranks first.
     */
    public static <T> List<ListEntry<T>> fetch(Stream<ListEntry<T>> entries, PageRequest request) {
        return entries.filter(entry -> isBelow(entry.place(), request))
                .sorted(Comparator.comparing(ListEntry::place, PageWalk.DESCENDING))
                .limit(request.fetchSize())
                .toList();
    }

    private static boolean isBelow(Cursor place, PageRequest request) {
        return place.rank() < request.belowRank()
                || place.rank() == request.belowRank() && place.position() < request.below();
    }

    /** Refuses one more of what was added at these times, as far as the quota does. */
    public static void count(Stream<Instant> added, Instant now, DailyQuota quota) {
        added.filter(quota.since(now)::isBefore)
                .sorted(Comparator.reverseOrder())
                .skip(quota.most() - 1L)
                .findFirst()
                .ifPresent(usedUpSince -> {
                    throw quota.refusal(usedUpSince, now);
                });
    }
}
