package io.miniter.testkit.board;

import io.miniter.application.article.bookmark.Bookmarks;
import io.miniter.application.article.revision.RevisionViews;
import io.miniter.application.board.BoardViews;
import io.miniter.application.board.Moderators;
import io.miniter.application.comment.CommentView;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.ListEntry;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.DeletedArticle;
import io.miniter.domain.board.Board;
import io.miniter.domain.comment.Comment;
import io.miniter.testkit.article.SeenArticles;
import io.miniter.testkit.comment.SeenComments;
import io.miniter.testkit.shared.PageWalk;
import io.miniter.testkit.shared.PagedList;
import io.miniter.testkit.shared.PagedList.Ground;
import io.miniter.testkit.shared.SettableClock;
import io.miniter.testkit.shared.World;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists that boards bring with them, but for the articles themselves. */
final class ListsAroundBoards {

    private ListsAroundBoards() {}

    /** All boards, the oldest first. */
    static final class Boards implements PagedList {

        private final World world;
        private final BoardScene scene;
        private int added;

        Boards(Ground<BoardScene> ground) {
            this.world = ground.world();
            this.scene = ground.scene();
        }

        @Override
        public Cursor add() {
            return new Cursor(scene.board("board-" + added++).id().value());
        }

        @Override
        public void remove(Cursor place) {
            throw new UnsupportedOperationException("No board is ever removed");
        }

        @Override
        public List<Cursor> fetch(PageRequest request) {
            return world.get(BoardViews.class).all(request).stream()
                    .map(board -> new Cursor(board.id()))
                    .toList();
        }

        @Override
        public Comparator<Cursor> order() {
            return PageWalk.ASCENDING;
        }
    }

    /** Those who moderate one board, among those who moderate another. Some are dismissed, others leave. */
    static final class ModeratorsOfABoard implements PagedList {

        private final World world;
        private final BoardScene scene;
        private final BoardScene withEarlyIds;
        private final Board board;
        private final Board other;
        private final Map<Cursor, Account> entries = new HashMap<>();
        private int added;

        ModeratorsOfABoard(Ground<BoardScene> ground) {
            this.world = ground.world();
            this.scene = ground.scene();
            this.withEarlyIds = ground.withEarlyIds();
            this.board = scene.board("board");
            this.other = scene.board("other");
        }

        @Override
        public Cursor add() {
            int number = added++;
            Account account = (number % 2 == 0 ? scene : withEarlyIds).account("moderator_" + number);
            scene.moderator(other, account);
            scene.moderator(other, scene.account("other_" + number));
            Cursor place = new Cursor(scene.moderator(board, account));
            entries.put(place, account);
            return place;
        }

        @Override
        public void remove(Cursor place) {
            Account account = entries.remove(place);
            if (account == null) {
                return;
            }
            if (place.position() % 2 == 0) {
                scene.dismiss(board, account);
            } else {
                scene.leave(account);
            }
        }

        @Override
        public List<Cursor> fetch(PageRequest request) {
            return world.get(Moderators.class).of(board.id(), request).stream()
                    .map(ListEntry::place)
                    .toList();
        }
    }

    /** Bookmarks of one, among those of another and those of deleted articles. Some go with their articles. */
    static final class BookmarksOfAnAccount implements PagedList {

        private final World world;
        private final BoardScene scene;
        private final BoardScene withEarlyIds;
        private final Account account;
        private final Account other;
        private final Board board;
        private final Map<Cursor, Article> entries = new HashMap<>();
        private int added;

        BookmarksOfAnAccount(Ground<BoardScene> ground) {
            this.world = ground.world();
            this.scene = ground.scene();
            this.withEarlyIds = ground.withEarlyIds();
            this.account = scene.account("account");
            this.other = scene.account("other");
            this.board = scene.board("board");
        }

        @Override
        public Cursor add() {
            Article deleted = scene.article(other, board, "Deleted");
            Article article = (added++ % 2 == 0 ? scene : withEarlyIds).article(other, board, "In the list");
            scene.bookmark(account, deleted);
            scene.delete(deleted);
            scene.bookmark(other, article);
            Cursor place = new Cursor(scene.bookmark(account, article));
            entries.put(place, article);
            return place;
        }

        @Override
        public void remove(Cursor place) {
            Article article = entries.remove(place);
            if (article == null) {
                return;
            }
            if (place.position() % 2 == 0) {
                world.get(Bookmarks.class).remove(article.id(), account.id());
            } else {
                scene.delete(article);
            }
        }

        @Override
        public List<Cursor> fetch(PageRequest request) {
            return SeenArticles.of(world).bookmarked(account.id(), request).stream()
                    .map(ListEntry::place)
                    .toList();
        }
    }

    /** Deleted articles of one board, some at the same moment, among those of another and those that are there. */
    static final class DeletedArticlesOfABoard implements PagedList {

        private final World world;
        private final BoardScene scene;
        private final BoardScene withEarlyIds;
        private final SettableClock clock;
        private final Account author;
        private final Board board;
        private final Board other;
        private final Map<Cursor, Article> entries = new HashMap<>();
        private int added;

        DeletedArticlesOfABoard(Ground<BoardScene> ground) {
            this.world = ground.world();
            this.scene = ground.scene();
            this.withEarlyIds = ground.withEarlyIds();
            this.clock = ground.clock();
            this.author = scene.account("author");
            this.board = scene.board("board");
            this.other = scene.board("other");
        }

