package io.miniter.persistence.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.miniter.application.article.ArticleSort;
import io.miniter.application.article.Articles;
import io.miniter.application.board.Boards;
import io.miniter.application.comment.CommentView;
import io.miniter.application.comment.Comments;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardAction;
import io.miniter.domain.comment.AComment;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.AtOnce.Beside;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.article.ArticleLists;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.comment.SeenComments;
import io.miniter.testkit.shared.SequentialIds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Comments at the same moment, and beside whatever else becomes of them and their article: each is counted once, and
 * articles are active by the newest that is left.
 */
@PersistenceTest
final class SimultaneousCommentsTest {

    private static final int PEOPLE = 20;

    private final PostgresqlWorld world;
    private final BoardScene scene;
    private final CommentMapper mapper;
    private final Account author;
    private final Account one;
    private final Account other;
    private final Board board;
    private final Article article;

    SimultaneousCommentsTest(PostgresqlWorld world, CommentMapper mapper) {
        this.mapper = mapper;
        this.world = world.emptied();
        this.scene = new BoardScene(() -> this.world, new SequentialIds(), this.world.clock());
        this.author = scene.account("author");
        this.one = scene.account("one");
        this.other = scene.account("other");
        this.board = scene.board("talk");
        this.article = scene.article(author, board, "Hello", "cats", "dogs");
    }

    @Test
    void many_comments_and_replies_are_as_many() throws Exception {
        Comment parent = scene.comment(author, article, "first");

        assertThat(AtOnce.failures(IntStream.range(0, PEOPLE)
                        .mapToObj(number -> number % 2 == 0 ? comments(one) : replies(other, parent))
                        .toList()))
                .isEmpty();
        assertThat(scene.view(article).comments()).isEqualTo(PEOPLE + 1);
        assertThat(viewOf(parent).replies()).isEqualTo(PEOPLE / 2);
        world.assertCountsAreRight();
    }

    @Test
    void nobody_waits_for_another_who_has_not_written_yet() {
        Comment parent = scene.comment(author, article, "first");
        world.inTransaction(() -> {
            discuss(one);
            world.get(Comments.class).findToAnswer(parent.id()).orElseThrow();
            Beside reply = AtOnce.beside(replies(other, parent));
            assertThatCode(() -> assertThat(reply.failure()).isEmpty()).doesNotThrowAnyException();
        });

        assertThat(viewOf(parent).replies()).isEqualTo(1);
    }

    @Test
    void of_two_comments_the_newer_makes_active_whichever_is_counted_last() throws Exception {
        Comment older = AComment.on(article.id(), one.id(), 1_000, "older");
        Comment newer = AComment.on(article.id(), other.id(), 2_000, "newer");
        Beside late = beside(
                () -> world.get(Comments.class).add(newer),
                () -> world.get(Comments.class).add(older));

        assertThat(late.failure()).isEmpty();
        assertThat(activeBy()).containsOnly(2_000L);
        world.assertCountsAreRight();
    }

    @Test
    void a_comment_on_what_is_being_locked_is_refused() throws Exception {
        Beside comment = beside(() -> holdAnd(() -> scene.lock(article)), comments(one));

        assertRefused(comment, ErrorCode.ARTICLE_LOCKED);
        world.assertCountsAreRight();
    }

    @Test
    void who_locks_waits_for_a_comment_that_was_first() throws Exception {
        Beside lock = beside(() -> discussAnd(one, () -> scene.comment(one, article, "in time")), locks());

        assertThat(lock.failure()).isEmpty();
        assertThat(scene.view(article).locked()).isTrue();
        assertThat(scene.view(article).comments()).isEqualTo(1);
        world.assertCountsAreRight();
    }

    @Test
    void who_locks_is_not_kept_waiting_by_ever_new_comments() throws Exception {
        assertComesToItsTurnAmongComments(locks(), ErrorCode.ARTICLE_LOCKED);
    }

    @Test
    void who_archives_a_board_is_not_kept_waiting_by_ever_new_comments() throws Exception {
        assertComesToItsTurnAmongComments(() -> world.inTransaction(this::archive), ErrorCode.BOARD_ARCHIVED);
    }

