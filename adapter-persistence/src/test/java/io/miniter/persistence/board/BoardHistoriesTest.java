package io.miniter.persistence.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.Articles;
import io.miniter.application.article.Readership;
import io.miniter.application.article.Visitor;
import io.miniter.application.article.bookmark.Bookmarks;
import io.miniter.application.article.markdown.RenderedBody;
import io.miniter.application.board.Boards;
import io.miniter.application.comment.Comments;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.AnArticle;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.ArticleText;
import io.miniter.domain.board.Board;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.comment.CommentText;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.shared.DomainException;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.ANetwork;
import io.miniter.testkit.shared.SequentialIds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Concurrent random operations on boards, including account deletion and new sign-ups: without deadlocks or failures,
 * and with correct counts and lists.
 */
@PersistenceTest
final class BoardHistoriesTest {

    private static final int MEMBERS = 6;
    private static final int THREADS = 6;
    private static final int STEPS = 250;
    private static final RenderedBody RENDERED = new RenderedBody("<p>hello</p>", "hello", 1);
    private static final List<String> TAGS = List.of("a", "b", "c", "d", "e");

    /** Errors of operations that lost a race, or are not permitted. */
    private static final List<String> REFUSALS = List.of(
            "SESSION_ENDED",
            "HANDLE_TAKEN",
            "ARTICLE_NOT_FOUND",
            "COMMENT_NOT_FOUND",
            "TOO_MANY_PINNED",
            "ARTICLE_LOCKED",
            "BOARD_ARCHIVED");

    private final PostgresqlWorld world;
    private final SequentialIds ids = new SequentialIds();
    private final BoardScene scene;
    private final List<Board> boards;
    private final AtomicReferenceArray<Account> members = new AtomicReferenceArray<>(MEMBERS);
    private final List<ArticleId> articles = Collections.synchronizedList(new ArrayList<>());
    private final List<Comment> comments = Collections.synchronizedList(new ArrayList<>());

    BoardHistoriesTest(PostgresqlWorld world) {
        this.world = world.emptied();
        this.scene = new BoardScene(() -> this.world, ids, this.world.clock());
        this.boards = List.of(scene.board("free"), scene.board("other"));
        for (int member = 0; member < MEMBERS; member++) {
            members.set(member, scene.account("member_" + member));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38})
    void of_several_at_once(long seed) throws Exception {
        assertThat(AtOnce.failures(IntStream.range(0, THREADS)
                        .<Runnable>mapToObj(thread -> () -> new Life(new Random(seed * THREADS + thread)).live())
                        .toList()))
                .isEmpty();

        world.letAMinutePass();
        assertThat(articles).hasSizeGreaterThan(THREADS);
        assertThat(comments).hasSizeGreaterThan(THREADS);
        world.assertCountsAreRight();
        assertThat(world.jdbc()
                        .sql("SELECT count(*) FROM articles WHERE pinned GROUP BY board_id")
                        .query(Integer.class)
                        .list())
                .allSatisfy(pinned -> assertThat(pinned).isLessThanOrEqualTo(Article.MAX_PINNED));
    }

    /** What one of them does. */
    private final class Life {

        private final Random random;

        private Life(Random random) {
            this.random = random;
        }

        private void live() {
            for (int step = 0; step < STEPS; step++) {
                int member = random.nextInt(MEMBERS);
                try {
                    act(random.nextInt(100), member, members.get(member).id());
                } catch (DomainException refusal) {
                    assertThat(refusal.code().name()).isIn(REFUSALS);
                }
            }
        }

        private void act(int chance, int member, AccountId account) {
            if (chance < 15) {
                world.inTransaction(() -> post(account));
            } else if (chance < 25) {
                world.inTransaction(() -> edit(account));
            } else if (chance < 31) {
                world.inTransaction(() -> pinOrUnpin(account));
            } else if (chance < 34) {
                world.inTransaction(() -> lockOrUnlock(account));
            } else if (chance < 39) {
                world.inTransaction(() -> delete(account));
            } else if (chance < 42) {
                world.inTransaction(() -> bringBack(account));
            } else if (chance < 54) {
                likeOrUnlike(account);
            } else if (chance < 58) {
                bookmarkOrNot(account);
            } else if (chance < 72) {
                world.inTransaction(() -> comment(account));
            } else if (chance < 75) {
                world.inTransaction(() -> editComment(account));
            } else if (chance < 82) {
                world.inTransaction(() -> deleteComment(account));
            } else if (chance < 90) {
                likeOrUnlikeComment(account);
            } else if (chance < 93) {
                read(account);
            } else if (chance < 95) {
                world.inTransaction(this::archiveOrTakeBack);
            } else if (chance < 97) {
                world.inTransaction(() -> world.get(Articles.class)
                        .removeDeletedBefore(world.clock().instant().plusSeconds(1), 3));
            } else {
                leaveAndComeBack(member);
            }
        }

        private void post(AccountId author) {
            Board board = world.get(Boards.class)
                    .accessForWriting(anyBoard().slug(), author)
                    .orElseThrow()
                    .toWrite();
            Article article = Article.write(new ArticleId(ids.next()), board.id(), author, anyText(), now());
            world.get(Articles.class).add(article, RENDERED);
            articles.add(article.id());
        }

        private void edit(AccountId editor) {
            forChange(editor).ifPresent(article -> {
                Article edited = article.edit(anyText(), editor, now());
                if (edited.version() != article.version()) {
                    world.get(Articles.class)
                            .revise(edited, random.nextBoolean() ? RENDERED : null, article.revision());
                }
            });
        }

