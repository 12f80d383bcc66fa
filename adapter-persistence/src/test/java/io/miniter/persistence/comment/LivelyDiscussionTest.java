package io.miniter.persistence.comment;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.Articles;
import io.miniter.application.article.Readership;
import io.miniter.application.article.Visitor;
import io.miniter.application.comment.Comments;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.AnArticle;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleAccess;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardAction;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.ANetwork;
import io.miniter.testkit.shared.SequentialIds;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Several accounts concurrently comment, reply, like, delete, edit, restore, lock, read and are deleted, through the
 * use cases: without deadlocks, and with counts and lists that equal those of a simple model.
 */
@PersistenceTest
final class LivelyDiscussionTest {

    private static final int PEOPLE = 5;
    private static final int ARTICLES = 3;
    private static final int COMMENTS = 12;
    private static final int THREADS = 8;
    private static final int STEPS = 150;
    private static final List<List<String>> TAGS = List.of(List.of(), List.of("a"), List.of("b", "a"), List.of("c"));

    private final PostgresqlWorld world;
    private final BoardScene scene;
    private final Board board;
    private final AtomicReferenceArray<Account> people = new AtomicReferenceArray<>(PEOPLE);
    private final AtomicReferenceArray<Article> articles = new AtomicReferenceArray<>(ARTICLES);
    private final AtomicReferenceArray<Comment> comments = new AtomicReferenceArray<>(COMMENTS);

    LivelyDiscussionTest(PostgresqlWorld world) {
        this.world = world.emptied();
        this.scene = new BoardScene(() -> this.world, new SequentialIds(), this.world.clock());
        this.board = scene.board("talk");
        for (int person = 0; person < PEOPLE; person++) {
            people.set(person, scene.account("person_" + person));
        }
        for (int article = 0; article < ARTICLES; article++) {
            articles.set(article, scene.article(people.get(article), board, "Article " + article, "a", "b"));
        }
        for (int comment = 0; comment < COMMENTS; comment++) {
            comments.set(comment, scene.comment(people.get(comment % PEOPLE), articles.get(0), "first"));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void whatever_happens_at_once(long seed) throws Exception {
        assertThat(AtOnce.failures(IntStream.range(0, THREADS)
                        .<Runnable>mapToObj(thread -> () -> live(new Random(seed * THREADS + thread)))
                        .toList()))
                .isEmpty();

        world.assertCountsAreRight();
    }

    /** Refusals are correct for late operations; other errors are not. */
    private void live(Random random) {
        for (int step = 0; step < STEPS; step++) {
            Account account = people.get(random.nextInt(PEOPLE));
            int number = random.nextInt(ARTICLES);
            Article article = articles.get(number);
            int place = random.nextInt(COMMENTS);
            Comment comment = comments.get(place);
            int chance = random.nextInt(100);
            try {
                if (chance < 15) {
                    comments.set(place, world.inTransaction(() -> comment(account.id(), article.id())));
                } else if (chance < 40) {
                    comments.set(place, world.inTransaction(() -> reply(account.id(), comment)));
                } else if (chance < 60) {
                    world.inTransaction(() -> remove(comment));
                } else if (chance < 66) {
                    world.inTransaction(() -> {
                        toEdit(comment, random.nextInt());
                    });
                } else if (chance < 72) {
                    scene.like(account, article);
                } else if (chance < 75) {
                    scene.unlike(account, article);
                } else if (chance < 80) {
                    scene.like(account, comment);
                } else if (chance < 83) {
                    scene.unlike(account, comment);
                } else if (chance < 85) {
                    scene.bookmark(account, article);
                } else if (chance < 91) {
                    List<String> tags = TAGS.get(random.nextInt(TAGS.size()));
                    world.inTransaction(() -> edit(article, "Edited " + random.nextInt(), tags));
                } else if (chance < 94) {
                    world.inTransaction(() -> deleteOrBringBack(article));
                } else if (chance < 97) {
                    world.get(Readership.class)
                            .note(article.id(), new Visitor(new Actor(account.id(), new SessionId(1)), ANetwork.HERE));
                    world.letAMinutePass();
                } else {
                    leave(account, number);
                }
            } catch (DomainException refusal) {
                assertThat(refusal.code().name())
                        .isIn("ARTICLE_NOT_FOUND", "COMMENT_NOT_FOUND", "SESSION_ENDED", "PARENT_OF_ANOTHER_ARTICLE");
            }
        }
    }

    private Comment comment(AccountId account, ArticleId article) {
        world.get(Comments.class)
                .discussion(article, account)
                .orElseThrow(() -> new DomainException(ErrorCode.ARTICLE_NOT_FOUND))
                .toComment();
        return scene.comment(account, article, "something");
    }

    private Comment reply(AccountId account, Comment answered) {
        world.get(Comments.class)
                .discussion(answered.articleId(), account)
                .orElseThrow(() -> new DomainException(ErrorCode.ARTICLE_NOT_FOUND))
                .toComment();
        Comment found =
                world.get(Comments.class).findToAnswer(answered.id()).orElseThrow(LivelyDiscussionTest::noComment);
        return scene.reply(account, found, "something else");
    }

    private void remove(Comment comment) {
        world.get(Comments.class).remove(held(comment, BoardAction.DELETE_COMMENT));
    }

    private void toEdit(Comment comment, int text) {
        scene.edit(held(comment, BoardAction.EDIT_COMMENT), "edited " + text);
    }

    private Comment held(Comment comment, BoardAction action) {
        return world.get(Comments.class)
                .accessForChange(new CommentId(comment.id().value()), comment.authorId())
                .orElseThrow(LivelyDiscussionTest::noComment)
                .permit(action);
    }

    private void edit(Article article, String title, List<String> tags) {
        if (hold(article)) {
            scene.edit(article.authorId(), article, AnArticle.saying(title, title, tags.toArray(String[]::new)));
        }
    }

    private void deleteOrBringBack(Article article) {
        if (hold(article)) {
            scene.delete(article);
        } else if (world.get(Articles.class)
                .deletedForChange(article.id(), article.authorId())
                .isPresent()) {
            scene.restore(article);
        }
    }

    private boolean hold(Article article) {
        return world.get(Articles.class)
                .accessForChange(article.id(), article.authorId())
                .map(ArticleAccess::article)
                .isPresent();
    }

    /** Nobody knows the new account before it has written an article. */
    private void leave(Account leaving, int number) {
        world.inTransaction(() -> world.accounts().findForChange(leaving.id()).map(found -> {
                    scene.leave(found);
                    return scene.account("heir_of_" + found.id().value());
                }))
                .ifPresent(newcomer -> {
                    articles.set(number, world.inTransaction(() -> scene.article(newcomer, board, "New", "a", "c")));
                    for (int person = 0; person < PEOPLE; person++) {
                        people.compareAndSet(person, leaving, newcomer);
                    }
                });
    }

    private static DomainException noComment() {
        return new DomainException(ErrorCode.COMMENT_NOT_FOUND);
    }
}