    @Test
    void a_comment_on_a_board_that_is_being_archived_is_refused() throws Exception {
        Beside comment = beside(this::archive, comments(one));

        assertRefused(comment, ErrorCode.BOARD_ARCHIVED);
    }

    @Test
    void a_comment_on_what_is_being_deleted_finds_no_article() throws Exception {
        Beside comment = beside(() -> holdAnd(() -> scene.delete(article)), comments(one));

        assertRefused(comment, ErrorCode.ARTICLE_NOT_FOUND);
    }

    @Test
    void a_comment_during_an_edit_makes_active_under_the_new_tags() throws Exception {
        Beside comment =
                beside(() -> holdAnd(() -> scene.edit(author, article, "Hello", "birds", "dogs")), comments(one));

        assertThat(comment.failure()).isEmpty();
        world.assertCountsAreRight();
    }

    @Test
    void a_comment_by_somebody_who_is_leaving_is_too_late() throws Exception {
        Beside comment = world.inTransaction(() -> {
            world.accounts().findForChange(one.id()).orElseThrow();
            Beside beside = AtOnce.beside(comments(one));
            world.awaitWaiting(1);
            scene.leave(one);
            return beside;
        });

        assertRefused(comment, ErrorCode.SESSION_ENDED);
        world.assertCountsAreRight();
    }

    @Test
    void who_leaves_waits_for_their_comment_on_their_own_article_and_takes_both_along() throws Exception {
        Beside leave = world.inTransaction(() -> {
            discuss(author);
            Beside beside = AtOnce.beside(leaves(author));
            world.awaitWaiting(1);
            scene.comment(author, article, "the last one");
            return beside;
        });

        assertThat(leave.failure()).isEmpty();
        assertThat(SeenComments.of(world).isArticle(article.id())).isFalse();
        world.assertCountsAreRight();
    }

    @Test
    void a_reply_to_what_is_being_deleted_finds_no_comment() throws Exception {
        Comment parent = scene.comment(one, article, "first");
        Beside reply = beside(() -> remove(parent), replies(other, parent));

        assertRefused(reply, ErrorCode.COMMENT_NOT_FOUND);
        assertThat(SeenComments.of(world).isComment(parent.id())).isFalse();
        world.assertCountsAreRight();
    }

    @Test
    void a_reply_to_what_is_becoming_an_empty_place_finds_no_comment() throws Exception {
        Comment parent = scene.comment(one, article, "first");
        scene.reply(one, parent, "second");
        Beside reply = beside(() -> remove(parent), replies(other, parent));

        assertRefused(reply, ErrorCode.COMMENT_NOT_FOUND);
        assertThat(viewOf(parent).replies()).isEqualTo(1);
        world.assertCountsAreRight();
    }

    @Test
    void an_edit_on_a_board_that_is_being_archived_is_refused() throws Exception {
        Comment comment = scene.comment(one, article, "first");
        Beside edit = beside(
                this::archive,
                () -> world.inTransaction(() -> {
                    scene.edit(held(comment, BoardAction.EDIT_COMMENT), "second");
                }));

        assertRefused(edit, ErrorCode.BOARD_ARCHIVED);
        assertThat(viewOf(comment).body()).isEqualTo("first");
    }

    @Test
    void an_edit_of_what_is_being_deleted_finds_no_comment() throws Exception {
        Comment parent = scene.comment(one, article, "first");
        scene.reply(other, parent, "second");
        Beside edit = beside(
                () -> remove(parent),
                () -> world.inTransaction(() -> {
                    scene.edit(held(parent, BoardAction.EDIT_COMMENT), "edited");
                }));

        assertRefused(edit, ErrorCode.COMMENT_NOT_FOUND);
        assertThat(viewOf(parent).deleted()).isTrue();
    }

    @Test
    void who_deletes_waits_for_a_reply_that_was_first_and_leaves_an_empty_place() throws Exception {
        Comment parent = scene.comment(one, article, "first");
        Beside deletion = beside(() -> replyTo(other, parent), deletes(parent));

        assertThat(deletion.failure()).isEmpty();
        assertThat(viewOf(parent).deleted()).isTrue();
        assertThat(viewOf(parent).replies()).isEqualTo(1);
        world.assertCountsAreRight();
    }