        @Override
        public Cursor add() {
            int number = added++;
            scene.article(author, board, "There");
            scene.delete(scene.article(author, other, "Elsewhere"));
            Article article = (number % 2 == 0 ? scene : withEarlyIds).article(author, board, "In the list");
            if (number % 3 == 0) {
                clock.advance(Duration.ofNanos(1_000));
            }
            DeletedArticle deleted = scene.delete(article);
            Cursor place = new Cursor(
                    ChronoUnit.MICROS.between(Instant.EPOCH, deleted.deletedAt()),
                    article.id().value());
            entries.put(place, article);
            return place;
        }

        @Override
        public void remove(Cursor place) {
            Article article = entries.remove(place);
            if (article != null) {
                scene.restore(article);
            }
        }

        @Override
        public List<Cursor> fetch(PageRequest request) {
            return SeenArticles.of(world).deleted(board.id(), request).stream()
                    .map(ListEntry::place)
                    .toList();
        }

        @Override
        public long highestRank() {
            return Long.MAX_VALUE;
        }
    }

    /** What one article said before, and beside it what another did. */
    static final class RevisionsOfAnArticle implements PagedList {

        private final World world;
        private final BoardScene scene;
        private final Account author;
        private final Article article;
        private final Article other;
        private int added;

        RevisionsOfAnArticle(Ground<BoardScene> ground) {
            this.world = ground.world();
            this.scene = ground.scene();
            this.author = scene.account("author");
            Board board = scene.board("board");
            this.article = scene.article(author, board, "In the list");
            this.other = scene.article(author, board, "Not in the list");
        }

        @Override
        public Cursor add() {
            int number = ++added;
            scene.edit(author, other, "Not in the list " + number);
            scene.edit(author, article, "In the list " + number);
            return new Cursor(number);
        }

        @Override
        public void remove(Cursor place) {
            throw new UnsupportedOperationException("Revisions go with their article");
        }

        @Override
        public List<Cursor> fetch(PageRequest request) {
            return world.get(RevisionViews.class).of(article.id(), request).stream()
                    .map(revision -> new Cursor(revision.number()))
                    .toList();
        }
    }

    /** Comments on one article, some of them empty places, among those on another and all their replies. */
    static final class CommentsOnAnArticle implements PagedList {

        private final World world;
        private final BoardScene scene;
        private final Account author;
        private final Article article;
        private final Article other;
        private final Map<Cursor, List<Comment>> entries = new HashMap<>();
        private int added;

        CommentsOnAnArticle(Ground<BoardScene> ground) {
            this.world = ground.world();
            this.scene = ground.scene();
            this.author = scene.account("author");
            Board board = scene.board("board");
            this.article = scene.article(author, board, "Commented on");
            this.other = scene.article(author, board, "Another");
        }

        @Override
        public Cursor add() {
            int number = added++;
            scene.comment(author, other, "not in the list");
            Comment comment = scene.comment(author, article, "in the list");
            Comment reply = scene.reply(author, comment, "not in the list");
            if (number % 3 == 1) {
                scene.delete(comment);
            }
            Cursor place = new Cursor(comment.id().value());
            entries.put(place, number % 3 == 1 ? List.of(reply) : List.of(reply, comment));
            return place;
        }

        @Override
        public void remove(Cursor place) {
            List<Comment> thread = entries.remove(place);
            if (thread != null) {
                thread.forEach(scene::delete);
            }
        }

        @Override
        public List<Cursor> fetch(PageRequest request) {
            return places(SeenComments.of(world).onArticle(article.id(), null, request));
        }

        @Override
        public Comparator<Cursor> order() {
            return PageWalk.ASCENDING;
        }
    }

    /** Replies to one comment, in turns to it and to a reply, among those to another and other comments. */
    static final class RepliesToAComment implements PagedList {

        private final World world;
        private final BoardScene scene;
        private final Account author;
        private final Article article;
        private final Comment parent;
        private final Comment other;
        private final Map<Cursor, Comment> entries = new HashMap<>();
        private Comment answered;

        RepliesToAComment(Ground<BoardScene> ground) {
            this.world = ground.world();
            this.scene = ground.scene();
            this.author = scene.account("author");
            this.article = scene.article(author, scene.board("board"), "Commented on");
            this.parent = scene.comment(author, article, "replied to");
            this.other = scene.comment(author, article, "replied to as well");
            this.answered = parent;
        }

        @Override
        public Cursor add() {
            scene.comment(author, article, "not in the list");
            scene.reply(author, other, "not in the list");
            Comment reply = scene.reply(author, answered, "in the list");
            answered = answered.equals(parent) ? reply : parent;
            Cursor place = new Cursor(reply.id().value());
            entries.put(place, reply);
            return place;
        }

        @Override
        public void remove(Cursor place) {
            Comment reply = entries.remove(place);
            if (reply != null) {
                scene.delete(reply);
                answered = parent;
            }
        }

        @Override
        public List<Cursor> fetch(PageRequest request) {
            return places(SeenComments.of(world).replies(parent.id(), null, request));
        }

        @Override
        public Comparator<Cursor> order() {
            return PageWalk.ASCENDING;
        }
    }

    private static List<Cursor> places(List<CommentView> comments) {
        return comments.stream().map(comment -> new Cursor(comment.id())).toList();
    }
}