        private void pinOrUnpin(AccountId account) {
            forChange(account)
                    .map(article -> article.pinned()
                            ? article.unpin()
                            : article.pin(world.get(Articles.class).countPinned(article.boardId(), article.id())))
                    .ifPresent(world.get(Articles.class)::update);
        }

        private void lockOrUnlock(AccountId account) {
            forChange(account)
                    .map(article -> article.locked() ? article.unlock() : article.lock())
                    .ifPresent(world.get(Articles.class)::update);
        }

        private void delete(AccountId account) {
            forChange(account).map(article -> article.delete(now())).ifPresent(world.get(Articles.class)::delete);
        }

        private void bringBack(AccountId account) {
            anyArticle()
                    .flatMap(article -> world.get(Articles.class).deletedForChange(article, account))
                    .map(access -> access.deleted().bringBack(now()))
                    .ifPresent(world.get(Articles.class)::bringBack);
        }

        private void likeOrUnlike(AccountId account) {
            anyArticle().ifPresent(article -> {
                if (random.nextInt(3) > 0) {
                    world.likesOf(ArticleId.class).add(article, account);
                } else {
                    world.likesOf(ArticleId.class).remove(article, account);
                }
            });
        }

        private void bookmarkOrNot(AccountId account) {
            anyArticle().ifPresent(article -> {
                if (random.nextInt(3) > 0) {
                    world.get(Bookmarks.class).add(ids.next(), article, account);
                } else {
                    world.get(Bookmarks.class).remove(article, account);
                }
            });
        }

        private void comment(AccountId author) {
            Optional<Comment> answered = random.nextBoolean() ? anyOf(comments) : Optional.empty();
            answered.map(Comment::articleId)
                    .or(this::anyArticle)
                    .flatMap(article -> world.get(Comments.class).discussion(article, author))
                    .ifPresent(discussion -> {
                        Comment comment = comment(discussion.toComment(), answered, author);
                        world.get(Comments.class).add(comment);
                        comments.add(comment);
                    });
        }

        /** A comment on the article, if what it would answer has gone meanwhile. */
        private Comment comment(ArticleId article, Optional<Comment> answered, AccountId author) {
            CommentId id = new CommentId(ids.next());
            CommentText text = new CommentText("a comment");
            return answered.flatMap(comment -> world.get(Comments.class).findToAnswer(comment.id()))
                    .map(comment -> Comment.reply(id, article, comment, author, text, now()))
                    .orElseGet(() -> Comment.write(id, article, author, text, now()));
        }

        private void editComment(AccountId account) {
            anyOf(comments)
                    .flatMap(comment -> world.get(Comments.class).accessForChange(comment.id(), account))
                    .map(access -> access.comment().edit(new CommentText("edited"), now()))
                    .ifPresent(world.get(Comments.class)::update);
        }

        private void deleteComment(AccountId account) {
            anyOf(comments)
                    .flatMap(comment -> world.get(Comments.class).accessForChange(comment.id(), account))
                    .ifPresent(access -> world.get(Comments.class).remove(access.comment()));
        }

        private void likeOrUnlikeComment(AccountId account) {
            anyOf(comments).ifPresent(comment -> {
                if (random.nextInt(3) > 0) {
                    world.likesOf(CommentId.class).add(comment.id(), account);
                } else {
                    world.likesOf(CommentId.class).remove(comment.id(), account);
                }
            });
        }

        private void read(AccountId account) {
            anyArticle()
                    .ifPresent(article -> world.get(Readership.class)
                            .note(article, new Visitor(new Actor(account, new SessionId(1)), ANetwork.HERE)));
            world.letAMinutePass();
        }

        private void archiveOrTakeBack() {
            world.get(Boards.class)
                    .findForChange(anyBoard().slug())
                    .ifPresent(board -> world.get(Boards.class).update(board.withArchived(!board.archived())));
        }

        /** Nobody knows the new account before it is committed. */
        private void leaveAndComeBack(int member) {
            Account leaving = members.get(member);
            Optional<Account> newcomer = world.inTransaction(() -> world.accounts()
                    .findForChange(leaving.id())
                    .map(found -> {
                        scene.leave(found);
                        return scene.account("heir_of_" + found.id().value());
                    }));
            newcomer.ifPresent(account -> members.set(member, account));
        }

        private Optional<Article> forChange(AccountId account) {
            return anyArticle()
                    .flatMap(article -> world.get(Articles.class).accessForChange(article, account))
                    .map(access -> access.article());
        }

        private Board anyBoard() {
            return boards.get(random.nextInt(boards.size()));
        }

        private ArticleText anyText() {
            List<String> tags = new ArrayList<>(TAGS);
            Collections.shuffle(tags, random);
            String title = "Title " + random.nextInt(5);
            return AnArticle.saying(
                    title, title, tags.subList(0, random.nextInt(4)).toArray(String[]::new));
        }

        /** One of the newest: the fewer there are, the more often two want the same. */
        private Optional<ArticleId> anyArticle() {
            return anyOf(articles);
        }

        private <T> Optional<T> anyOf(List<T> several) {
            synchronized (several) {
                int size = several.size();
                return size == 0
                        ? Optional.empty()
                        : Optional.of(several.get(size - 1 - random.nextInt(Math.min(size, 8))));
            }
        }

        private Instant now() {
            return world.clock().instant();
        }
    }
}
