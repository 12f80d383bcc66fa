package io.miniter.testkit.board;

import io.miniter.application.article.Articles;
import io.miniter.application.article.bookmark.Bookmarks;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.AnArticle;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.ArticleText;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentId;
import io.miniter.testkit.shared.RandomHistory;
import io.miniter.testkit.shared.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A random history in which people write on boards too. */
public final class BoardHistory extends RandomHistory {

    private static final int BOARDS = 3;
    /** After all that anybody ever deletes. */
    private static final Instant LATER = Instant.parse("9999-01-01T00:00:00Z");

    private static final List<String> TAGS = List.of("java", "java-25", "한글", "news");

    private final World world;
    private final BoardScene scene;
    private final PlainBoards boards = new PlainBoards();
    /** Of its own, so that what people do on boards does not change what else they do. */
    private final Random onBoards;

    private BoardHistory(World world, BoardScene scene, long seed) {
        super(world, scene, seed);
        this.world = world;
        this.scene = scene;
        this.onBoards = new Random(~seed);
    }

    /** Lets it happen. */
    public static BoardHistory happen(long seed, World world, BoardScene scene) {
        BoardHistory history = new BoardHistory(world, scene, seed);
        history.happen();
        return history;
    }

    @Override
    protected void begun() {
        for (int board = 1; board <= BOARDS; board++) {
            boards.opened(scene.board("board-" + board));
        }
    }

    @Override
    protected void left(AccountId account) {
        boards.left(account);
    }

    @Override
    protected void stepElsewhere() {
        stepOnBoards();
        stepOnBoards();
    }

    private void stepOnBoards() {
        List<Article> articles = boards.articles();
        if (articles.isEmpty()) {
            write();
            return;
        }
        AccountId account = oneOf(accounts(), onBoards);
        Article article = oneOf(articles, onBoards);
        int chance = onBoards.nextInt(100);
        if (chance < 15) {
            write();
        } else if (chance < 21) {
            boards.isThere(scene.edit(account, article, text("edited " + chance)));
        } else if (chance < 27) {
            pinOrUnpin(article);
        } else if (chance < 34) {
            boards.deleted(article.id(), scene.delete(article).deletedAt());
        } else if (chance < 40) {
            restore();
        } else if (chance < 41) {
            removeForGood();
        } else if (chance < 54) {
            world.likesOf(ArticleId.class).add(article.id(), account);
            boards.liked(article.id(), account);
        } else if (chance < 57) {
            world.likesOf(ArticleId.class).remove(article.id(), account);
            boards.unliked(article.id(), account);
        } else if (chance < 62) {
            boards.bookmarked(scene.bookmark(account, article.id()), article.id(), account);
        } else if (chance < 64) {
            world.get(Bookmarks.class).remove(article.id(), account);
            boards.bookmarkRemoved(article.id(), account);
        } else if (chance < 75) {
            boards.written(scene.comment(account, article.id(), "a comment"));
        } else {
            stepUnderComments(account);
        }
    }

    private void stepUnderComments(AccountId account) {
        List<Comment> comments = boards.comments();
        if (comments.isEmpty()) {
            return;
        }
        Comment comment = oneOf(comments, onBoards);
        int chance = onBoards.nextInt(100);
        if (chance < 45) {
            boards.written(scene.reply(account, comment, "a reply"));
        } else if (chance < 70) {
            scene.delete(comment);
            boards.deleted(comment.id());
        } else if (chance < 92) {
            world.likesOf(CommentId.class).add(comment.id(), account);
            boards.liked(comment.id(), account);
        } else {
            world.likesOf(CommentId.class).remove(comment.id(), account);
            boards.unliked(comment.id(), account);
        }
    }

    private void write() {
        boards.isThere(scene.article(oneOf(accounts(), onBoards), oneOf(boards.boards(), onBoards), text("written")));
    }

    private ArticleText text(String title) {
        List<String> tags = new ArrayList<>(TAGS);
        Collections.shuffle(tags, onBoards);
        return AnArticle.saying(
                title,
                "something",
                tags.subList(0, onBoards.nextInt(TAGS.size())).toArray(String[]::new));
    }

    private void pinOrUnpin(Article article) {
        if (article.pinned()) {
            boards.isThere(scene.unpin(article));
        } else if (pinnedOn(article.boardId()) < Article.MAX_PINNED) {
            boards.isThere(scene.pin(article));
        }
    }

    private long pinnedOn(BoardId board) {
        return boards.articles().stream()
                .filter(article -> article.pinned() && article.boardId().equals(board))
                .count();
    }

    private void restore() {
        List<Article> deleted = boards.deleted();
        if (!deleted.isEmpty()) {
            boards.isThere(scene.restore(oneOf(deleted, onBoards)));
        }
    }

    /** All that are deleted so far: who removes fewer may choose which. */
    private void removeForGood() {
        List<ArticleId> deleted = boards.deleted().stream().map(Article::id).toList();
        world.get(Articles.class).removeDeletedBefore(LATER, deleted.size());
        boards.removedForGood(article -> deleted.contains(article.id()));
    }

    /** What has happened on boards. */
    public PlainBoards boards() {
        return boards;
    }
}
