package io.miniter.persistence.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.ArticleSort;
import io.miniter.application.article.Articles;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.board.Board;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.AtOnce.Beside;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.article.ArticleLists;
import io.miniter.testkit.article.SeenArticles;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.SequentialIds;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Likes and bookmarks at the same moment, and beside whatever else becomes of an article: each is counted once. */
@PersistenceTest
final class SimultaneousLikesTest {

    private static final int FANS = 50;
    private static final int ROUNDS = 40;

    private final PostgresqlWorld world;
    private final BoardScene scene;
    private final Account author;
    private final Account fan;
    private final Board board;
    private final Article article;

    SimultaneousLikesTest(PostgresqlWorld world) {
        this.world = world.emptied();
        this.scene = new BoardScene(() -> this.world, new SequentialIds(), this.world.clock());
        this.author = scene.account("author");
        this.fan = scene.account("fan");
        this.board = scene.board("talk");
        this.article = scene.article(author, board, "Hello", "cats", "dogs", "mice");
    }

    @Test
    void fifty_likes_are_fifty() throws Exception {
        List<Account> fans = IntStream.range(0, FANS)
                .mapToObj(number -> scene.account("fan_" + number))
                .toList();

        assertThat(AtOnce.failures(fans.stream().map(this::likes).toList())).isEmpty();
        assertThat(scene.view(article).likes()).isEqualTo(FANS);
        assertThat(ArticleLists.ranks(article, ArticleSort.LIKED, world)).containsOnly((long) FANS);
        world.assertCountsAreRight();

        assertThat(AtOnce.failures(fans.stream().map(this::unlikes).toList())).isEmpty();
        assertThat(scene.view(article).likes()).isZero();
        world.assertCountsAreRight();
    }

    @RepeatedTest(5)
    void somebody_who_likes_many_times_at_once_counts_once() throws Exception {
        assertThat(AtOnce.failures(Collections.nCopies(10, likes(fan)))).isEmpty();
        assertThat(scene.view(article).likes()).isEqualTo(1);

        assertThat(AtOnce.failures(Collections.nCopies(10, unlikes(fan)))).isEmpty();
        assertThat(scene.view(article).likes()).isZero();
        world.assertCountsAreRight();
    }

    @Test
    void likes_and_unlikes_do_not_stand_in_each_others_way() throws Exception {
        Account other = scene.account("other");

        assertThat(AtOnce.failures(List.of(
                        again(likes(fan), unlikes(fan)),
                        again(likes(other), unlikes(other)),
                        again(unlikes(other), likes(fan)),
                        again(unlikes(fan), likes(other)))))
                .isEmpty();
        world.assertCountsAreRight();
    }

    @Test
    void a_like_of_what_is_being_deleted_finds_no_article() throws Exception {
        Beside like = whileHeld(() -> scene.delete(article), likes(fan));

        assertRefused(like, ErrorCode.ARTICLE_NOT_FOUND);
        scene.restore(article);
        assertThat(scene.view(article).likes()).isZero();
        world.assertCountsAreRight();
    }

    @Test
    void an_unlike_of_what_is_being_deleted_finds_no_article() throws Exception {
        scene.like(fan, article);
        Beside unlike = whileHeld(() -> scene.delete(article), unlikes(fan));

        assertRefused(unlike, ErrorCode.ARTICLE_NOT_FOUND);
        scene.restore(article);
        assertThat(scene.view(article).likes()).isEqualTo(1);
        world.assertCountsAreRight();
    }

    @Test
    void a_deletion_waits_for_a_like_that_was_first() throws Exception {
        Beside deletion = afterLike(() -> scene.delete(article));

        assertThat(deletion.failure()).isEmpty();
        world.assertCountsAreRight();
        scene.restore(article);
        assertThat(scene.view(article).likes()).isEqualTo(1);
        world.assertCountsAreRight();
    }

    @Test
    void a_like_during_an_edit_counts_under_the_new_tags() throws Exception {
        Beside like = whileHeld(() -> scene.edit(author, article, "Hello", "birds", "mice"), likes(fan));

        assertThat(like.failure()).isEmpty();
        assertThat(ArticleLists.ranks(scene.now(article), ArticleSort.LIKED, world))
                .containsOnly(1L);
        world.assertCountsAreRight();
    }

    @Test
    void an_unlike_during_an_edit_counts_under_the_new_tags() throws Exception {
        scene.like(fan, article);
        Beside unlike = whileHeld(() -> scene.edit(author, article, "Hello", "birds", "mice"), unlikes(fan));

        assertThat(unlike.failure()).isEmpty();
        world.assertCountsAreRight();
    }

    @Test
    void an_edit_waits_for_a_like_that_was_first() throws Exception {
        Beside edit = afterLike(() -> scene.edit(author, article, "Hello", "birds", "mice"));

        assertThat(edit.failure()).isEmpty();
        assertThat(ArticleLists.ranks(scene.now(article), ArticleSort.LIKED, world))
                .containsOnly(1L);
        world.assertCountsAreRight();
    }

