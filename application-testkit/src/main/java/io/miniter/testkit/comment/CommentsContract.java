package io.miniter.testkit.comment;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.miniter.application.article.ArticleSort;
import io.miniter.application.comment.CommentView;
import io.miniter.application.comment.Comments;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardAccess;
import io.miniter.domain.board.Standing;
import io.miniter.domain.comment.AComment;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentAccess;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.comment.CommentText;
import io.miniter.domain.comment.Discussion;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.article.ArticleLists;
import io.miniter.testkit.board.BoardWorldContract;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every implementation of {@link Comments}. */
public abstract class CommentsContract extends BoardWorldContract {

    private static final PageRequest ALL = PageRequest.first(100);

    private Account alice;
    private Account bob;
    private Account carol;
    private Board board;
    private Article article;

    @BeforeEach
    void somebody_wrote_an_article() {
        alice = scene.account("alice");
        bob = scene.account("bob");
        carol = scene.account("carol");
        board = scene.board("talk");
        article = scene.article(alice, board, "Hello", "cats", "dogs");
    }

    private Comments comments() {
        return world().get(Comments.class);
    }

    @Test
    void an_author_adds_so_many_a_day_and_may_go_on_when_the_oldest_are_a_day_old() {
        scene.comment(bob, article, "the oldest");
        clock.advance(Duration.ofHours(23));
        for (int comment = 1; comment < Comment.QUOTA.most(); comment++) {
            scene.comment(bob, article, "hello");
        }

        assertThatThrownBy(() -> scene.comment(bob, article, "one more"))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.TOO_MANY_REQUESTS);
                    assertThat(refusal.retryAfter()).hasValue(Duration.ofHours(1));
                });
        assertThat(scene.view(article).comments()).isEqualTo(Comment.QUOTA.most());
        scene.comment(carol, article, "of somebody else");
        clock.advance(Duration.ofHours(1));
        Comment added = scene.comment(bob, article, "one more");
        assertRefused(ErrorCode.TOO_MANY_REQUESTS, () -> scene.comment(bob, article, "and another"));
        scene.delete(added);
        scene.comment(bob, article, "in its place");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "안녕하세요, 미니터!",
                "one\n\ntwo\n three",
                "👨‍👩‍👧‍👦 👋🏽 🇰🇷 ❤️",
                "'; DROP TABLE comments; --",
                "100 % \\ _ \" ' ` $1 #{x} ${y} ? :z",
                "<script>alert(1)</script> &amp;",
                "x"
            })
    void a_comment_is_stored_with_all_that_it_is(String text) {
        Comment comment = scene.comment(bob, article, text);

        assertStored(comment);
    }

    @Test
    void a_comment_may_be_as_large_as_its_bounds_allow() {
        Comment largest =
                AComment.on(article.id(), bob.id(), Id.MAX, "😀".repeat(CommentText.MAX_LENGTH), clock.instant());
        comments().add(largest);

        assertStored(largest);
    }

    @Test
    void a_reply_is_stored_under_the_comment_that_it_answers() {
        Comment parent = scene.comment(bob, article, "first");
        Comment reply = scene.reply(carol, parent, "second");

        assertThat(reply.parentId()).isEqualTo(parent.id());
        assertStored(reply);
    }

    @Test
    void a_reply_to_a_reply_is_stored_beside_it_and_names_it() {
        Comment parent = scene.comment(bob, article, "first");
        Comment reply = scene.reply(carol, parent, "second");
        Comment answer = scene.reply(alice, reply, "third");

        assertThat(answer.parentId()).isEqualTo(parent.id());
        assertThat(answer.answeredId()).isEqualTo(reply.id());
        assertStored(answer);
    }

    @Test
    void what_is_not_there_is_not_found() {
        scene.comment(bob, article, "hello");

        assertThat(comments().findToAnswer(new CommentId(Id.MAX))).isEmpty();
        assertThat(comments().accessForChange(new CommentId(Id.MAX), bob.id())).isEmpty();
        assertThat(comments().discussion(new ArticleId(Id.MAX), bob.id())).isEmpty();
    }

    @Test
    void an_article_is_a_place_for_comments() {
        assertThat(comments().discussion(article.id(), bob.id())).hasValueSatisfying(discussion -> {
            assertThat(discussion.articleId()).isEqualTo(article.id());
            assertThat(discussion.locked()).isFalse();
            assertSameBoard(discussion.board(), board);
        });
    }

    @Test
    void a_discussion_tells_that_the_article_is_locked() {
        scene.lock(article);

        assertThat(comments().discussion(article.id(), bob.id()))
                .map(Discussion::locked)
                .hasValue(true);
    }

    @Test
    void a_discussion_tells_that_the_board_is_archived() {
        scene.archive(board);

        assertThat(comments().discussion(article.id(), bob.id()))
                .map(discussion -> discussion.board().board().archived())
                .hasValue(true);
    }

    @Test
    void a_discussion_tells_how_the_account_stands_to_the_board() {
        scene.moderator(board, carol);
        scene.moderator(scene.board("elsewhere"), bob);

        assertThat(standingInDiscussion(bob.id())).isEqualTo(Standing.MEMBER);
        assertThat(standingInDiscussion(carol.id())).isEqualTo(Standing.MODERATOR);
        assertThat(standingInDiscussion(scene.admin("root").id())).isEqualTo(Standing.ADMIN);
        assertThat(standingInDiscussion(new AccountId(Id.MAX))).isEqualTo(Standing.MEMBER);
    }

    @Test
    void a_deleted_article_is_no_place_for_comments() {
        scene.delete(article);

        assertThat(comments().discussion(article.id(), bob.id())).isEmpty();
    }

    @Test
    void an_access_tells_how_the_account_stands_to_the_comment() {
        Comment comment = scene.comment(bob, article, "hello");
        scene.moderator(board, carol);
        scene.moderator(scene.board("elsewhere"), alice);

        CommentAccess ofAlice = access(comment, alice.id());
        assertThat(ofAlice.account()).isEqualTo(alice.id());
        assertSameBoard(ofAlice.board(), board);
        assertThat(ofAlice.board().standing()).isEqualTo(Standing.MEMBER);
        assertThat(ofAlice.articleLocked()).isFalse();
        assertThat(access(comment, bob.id()).board().standing()).isEqualTo(Standing.MEMBER);
        assertThat(access(comment, carol.id()).board().standing()).isEqualTo(Standing.MODERATOR);
        assertThat(access(comment, scene.admin("root").id()).board().standing()).isEqualTo(Standing.ADMIN);
        assertThat(access(comment, new AccountId(Id.MAX)).board().standing()).isEqualTo(Standing.MEMBER);
    }

    @Test
    void an_access_tells_that_the_article_is_locked_or_its_board_archived() {
        Comment comment = scene.comment(bob, article, "hello");
        scene.lock(article);
        scene.archive(board);

        assertThat(access(comment, bob.id()).articleLocked()).isTrue();
        assertThat(access(comment, bob.id()).board().board().archived()).isTrue();
    }

    @Test
    void nobody_has_access_to_a_comment_on_a_deleted_article() {
        Comment comment = scene.comment(bob, article, "hello");
        scene.delete(article);

        assertThat(comments().accessForChange(comment.id(), bob.id())).isEmpty();
    }

    @Test
    void each_comment_counts_for_its_article() {
        Article other = scene.article(alice, board, "Other");
        scene.comment(bob, article, "first");
        scene.comment(bob, article, "first");
        scene.comment(alice, article, "second");
        scene.comment(bob, other, "elsewhere");

        assertThat(commentsOn(article)).isEqualTo(3);
        assertThat(commentsOn(other)).isEqualTo(1);
    }

    @Test
    void each_reply_counts_for_its_article_and_for_the_comment_above_it() {
        Comment parent = scene.comment(bob, article, "first");
        Comment other = scene.comment(bob, article, "other");
        Comment reply = scene.reply(carol, parent, "reply");
        scene.reply(alice, reply, "reply to the reply");

        assertThat(commentsOn(article)).isEqualTo(4);
        assertThat(repliesTo(parent)).isEqualTo(2);
        assertThat(repliesTo(reply)).isZero();
        assertThat(repliesTo(other)).isZero();
    }

    @Test
    void a_comment_of_an_author_who_is_gone_is_refused_and_not_counted() {
        Comment parent = scene.comment(alice, article, "first");
        world().accounts().remove(bob.id());
        Comment comment = AComment.on(article.id(), bob.id(), ids.next(), "too late");
        Comment reply = AComment.answering(parent, bob.id(), ids.next(), "too late");

        assertRefused(ErrorCode.SESSION_ENDED, () -> comments().add(comment));
        assertRefused(ErrorCode.SESSION_ENDED, () -> comments().add(reply));
        assertThat(comments().findToAnswer(comment.id())).isEmpty();
        assertThat(comments().findToAnswer(reply.id())).isEmpty();
        assertThat(commentsOn(article)).isEqualTo(1);
        assertThat(repliesTo(parent)).isZero();
        assertThat(activeBy(article)).isEqualTo(parent.id().value());
    }

    @Test
    void an_update_stores_the_new_text_and_keeps_the_rest() {
        Comment parent = scene.comment(bob, article, "first");
        Comment reply = scene.reply(carol, parent, "reply");
        Comment answer = scene.reply(bob, reply, "answer");
        scene.like(alice, answer);
        clock.advance(Duration.ofMinutes(3));
        Comment edited = answer.edit(new CommentText("고친 대답"), clock.instant());
        comments().update(edited);

        assertStored(edited);
        assertStored(parent);
        assertStored(reply);
        assertThat(commentsOn(article)).isEqualTo(3);
        assertThat(repliesTo(parent)).isEqualTo(2);
        assertThat(view(answer).likes()).isEqualTo(1);
        assertThat(activeBy(article)).isEqualTo(answer.id().value());
    }

    @Test
    void an_update_of_what_stayed_the_same_changes_nothing() {
        Comment comment = scene.comment(bob, article, "hello");
        comments().update(comment.edit(comment.text(), clock.instant()));

        assertStored(comment);
        assertThat(commentsOn(article)).isEqualTo(1);
    }

    @Test
    void a_removed_comment_is_gone_and_no_longer_counts() {
        Comment removed = scene.comment(bob, article, "regrettable");
        Comment kept = scene.comment(bob, article, "fine");
        comments().remove(removed);

        assertGone(removed);
        assertStored(kept);
        assertThat(onArticle(article))
                .extracting(CommentView::id)
                .containsExactly(kept.id().value());
        assertThat(commentsOn(article)).isEqualTo(1);
    }

    @Test
    void a_removed_reply_is_gone_and_counts_neither_for_its_article_nor_for_the_comment_above_it() {
        Comment parent = scene.comment(bob, article, "first");
        Comment removed = scene.reply(carol, parent, "regrettable");
        Comment kept = scene.reply(carol, parent, "fine");
        comments().remove(removed);

        assertGone(removed);
        assertStored(kept);
        assertThat(commentsOn(article)).isEqualTo(2);
        assertThat(repliesTo(parent)).isEqualTo(1);
    }

    @Test
    void the_last_reply_leaves_the_comment_above_it_where_it_is() {
        Comment parent = scene.comment(bob, article, "first");
        Comment reply = scene.reply(carol, parent, "reply");
        comments().remove(reply);

        assertStored(parent);
        assertThat(commentsOn(article)).isEqualTo(1);
        assertThat(repliesTo(parent)).isZero();
    }

    @Test
    void a_removed_comment_with_replies_leaves_an_empty_place_that_does_not_count() {
        Comment parent = scene.comment(bob, article, "first");
        Comment reply = scene.reply(carol, parent, "reply");
        comments().remove(parent);

        assertEmptyPlace(parent);
        assertStored(reply);
        assertThat(commentsOn(article)).isEqualTo(1);
        assertThat(repliesTo(parent)).isEqualTo(1);
    }

    @Test
    void the_likes_of_a_comment_go_with_it_even_if_it_leaves_an_empty_place() {
        Comment parent = scene.comment(bob, article, "first");
        scene.reply(carol, parent, "reply");
        scene.like(alice, parent);
        scene.like(carol, parent);
        comments().remove(parent);

        assertThat(view(parent).likes()).isZero();
    }

    @Test
    void nobody_answers_or_changes_an_empty_place() {
        Comment parent = scene.comment(bob, article, "first");
        scene.reply(carol, parent, "reply");
        comments().remove(parent);

        assertThat(comments().findToAnswer(parent.id())).isEmpty();
        assertThat(comments().accessForChange(parent.id(), bob.id())).isEmpty();
    }

    @Test
    void a_reply_in_an_empty_place_can_still_be_answered() {
        Comment parent = scene.comment(bob, article, "first");
        Comment reply = scene.reply(carol, parent, "reply");
        comments().remove(parent);
        Comment answer = scene.reply(alice, reply, "answer");

        assertStored(answer);
        assertThat(commentsOn(article)).isEqualTo(2);
        assertThat(repliesTo(parent)).isEqualTo(2);
    }

    @Test
    void an_empty_place_goes_with_its_last_reply() {
        Comment parent = scene.comment(bob, article, "first");
        Comment reply = scene.reply(carol, parent, "reply");
        Comment answer = scene.reply(alice, reply, "answer");
        comments().remove(parent);

        comments().remove(reply);
        assertEmptyPlace(parent);
        assertThat(repliesTo(parent)).isEqualTo(1);
        assertThat(commentsOn(article)).isEqualTo(1);

        comments().remove(answer);
        assertThat(SeenComments.of(world()).isComment(parent.id())).isFalse();
        assertThat(onArticle(article)).isEmpty();
        assertThat(commentsOn(article)).isZero();
    }

    @Test
    void a_comment_whose_replies_are_gone_leaves_no_empty_place() {
        Comment parent = scene.comment(bob, article, "first");
        comments().remove(scene.reply(carol, parent, "reply"));
        comments().remove(parent);

        assertGone(parent);
        assertThat(onArticle(article)).isEmpty();
        assertThat(commentsOn(article)).isZero();
    }

    @Test
    void a_reply_that_others_answered_is_gone_and_they_answer_the_comment_above_them() {
        Comment parent = scene.comment(bob, article, "first");
        Comment removed = scene.reply(carol, parent, "reply");
        Comment answer = scene.reply(alice, removed, "answer");
        comments().remove(removed);

        assertGone(removed);
        assertThat(comments().findToAnswer(answer.id())).hasValueSatisfying(found -> {
            assertThat(found.parentId()).isEqualTo(parent.id());
            assertThat(found.answeredId()).isNull();
        });
        assertThat(commentsOn(article)).isEqualTo(2);
        assertThat(repliesTo(parent)).isEqualTo(1);
    }

    @Test
    void whoever_answers_something_else_goes_on_doing_so() {
        Comment parent = scene.comment(bob, article, "first");
        Comment removed = scene.reply(carol, parent, "regrettable");
        Comment reply = scene.reply(carol, parent, "fine");
        Comment answer = scene.reply(alice, reply, "answer");
        scene.like(bob, reply);
        scene.like(carol, answer);
        comments().remove(removed);

        assertStored(answer);
        assertThat(view(reply).likes()).isEqualTo(1);
        assertThat(view(answer).likes()).isEqualTo(1);
    }

    @Test
    void an_article_without_comments_is_active_by_itself() {
        assertThat(activeBy(article)).isEqualTo(article.id().value());
    }

    @Test
    void an_article_is_active_by_its_newest_comment_or_reply() {
        Comment first = scene.comment(bob, article, "first");
        assertThat(activeBy(article)).isEqualTo(first.id().value());

        Comment second = scene.comment(carol, article, "second");
        assertThat(activeBy(article)).isEqualTo(second.id().value());

        Comment reply = scene.reply(carol, first, "reply to the first");
        assertThat(activeBy(article)).isEqualTo(reply.id().value());

        Comment answer = scene.reply(alice, reply, "answer");
        assertThat(activeBy(article)).isEqualTo(answer.id().value());
    }

    @Test
    void a_comment_is_no_newer_than_its_id() {
        CommentId made = new CommentId(ids.next());
        Comment newer = scene.comment(bob, article, "overtakes");
        comments().add(AComment.on(article.id(), carol.id(), made.value(), "overtaken"));

        assertThat(activeBy(article)).isEqualTo(newer.id().value());
        assertThat(commentsOn(article)).isEqualTo(2);
    }

    @Test
    void articles_are_listed_by_their_newest_comments() {
        Article second = scene.article(alice, board, "Second");
        Article third = scene.article(alice, board, "Third");
        assertThat(ArticleLists.all(ArticleSort.ACTIVE, world()))
                .containsExactly(third.id(), second.id(), article.id());

        scene.comment(bob, article, "first");
        assertThat(ArticleLists.all(ArticleSort.ACTIVE, world()))
                .containsExactly(article.id(), third.id(), second.id());

        Comment last = scene.comment(bob, second, "second");
        assertThat(ArticleLists.all(ArticleSort.ACTIVE, world()))
                .containsExactly(second.id(), article.id(), third.id());

        comments().remove(last);
        assertThat(ArticleLists.all(ArticleSort.ACTIVE, world()))
                .containsExactly(article.id(), third.id(), second.id());
    }

    @Test
    void an_article_falls_back_to_the_newest_comment_that_is_left() {
        Comment first = scene.comment(bob, article, "first");
        Comment reply = scene.reply(carol, first, "reply to the first");
        Comment second = scene.comment(bob, article, "second");
        Comment answer = scene.reply(alice, reply, "answer");

        comments().remove(answer);
        assertThat(activeBy(article)).isEqualTo(second.id().value());

        comments().remove(second);
        assertThat(activeBy(article)).isEqualTo(reply.id().value());

        comments().remove(reply);
        assertThat(activeBy(article)).isEqualTo(first.id().value());

        comments().remove(first);
        assertThat(activeBy(article)).isEqualTo(article.id().value());
    }

    @Test
    void an_older_comment_goes_without_a_trace_in_what_the_article_is_active_by() {
        Comment older = scene.comment(bob, article, "older");
        Comment newest = scene.comment(bob, article, "newest");
        comments().remove(older);

        assertThat(activeBy(article)).isEqualTo(newest.id().value());
    }

    @Test
    void an_article_is_not_active_by_an_empty_place() {
        CommentId made = new CommentId(ids.next());
        Comment parent = scene.comment(bob, article, "overtakes");
        comments().add(AComment.answering(parent, carol.id(), made.value(), "overtaken"));
        assertThat(activeBy(article)).isEqualTo(parent.id().value());

        comments().remove(parent);
        assertThat(activeBy(article)).isEqualTo(made.value());
    }

    @Test
    void removing_counts_for_the_comments_own_article_only() {
        Article other = scene.article(alice, board, "Other");
        Comment removed = scene.comment(bob, article, "mine");
        Comment elsewhere = scene.comment(bob, other, "elsewhere");
        comments().remove(removed);

        assertThat(commentsOn(article)).isZero();
        assertThat(commentsOn(other)).isEqualTo(1);
        assertThat(activeBy(other)).isEqualTo(elsewhere.id().value());
    }

    @Test
    void comments_come_back_with_their_article() {
        Comment parent = scene.comment(bob, article, "first");
        Comment reply = scene.reply(carol, parent, "reply");
        deleteAndRestore(article, () -> {});

        assertStored(parent);
        assertStored(reply);
        assertThat(commentsOn(article)).isEqualTo(2);
        assertThat(repliesTo(parent)).isEqualTo(1);
        assertThat(activeBy(article)).isEqualTo(reply.id().value());
    }

    @Test
    void all_comments_of_an_author_are_removed_on_every_article() {
        Article other = scene.article(carol, scene.board("elsewhere"), "Other");
        Comment ofCarol = scene.comment(carol, article, "hers");
        Comment first = scene.comment(bob, article, "first");
        Comment second = scene.comment(bob, article, "second");
        Comment elsewhere = scene.comment(bob, other, "elsewhere");
        comments().removeAllBy(bob.id());

        assertGone(first);
        assertGone(second);
        assertGone(elsewhere);
        assertStored(ofCarol);
        assertThat(commentsOn(article)).isEqualTo(1);
        assertThat(commentsOn(other)).isZero();
        assertThat(activeBy(article)).isEqualTo(ofCarol.id().value());
        assertThat(activeBy(other)).isEqualTo(other.id().value());
    }

    @Test
    void replies_of_an_author_who_leaves_no_longer_count_for_the_comments_above_them() {
        Comment ofAlice = scene.comment(alice, article, "first");
        Comment ofCarol = scene.comment(carol, article, "second");
        scene.reply(bob, ofAlice, "one");
        Comment kept = scene.reply(carol, ofAlice, "two");
        scene.reply(bob, kept, "three");
        scene.reply(bob, ofCarol, "four");
        comments().removeAllBy(bob.id());

        assertThat(repliesTo(ofAlice)).isEqualTo(1);
        assertThat(repliesTo(ofCarol)).isZero();
        assertThat(commentsOn(article)).isEqualTo(3);
        assertThat(activeBy(article)).isEqualTo(kept.id().value());
    }

    @Test
    void comments_of_an_author_who_leaves_stay_as_empty_places_where_others_replied() {
        Comment answered = scene.comment(bob, article, "answered");
        Comment ofCarol = scene.reply(carol, answered, "hers");
        scene.reply(bob, ofCarol, "his own");
        Comment unanswered = scene.comment(bob, article, "unanswered");
        scene.like(carol, answered);
        comments().removeAllBy(bob.id());

        assertEmptyPlace(answered);
        assertThat(view(answered).likes()).isZero();
        assertGone(unanswered);
        assertThat(repliesTo(answered)).isEqualTo(1);
        assertThat(commentsOn(article)).isEqualTo(1);
        assertThat(activeBy(article)).isEqualTo(ofCarol.id().value());
    }

    @Test
    void comments_that_only_their_author_answered_go_whole() {
        Comment parent = scene.comment(bob, article, "first");
        Comment reply = scene.reply(bob, parent, "I mean");
        Comment answer = scene.reply(bob, reply, "that is");
        comments().removeAllBy(bob.id());

        assertGone(parent);
        assertGone(reply);
        assertGone(answer);
        assertThat(onArticle(article)).isEmpty();
        assertThat(commentsOn(article)).isZero();
        assertThat(activeBy(article)).isEqualTo(article.id().value());
    }

    @Test
    void an_empty_place_goes_with_the_last_replies_of_an_author_who_leaves() {
        Comment onlyBob = scene.comment(alice, article, "first");
        scene.reply(bob, onlyBob, "one");
        scene.reply(bob, onlyBob, "two");
        Comment carolToo = scene.comment(alice, article, "second");
        scene.reply(bob, carolToo, "three");
        scene.reply(carol, carolToo, "four");
        comments().remove(onlyBob);
        comments().remove(carolToo);
        comments().removeAllBy(bob.id());

        assertThat(SeenComments.of(world()).isComment(onlyBob.id())).isFalse();
        assertEmptyPlace(carolToo);
        assertThat(repliesTo(carolToo)).isEqualTo(1);
        assertThat(commentsOn(article)).isEqualTo(1);
    }

    @Test
    void answers_to_an_author_who_leaves_answer_the_comment_above_them() {
        Comment parent = scene.comment(alice, article, "first");
        Comment ofBob = scene.reply(bob, parent, "his");
        Comment answer = scene.reply(carol, ofBob, "hers");
        comments().removeAllBy(bob.id());

        assertThat(comments().findToAnswer(answer.id())).hasValueSatisfying(found -> {
            assertThat(found.parentId()).isEqualTo(parent.id());
            assertThat(found.answeredId()).isNull();
        });
    }

    @Test
    void an_author_leaves_deleted_articles_too() {
        scene.comment(bob, article, "his");
        Comment ofCarol = scene.comment(carol, article, "hers");
        scene.reply(bob, ofCarol, "his too");
        deleteAndRestore(article, () -> comments().removeAllBy(bob.id()));

        assertThat(onArticle(article))
                .extracting(CommentView::id)
                .containsExactly(ofCarol.id().value());
        assertThat(commentsOn(article)).isEqualTo(1);
        assertThat(repliesTo(ofCarol)).isZero();
        assertThat(activeBy(article)).isEqualTo(ofCarol.id().value());
    }

    @Test
    void an_author_without_comments_leaves_everything_as_it_is() {
        Comment comment = scene.comment(carol, article, "hers");
        scene.reply(carol, comment, "hers too");
        comments().removeAllBy(bob.id());
        comments().removeAllBy(new AccountId(Id.MAX));

        assertThat(commentsOn(article)).isEqualTo(2);
        assertThat(repliesTo(comment)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void after_any_discussion_everything_is_counted_that_is_there(long seed) {
        RandomDiscussion discussion = RandomDiscussion.happen(seed, world(), scene);

        for (Article discussed : discussion.articles()) {
            assertThat(commentsOn(discussed)).isEqualTo(discussion.commentsOn(discussed));
            assertThat(activeBy(discussed)).isEqualTo(discussion.activeBy(discussed));
            assertThat(onArticle(discussed)).extracting(CommentView::id).isEqualTo(discussion.placesOn(discussed));
            for (CommentView place : onArticle(discussed)) {
                assertThat(place.deleted()).isEqualTo(discussion.isEmptyPlace(place.id()));
                assertThat(place.replies())
                        .isEqualTo(discussion.repliesTo(place.id()).size());
                assertThat(SeenComments.of(world()).replies(new CommentId(place.id()), null, ALL))
                        .extracting(CommentView::id)
                        .isEqualTo(discussion.repliesTo(place.id()));
            }
        }
    }

    /** While it is deleted, something happens. */
    private void deleteAndRestore(Article deleted, Runnable meanwhile) {
        scene.delete(deleted);
        meanwhile.run();
        scene.restore(deleted);
    }

    private CommentAccess access(Comment comment, AccountId account) {
        return comments().accessForChange(comment.id(), account).orElseThrow();
    }

    private Standing standingInDiscussion(AccountId account) {
        return comments()
                .discussion(article.id(), account)
                .orElseThrow()
                .board()
                .standing();
    }

    private int commentsOn(Article counted) {
        return scene.view(counted).comments();
    }

    private int repliesTo(Comment comment) {
        return view(comment).replies();
    }

    /** The comment as readers see it, be it an empty place. */
    private CommentView view(Comment comment) {
        CommentId parent = comment.parentId();
        List<CommentView> beside = parent == null
                ? SeenComments.of(world()).onArticle(comment.articleId(), null, ALL)
                : SeenComments.of(world()).replies(parent, null, ALL);
        return beside.stream()
                .filter(view -> view.id() == comment.id().value())
                .findAny()
                .orElseThrow();
    }

    private List<CommentView> onArticle(Article discussed) {
        return SeenComments.of(world()).onArticle(discussed.id(), null, ALL);
    }

    /** The id by which the article is active, the same in every list that holds it. */
    private long activeBy(Article wanted) {
        List<Long> ranks = ArticleLists.ranks(wanted, ArticleSort.ACTIVE, world());
        assertThat(ranks).as("in every list").containsOnly(ranks.getFirst());
        return ranks.getFirst();
    }

    private void assertGone(Comment comment) {
        assertThat(comments().findToAnswer(comment.id())).isEmpty();
        assertThat(comments().accessForChange(comment.id(), comment.authorId())).isEmpty();
        assertThat(SeenComments.of(world()).isComment(comment.id())).isFalse();
    }

    private void assertEmptyPlace(Comment comment) {
        assertThat(SeenComments.of(world()).isComment(comment.id())).isTrue();
        assertThat(view(comment).deleted()).isTrue();
    }

    private void assertStored(Comment comment) {
        assertThat(comments().findToAnswer(comment.id())).hasValueSatisfying(found -> assertSame(found, comment));
        assertThat(comments().accessForChange(comment.id(), comment.authorId()))
                .map(CommentAccess::comment)
                .hasValueSatisfying(found -> assertSame(found, comment));
    }

    private static void assertSameBoard(BoardAccess found, Board expected) {
        assertThat(found.board().id()).isEqualTo(expected.id());
        assertThat(found.board().slug()).isEqualTo(expected.slug());
        assertThat(found.board().name()).isEqualTo(expected.name());
        assertThat(found.board().writers()).isEqualTo(expected.writers());
        assertThat(found.board().archived()).isEqualTo(expected.archived());
    }

    private static void assertSame(Comment found, Comment expected) {
        assertThat(found.id()).isEqualTo(expected.id());
        assertThat(found.articleId()).isEqualTo(expected.articleId());
        assertThat(found.authorId()).isEqualTo(expected.authorId());
        assertThat(found.parentId()).isEqualTo(expected.parentId());
        assertThat(found.answeredId()).isEqualTo(expected.answeredId());
        assertThat(found.text()).isEqualTo(expected.text());
        assertThat(found.createdAt()).isEqualTo(expected.createdAt());
        assertThat(found.editedAt()).isEqualTo(expected.editedAt());
    }
}