    @Test
    void an_empty_place_stays_for_an_answer_to_the_last_reply_that_was_first() throws Exception {
        Comment parent = scene.comment(one, article, "first");
        Comment reply = scene.reply(other, parent, "second");
        scene.delete(parent);
        Beside deletion = beside(() -> replyTo(one, reply), deletes(reply));

        assertThat(deletion.failure()).isEmpty();
        assertThat(viewOf(parent).deleted()).isTrue();
        assertThat(viewOf(parent).replies()).isEqualTo(1);
        world.assertCountsAreRight();
    }

    @Test
    void a_deletion_that_holds_the_counts_already_and_a_reply_below_stand_in_nobodys_way() throws Exception {
        Comment parent = scene.comment(one, article, "first");
        Comment reply = scene.reply(other, parent, "second");
        Beside answer = world.inTransaction(() -> {
            mapper.hold(parent.id().value());
            Beside beside = AtOnce.beside(replies(author, reply));
            world.awaitWaiting(1);
            mapper.remove(parent.id().value());
            return beside;
        });

        assertThat(answer.failure()).isEmpty();
        assertThat(viewOf(parent).deleted()).isTrue();
        assertThat(viewOf(parent).replies()).isEqualTo(2);
        world.assertCountsAreRight();
    }

    /**
     * The planner's order of the joins hangs on what it knows of the tables, here that they are tiny. From so many
     * joins on as the threshold says, the genetic one plans, which finds yet another order.
     */
    @ParameterizedTest
    @ValueSource(ints = {12, 2})
    void who_waits_for_an_article_holds_no_comment_on_it_however_the_joins_are_planned(int geqoThreshold)
            throws Exception {
        Comment comment = scene.comment(one, article, "first");
        Comment reply = scene.reply(other, comment, "second");
        List<Runnable> changes = List.of(
                () -> held(comment, BoardAction.DELETE_COMMENT),
                () -> held(reply, BoardAction.DELETE_COMMENT),
                () -> mapper.hold(comment.id().value()),
                () -> mapper.hold(reply.id().value()),
                () -> scene.like(author, comment));
        IntStream.range(0, PEOPLE).forEach(number -> scene.comment(author, article, "beside"));
        world.jdbc().sql("ANALYZE boards, articles, comments").update();

        for (Runnable change : changes) {
            Beside waiting = beside(
                    () -> mapper.holdAllBy(one.id().value()),
                    () -> planned(geqoThreshold, change),
                    () -> assertThat(List.of(comment, reply))
                            .noneMatch(either ->
                                    world.isHeld("comments", either.id().value())));

            assertThat(waiting.failure()).isEmpty();
        }
    }

    @RepeatedTest(10)
    void an_empty_place_goes_when_its_last_two_replies_are_deleted_at_once() throws Exception {
        Comment parent = scene.comment(author, article, "first");
        Comment reply = scene.reply(one, parent, "second");
        Comment answer = scene.reply(other, reply, "third");
        scene.delete(parent);

        assertThat(AtOnce.failures(List.of(deletes(reply), deletes(answer)))).isEmpty();
        assertThat(SeenComments.of(world).isComment(parent.id())).isFalse();
        assertThat(scene.view(article).comments()).isZero();
        assertThat(activeBy()).containsOnly(article.id().value());
        world.assertCountsAreRight();
    }

    @RepeatedTest(10)
    void a_comment_and_its_only_reply_are_deleted_at_once() throws Exception {
        Comment parent = scene.comment(one, article, "first");
        Comment reply = scene.reply(other, parent, "second");

        assertThat(AtOnce.failures(List.of(deletes(parent), deletes(reply)))).isEmpty();
        assertThat(SeenComments.of(world).isComment(parent.id())).isFalse();
        world.assertCountsAreRight();
    }

    @RepeatedTest(10)
    void a_comment_that_is_deleted_many_times_at_once_counts_once() throws Exception {
        scene.comment(one, article, "kept");
        Comment deleted = scene.comment(one, article, "deleted");

        assertThat(AtOnce.failures(Collections.nCopies(
                        4,
                        () -> world.inTransaction(() -> {
                            world.get(Comments.class)
                                    .accessForChange(deleted.id(), one.id())
                                    .ifPresent(
                                            access -> world.get(Comments.class).remove(deleted));
                        }))))
                .isEmpty();
        assertThat(scene.view(article).comments()).isEqualTo(1);
        world.assertCountsAreRight();
    }