    @Test
    void who_likes_stands_in_line_behind_who_waits_to_change_the_article() throws Exception {
        Account other = scene.account("other");
        List<Beside> line = world.inTransaction(() -> {
            scene.like(fan, article);
            Beside edit = AtOnce.beside(() -> world.inTransaction(() -> {
                hold();
                scene.edit(author, article, "Hello", "birds");
            }));
            world.awaitWaiting(1);
            Beside like = AtOnce.beside(likes(other));
            world.awaitWaiting(2);
            return List.of(edit, like);
        });

        for (Beside beside : line) {
            assertThat(beside.failure()).isEmpty();
        }
        assertThat(scene.view(article).likes()).isEqualTo(2);
        world.assertCountsAreRight();
    }

    @Test
    void a_like_by_somebody_who_is_leaving_is_too_late() throws Exception {
        Beside like = world.inTransaction(() -> {
            world.accounts().findForChange(fan.id()).orElseThrow();
            Beside beside = AtOnce.beside(likes(fan));
            world.awaitWaiting(1);
            scene.leave(fan);
            return beside;
        });

        assertRefused(like, ErrorCode.SESSION_ENDED);
        world.assertCountsAreRight();
    }

    @Test
    void a_like_of_what_somebody_takes_along_finds_no_article() throws Exception {
        Beside like = world.inTransaction(() -> {
            world.accounts().findForChange(author.id()).orElseThrow();
            scene.leave(author);
            Beside beside = AtOnce.beside(likes(fan));
            world.awaitWaiting(1);
            return beside;
        });

        assertRefused(like, ErrorCode.ARTICLE_NOT_FOUND);
        world.assertCountsAreRight();
    }

    @RepeatedTest(5)
    void who_leaves_takes_their_likes_along_while_others_like_the_same() throws Exception {
        Article other = scene.article(author, board, "Other", "cats");
        Account leaver = scene.account("leaver");
        Account another = scene.account("another");
        for (Account leaving : List.of(leaver, another)) {
            scene.like(leaving, article);
            scene.like(leaving, other);
        }

        assertThat(AtOnce.failures(List.of(leaves(leaver), leaves(another), again(likes(fan), unlikes(fan)), () -> {
                    for (int round = 0; round < ROUNDS; round++) {
                        scene.like(fan, other);
                        scene.unlike(fan, other);
                    }
                })))
                .isEmpty();
        assertThat(scene.view(article).likes()).isZero();
        assertThat(scene.view(other).likes()).isZero();
        world.assertCountsAreRight();
    }

    @RepeatedTest(5)
    void a_bookmark_that_is_set_many_times_at_once_is_one() throws Exception {
        Runnable bookmark = () -> scene.bookmark(fan, article);

        assertThat(AtOnce.failures(Collections.nCopies(10, bookmark))).isEmpty();
        assertThat(SeenArticles.of(world).bookmarked(fan.id(), PageRequest.first(10)))
                .hasSize(1);
    }

    @Test
    void a_bookmark_by_somebody_who_is_leaving_is_too_late() throws Exception {
        Beside bookmark = world.inTransaction(() -> {
            world.accounts().findForChange(fan.id()).orElseThrow();
            Beside beside = AtOnce.beside(() -> scene.bookmark(fan, article));
            world.awaitWaiting(1);
            scene.leave(fan);
            return beside;
        });

        assertRefused(bookmark, ErrorCode.SESSION_ENDED);
    }

    /** The article is held, as use cases hold it, and changed; the other one waits already when that is over. */
    private Beside whileHeld(Runnable change, Runnable other) {
        return world.inTransaction(() -> {
            hold();
            change.run();
            Beside beside = AtOnce.beside(other);
            world.awaitWaiting(1);
            return beside;
        });
    }

    private Beside afterLike(Runnable change) {
        return world.inTransaction(() -> {
            scene.like(fan, article);
            Beside beside = AtOnce.beside(() -> world.inTransaction(() -> {
                hold();
                change.run();
            }));
            world.awaitWaiting(1);
            return beside;
        });
    }

    private void hold() {
        world.get(Articles.class).accessForChange(article.id(), author.id()).orElseThrow();
    }

    private Runnable leaves(Account account) {
        return () -> world.inTransaction(() -> {
            world.accounts().findForChange(account.id()).orElseThrow();
            scene.leave(account);
        });
    }

    private Runnable likes(Account account) {
        return () -> scene.like(account, article);
    }

    private Runnable unlikes(Account account) {
        return () -> scene.unlike(account, article);
    }

    private static Runnable again(Runnable first, Runnable second) {
        return () -> {
            for (int round = 0; round < ROUNDS; round++) {
                first.run();
                second.run();
            }
        };
    }

    private static void assertRefused(Beside beside, ErrorCode code) throws Exception {
        assertThat(beside.failure())
                .hasValueSatisfying(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                DomainException.class,
                                refusal -> assertThat(refusal.code()).isEqualTo(code)));
    }
}