    @Test
    void a_comment_that_waits_for_the_deletion_of_the_newest_makes_active() throws Exception {
        scene.comment(one, article, "kept");
        Comment deleted = scene.comment(one, article, "deleted");
        Beside comment = beside(() -> remove(deleted), comments(other));

        assertThat(comment.failure()).isEmpty();
        world.assertCountsAreRight();
    }

    @Test
    void a_deletion_of_the_newest_that_waits_for_a_comment_leaves_that_active() throws Exception {
        Comment deleted = scene.comment(one, article, "deleted");
        Comment older = AComment.on(article.id(), other.id(), deleted.id().value() - 1, "older, and late");
        Beside deletion = beside(() -> world.get(Comments.class).add(older), deletes(deleted));

        assertThat(deletion.failure()).isEmpty();
        assertThat(activeBy()).containsOnly(older.id().value());
        world.assertCountsAreRight();
    }

    @Test
    void of_two_deletions_the_second_knows_of_the_first() throws Exception {
        Comment kept = scene.comment(one, article, "kept");
        Comment former = scene.comment(one, article, "former");
        Comment newest = scene.comment(other, article, "newest");
        Beside second = beside(() -> remove(former), deletes(newest));

        assertThat(second.failure()).isEmpty();
        assertThat(activeBy()).containsOnly(kept.id().value());
        world.assertCountsAreRight();
    }

    @Test
    void many_likes_of_a_comment_are_as_many() throws Exception {
        Comment comment = scene.comment(author, article, "first");
        List<Account> fans = IntStream.range(0, PEOPLE)
                .mapToObj(number -> scene.account("fan_" + number))
                .toList();

        assertThat(AtOnce.failures(fans.stream()
                        .<Runnable>map(fan -> () -> scene.like(fan, comment))
                        .toList()))
                .isEmpty();
        assertThat(viewOf(comment).likes()).isEqualTo(PEOPLE);
        world.assertCountsAreRight();
    }

    @RepeatedTest(5)
    void somebody_who_likes_a_comment_many_times_at_once_counts_once() throws Exception {
        Comment comment = scene.comment(author, article, "first");

        assertThat(AtOnce.failures(Collections.nCopies(8, () -> scene.like(one, comment))))
                .isEmpty();
        assertThat(viewOf(comment).likes()).isEqualTo(1);
        world.assertCountsAreRight();
    }

    @Test
    void a_like_of_a_comment_that_is_being_deleted_finds_no_comment() throws Exception {
        Comment parent = scene.comment(author, article, "first");
        scene.reply(one, parent, "second");
        Beside like = beside(() -> remove(parent), () -> scene.like(other, parent));

        assertRefused(like, ErrorCode.COMMENT_NOT_FOUND);
        world.assertCountsAreRight();
    }

    @Test
    void who_deletes_a_comment_waits_for_a_like_that_was_first() throws Exception {
        Comment parent = scene.comment(author, article, "first");
        scene.reply(one, parent, "second");
        Beside deletion = beside(() -> scene.like(other, parent), deletes(parent));

        assertThat(deletion.failure()).isEmpty();
        assertThat(viewOf(parent).likes()).isZero();
        world.assertCountsAreRight();
    }

    @RepeatedTest(5)
    void people_who_talk_with_each_other_leave_at_once() throws Exception {
        Account third = scene.account("third");
        Article second = scene.article(one, board, "Second", "cats");
        for (Article discussed : List.of(article, second)) {
            Comment comment = scene.comment(one, discussed, "first");
            Comment reply = scene.reply(other, comment, "second");
            scene.reply(third, reply, "third");
            scene.reply(one, scene.comment(other, discussed, "fourth"), "fifth");
            scene.like(one, reply);
            scene.like(other, comment);
            scene.like(one, discussed);
            scene.like(other, discussed);
        }

        assertThat(AtOnce.failures(List.of(leaves(one), leaves(other), leaves(third))))
                .isEmpty();
        assertThat(scene.view(article).comments()).isZero();
        assertThat(scene.view(article).likes()).isZero();
        assertThat(activeBy()).containsOnly(article.id().value());
        world.assertCountsAreRight();
    }

    /** The second waits already when the first is done; answers the second. */
    private Beside beside(Runnable first, Runnable second) {
        return beside(first, second, () -> {});
    }

    /** Checks the state while the second one waits. */
    private Beside beside(Runnable first, Runnable second, Runnable meanwhile) {
        return world.inTransaction(() -> {
            first.run();
            Beside beside = AtOnce.beside(second);
            world.awaitWaiting(1);
            meanwhile.run();
            return beside;
        });
    }

    private void planned(int geqoThreshold, Runnable action) {
        world.inTransaction(() -> {
            world.jdbc().sql("SET LOCAL plan_cache_mode = force_custom_plan").update();
            world.jdbc().sql("SET LOCAL geqo_threshold = " + geqoThreshold).update();
            action.run();
        });
    }

    private void discuss(Account account) {
        world.get(Comments.class)
                .discussion(article.id(), account.id())
                .orElseThrow(() -> new DomainException(ErrorCode.ARTICLE_NOT_FOUND))
                .toComment();
    }

    private void discussAnd(Account account, Runnable action) {
        discuss(account);
        action.run();
    }

    private void holdAnd(Runnable change) {
        world.get(Articles.class).accessForChange(article.id(), author.id()).orElseThrow();
        change.run();
    }

    private void replyTo(Account account, Comment answered) {
        discuss(account);
        world.get(Comments.class)
                .findToAnswer(answered.id())
                .orElseThrow(() -> new DomainException(ErrorCode.COMMENT_NOT_FOUND));
        scene.reply(account, answered, "a reply");
    }

    private void remove(Comment comment) {
        world.get(Comments.class).remove(held(comment, BoardAction.DELETE_COMMENT));
    }

    private Comment held(Comment comment, BoardAction action) {
        return world.get(Comments.class)
                .accessForChange(comment.id(), comment.authorId())
                .orElseThrow(() -> new DomainException(ErrorCode.COMMENT_NOT_FOUND))
                .permit(action);
    }

    private void archive() {
        world.get(Boards.class).findForChange(board.slug()).orElseThrow();
        scene.archive(board);
    }

    private Runnable comments(Account account) {
        return () -> world.inTransaction(() -> discussAnd(account, () -> scene.comment(account, article, "hello")));
    }

    private Runnable manyComments(Account account) {
        return () -> IntStream.range(0, 300).forEach(number -> comments(account).run());
    }

    private Runnable replies(Account account, Comment answered) {
        return () -> world.inTransaction(() -> replyTo(account, answered));
    }

    private Runnable deletes(Comment comment) {
        return () -> world.inTransaction(() -> remove(comment));
    }

    private Runnable locks() {
        return () -> world.inTransaction(() -> holdAnd(() -> scene.lock(article)));
    }

    private Runnable leaves(Account account) {
        return () -> world.inTransaction(() -> {
            world.accounts().findForChange(account.id()).orElseThrow();
            scene.leave(account);
        });
    }

    private CommentView viewOf(Comment comment) {
        return SeenComments.of(world).onArticle(comment.articleId(), null, PageRequest.first(100)).stream()
                .filter(view -> view.id() == comment.id().value())
                .findAny()
                .orElseThrow();
    }

    private List<Long> activeBy() {
        return ArticleLists.ranks(article, ArticleSort.ACTIVE, world);
    }

    /** Each of the many would go on for much longer than a turn takes, were it not refused afterwards. */
    private void assertComesToItsTurnAmongComments(Runnable change, ErrorCode refusedAfterwards) throws Exception {
        int many = 8;
        List<Runnable> actions = new ArrayList<>(Collections.nCopies(many, manyComments(one)));
        actions.add(change);

        assertThat(AtOnce.failures(actions))
                .hasSize(many)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                DomainException.class,
                                refusal -> assertThat(refusal.code()).isEqualTo(refusedAfterwards)));
        world.assertCountsAreRight();
    }

    private static void assertRefused(Beside beside, ErrorCode code) throws Exception {
        assertThat(beside.failure())
                .hasValueSatisfying(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                DomainException.class,
                                refusal -> assertThat(refusal.code()).isEqualTo(code)));
    }
}
