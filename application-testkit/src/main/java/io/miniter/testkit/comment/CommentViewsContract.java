package io.miniter.testkit.comment;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.AuthorView;
import io.miniter.application.comment.CommentView;
import io.miniter.application.comment.CommentView.Viewer;
import io.miniter.application.comment.CommentViews;
import io.miniter.application.comment.Comments;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.Bio;
import io.miniter.domain.account.DisplayName;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.Board;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.comment.CommentText;
import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.board.BoardWorldContract;
import io.miniter.testkit.shared.PageWalk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is true of every implementation of {@link CommentViews}. */
public abstract class CommentViewsContract extends BoardWorldContract {

    private static final PageRequest ALL = PageRequest.first(100);

    private Account alice;
    private Account bob;
    private Account carol;
    private Board board;
    private Article article;

    @BeforeEach
    void somebody_wrote_an_article() {
        alice = scene.account("Alice");
        bob = scene.account("bob");
        carol = scene.account("carol");
        board = scene.board("talk");
        article = scene.article(alice, board, "Hello");
    }

    private SeenComments views() {
        return SeenComments.of(world());
    }

    @Test
    void a_comment_is_shown_with_its_author_and_its_counts() {
        PictureName picture = new PictureName("a".repeat(64), PictureFormat.JPEG);
        world().accounts()
                .update(alice.withProfile(new DisplayName("앨리스 🐇"), Bio.EMPTY).withAvatar(picture));
        Comment comment = scene.comment(alice, article, "안녕 👋\n여러분");
        scene.reply(bob, comment, "안녕");
        scene.like(bob, comment);
        scene.like(carol, comment);
        CommentView expected = new CommentView(
                comment.id().value(),
                article.id().value(),
                null,
                new AuthorView(alice.id().value(), "Alice", "앨리스 🐇", picture.toString()),
                null,
                "안녕 👋\n여러분",
                false,
                2,
                1,
                comment.createdAt(),
                null,
                null);

        assertThat(views().find(comment.id(), null)).hasValue(expected);
        assertThat(views().onArticle(article.id(), null, ALL)).containsExactly(expected);
    }

    @Test
    void a_reply_is_shown_with_whom_it_answers() {
        Comment parent = scene.comment(alice, article, "first");
        Comment reply = scene.reply(bob, parent, "second");
        clock.advance(Duration.ofSeconds(5));
        Comment answer = scene.reply(carol, reply, "third");
        CommentView expected = new CommentView(
                answer.id().value(),
                article.id().value(),
                parent.id().value(),
                author(carol),
                author(bob),
                "third",
                false,
                0,
                0,
                answer.createdAt(),
                null,
                null);

        assertThat(views().find(answer.id(), null)).hasValue(expected);
        assertThat(views().replies(parent.id(), null, ALL)).last().isEqualTo(expected);
        assertThat(views().firstReplies(List.of(parent.id()), 3, null)).last().isEqualTo(expected);
    }

    @Test
    void a_reply_to_the_comment_above_it_names_nobody() {
        Comment reply = scene.reply(bob, scene.comment(alice, article, "first"), "second");

        assertThat(find(reply).answered()).isNull();
    }

    @Test
    void whoever_answers_a_reply_that_is_gone_names_nobody() {
        Comment parent = scene.comment(alice, article, "first");
        Comment reply = scene.reply(bob, parent, "second");
        Comment answer = scene.reply(carol, reply, "third");
        scene.delete(reply);

        assertThat(find(answer).answered()).isNull();
        assertThat(find(answer).parentId()).isEqualTo(parent.id().value());
    }

    @Test
    void authors_are_shown_as_they_are_now() {
        Comment parent = scene.comment(alice, article, "first");
        Comment answer = scene.reply(carol, scene.reply(bob, parent, "second"), "third");
        world().accounts().update(bob.withProfile(new DisplayName("Robert"), Bio.EMPTY));
        world().accounts().update(carol.withProfile(new DisplayName("Caroline"), Bio.EMPTY));

        assertThat(find(answer).author()).extracting(AuthorView::displayName).isEqualTo("Caroline");
        assertThat(find(answer).answered()).extracting(AuthorView::displayName).isEqualTo("Robert");
    }

    @Test
    void an_edited_comment_tells_when() {
        Comment comment = scene.comment(bob, article, "helo");
        clock.advance(Duration.ofMinutes(1));
        world().get(Comments.class).update(comment.edit(new CommentText("hello"), clock.instant()));

        assertThat(find(comment).body()).isEqualTo("hello");
        assertThat(find(comment).createdAt()).isEqualTo(comment.createdAt());
        assertThat(find(comment).editedAt()).isEqualTo(clock.instant());
    }

    @Test
    void an_empty_place_shows_nothing_of_what_was_there() {
        Comment comment = scene.comment(bob, article, "regrettable");
        scene.reply(carol, comment, "why?");
        scene.like(carol, comment);
        scene.delete(comment);
        CommentView expected = new CommentView(
                comment.id().value(),
                article.id().value(),
                null,
                null,
                null,
                null,
                true,
                0,
                1,
                comment.createdAt(),
                null,
                null);

        assertThat(views().onArticle(article.id(), null, ALL)).containsExactly(expected);
        assertThat(views().onArticle(article.id(), bob.id(), ALL)).containsExactly(expected);
        assertThat(views().isComment(comment.id())).isTrue();
        assertThat(views().find(comment.id(), null)).isEmpty();
        assertThat(views().find(comment.id(), bob.id())).isEmpty();
    }

    @Test
    void what_is_not_there_is_not_found() {
        Comment removed = scene.comment(bob, article, "regrettable");
        scene.delete(removed);

        assertThat(views().find(removed.id(), null)).isEmpty();
        assertThat(views().find(new CommentId(Id.MAX), null)).isEmpty();
        assertThat(views().isComment(removed.id())).isFalse();
        assertThat(views().isComment(new CommentId(Id.MAX))).isFalse();
        assertThat(views().isArticle(new ArticleId(Id.MAX))).isFalse();
        assertThat(views().onArticle(new ArticleId(Id.MAX), null, ALL)).isEmpty();
        assertThat(views().replies(new CommentId(Id.MAX), null, ALL)).isEmpty();
    }

    @Test
    void what_is_there_is_there() {
        Comment parent = scene.comment(bob, article, "first");
        Comment reply = scene.reply(carol, parent, "second");

        assertThat(views().isArticle(article.id())).isTrue();
        assertThat(views().isComment(parent.id())).isTrue();
        assertThat(views().isComment(reply.id())).isTrue();
    }

    @Test
    void comments_on_a_deleted_article_are_not_there_until_it_comes_back() {
        Comment parent = scene.comment(bob, article, "first");
        Comment reply = scene.reply(carol, parent, "second");
        scene.delete(article);

        assertThat(views().isArticle(article.id())).isFalse();
        assertThat(views().isComment(parent.id())).isFalse();
        assertThat(views().isComment(reply.id())).isFalse();
        assertThat(views().find(parent.id(), bob.id())).isEmpty();
        assertThat(views().find(reply.id(), null)).isEmpty();
        assertThat(views().onArticle(article.id(), null, ALL)).isEmpty();
        assertThat(views().replies(parent.id(), null, ALL)).isEmpty();
        assertThat(views().firstReplies(List.of(parent.id()), 3, null)).isEmpty();

        scene.restore(article);

        assertThat(views().isArticle(article.id())).isTrue();
        assertThat(idsOf(views().onArticle(article.id(), null, ALL))).containsExactly(parent.id());
        assertThat(idsOf(views().replies(parent.id(), null, ALL))).containsExactly(reply.id());
    }

    @Test
    void a_reader_without_an_account_does_not_stand_to_anything() {
        Comment comment = scene.comment(bob, article, "hello");

        assertThat(find(comment).viewer()).isNull();
    }

    @Test
    void each_reader_sees_what_they_like_themselves() {
        Comment comment = scene.comment(bob, article, "hello");
        Comment reply = scene.reply(alice, comment, "hello to you");
        scene.like(carol, comment);

        assertThat(asSeenBy(carol, comment).liked()).isTrue();
        assertThat(asSeenBy(carol, reply).liked()).isFalse();
        assertThat(asSeenBy(alice, comment).liked()).isFalse();

        scene.like(alice, reply);
        assertThat(views().replies(comment.id(), alice.id(), ALL))
                .extracting(CommentView::viewer)
                .containsExactly(new Viewer(true, true, true));
        assertThat(views().firstReplies(List.of(comment.id()), 3, carol.id()))
                .extracting(CommentView::viewer)
                .containsExactly(new Viewer(false, false, false));
        assertThat(views().onArticle(article.id(), carol.id(), ALL))
                .extracting(CommentView::viewer)
                .containsExactly(new Viewer(true, false, false));
    }

    @Test
    void its_author_and_those_who_keep_the_board_in_order_may_edit_and_delete_a_comment() {
        Account root = scene.admin("root");
        Account moderatorElsewhere = scene.account("elsewhere");
        scene.moderator(board, carol);
        scene.moderator(scene.board("elsewhere"), moderatorElsewhere);
        Comment comment = scene.comment(bob, article, "hello");

        assertThat(asSeenBy(bob, comment)).isEqualTo(new Viewer(false, true, true));
        assertThat(asSeenBy(carol, comment)).isEqualTo(new Viewer(false, true, true));
        assertThat(asSeenBy(root, comment)).isEqualTo(new Viewer(false, true, true));
        assertThat(asSeenBy(moderatorElsewhere, comment)).isEqualTo(new Viewer(false, false, false));
        assertThat(asSeenBy(alice, comment))
                .as("who wrote the article, not the comment")
                .isEqualTo(new Viewer(false, false, false));
    }

    @Test
    void on_an_archived_board_comments_are_deleted_but_not_edited() {
        Comment comment = scene.comment(bob, article, "hello");
        scene.moderator(board, carol);
        scene.archive(board);

        assertThat(asSeenBy(bob, comment)).isEqualTo(new Viewer(false, false, true));
        assertThat(asSeenBy(carol, comment)).isEqualTo(new Viewer(false, false, true));
        assertThat(asSeenBy(alice, comment)).isEqualTo(new Viewer(false, false, false));
    }

    @Test
    void on_a_locked_article_comments_are_still_edited_and_deleted() {
        Comment comment = scene.comment(bob, article, "hello");
        scene.lock(article);

        assertThat(asSeenBy(bob, comment)).isEqualTo(new Viewer(false, true, true));
    }

    @Test
    void under_an_article_stand_its_comments_without_their_replies_the_oldest_first() {
        Article other = scene.article(alice, board, "Other");
        Comment first = scene.comment(bob, article, "first");
        scene.reply(carol, first, "reply");
        scene.comment(bob, other, "elsewhere");
        Comment second = scene.comment(carol, article, "second");
        scene.reply(bob, first, "late reply");
        Comment third = scene.comment(bob, article, "third");
        scene.delete(first);
        Comment removed = scene.comment(bob, article, "removed");
        scene.delete(removed);

        assertThat(idsOf(views().onArticle(article.id(), null, ALL)))
                .containsExactly(first.id(), second.id(), third.id());
    }

    @Test
    void under_a_comment_stand_its_replies_and_the_answers_to_them_the_oldest_first() {
        Comment parent = scene.comment(alice, article, "first");
        Comment other = scene.comment(alice, article, "other");
        Comment reply = scene.reply(bob, parent, "reply");
        scene.reply(bob, other, "elsewhere");
        Comment answer = scene.reply(carol, reply, "answer");
        Comment removed = scene.reply(carol, reply, "removed");
        Comment last = scene.reply(bob, parent, "last");
        scene.delete(removed);

        assertThat(idsOf(views().replies(parent.id(), null, ALL))).containsExactly(reply.id(), answer.id(), last.id());
        assertThat(views().replies(reply.id(), null, ALL)).isEmpty();
    }

    @Test
    void replies_in_an_empty_place_are_still_read() {
        Comment parent = scene.comment(alice, article, "first");
        Comment reply = scene.reply(bob, parent, "reply");
        scene.delete(parent);

        assertThat(idsOf(views().replies(parent.id(), null, ALL))).containsExactly(reply.id());
        assertThat(idsOf(views().firstReplies(List.of(parent.id()), 3, null))).containsExactly(reply.id());
    }

    @Test
    void each_comment_has_its_own_first_replies_the_oldest_first() {
        Comment one = scene.comment(alice, article, "one");
        Comment two = scene.comment(alice, article, "two");
        Comment three = scene.comment(alice, article, "three");
        Comment none = scene.comment(alice, article, "none");
        Comment twoFirst = scene.reply(bob, two, "two, first");
        Comment oneFirst = scene.reply(bob, one, "one, first");
        Comment oneSecond = scene.reply(carol, oneFirst, "one, second");
        Comment removed = scene.reply(carol, one, "removed");
        Comment oneThird = scene.reply(carol, one, "one, third");
        scene.reply(bob, one, "one, fourth");
        scene.reply(bob, three, "not asked for");
        scene.delete(removed);

        List<CommentView> replies = views().firstReplies(List.of(two.id(), none.id(), one.id()), 3, null);

        assertThat(under(one, replies)).containsExactly(oneFirst.id(), oneSecond.id(), oneThird.id());
        assertThat(under(two, replies)).containsExactly(twoFirst.id());
        assertThat(replies).hasSize(4);
        assertThat(idsOf(views().firstReplies(List.of(one.id()), 1, null))).containsExactly(oneFirst.id());
    }

    @Test
    void no_comments_have_no_first_replies() {
        scene.reply(bob, scene.comment(alice, article, "first"), "reply");

        assertThat(views().firstReplies(List.of(), 3, null)).isEmpty();
        assertThat(views().firstReplies(List.of(new CommentId(Id.MAX)), 3, null))
                .isEmpty();
    }

    @Test
    void the_first_replies_of_a_whole_page_are_found_at_once() {
        List<CommentId> parents = new ArrayList<>();
        for (int comment = 0; comment < PageRequest.MAX_LIMIT; comment++) {
            Comment parent = scene.comment(alice, article, "comment " + comment);
            scene.reply(bob, parent, "one");
            scene.reply(bob, parent, "two");
            parents.add(parent.id());
        }

        assertThat(views().firstReplies(parents, 3, null)).hasSize(2 * PageRequest.MAX_LIMIT);
    }

    @Test
    void a_fetch_brings_one_entry_more_than_the_page_holds_if_there_is_one() {
        Comment parent = scene.comment(alice, article, "first");
        List<CommentId> comments = new ArrayList<>(List.of(parent.id()));
        List<CommentId> replies = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            comments.add(scene.comment(bob, article, "comment").id());
            replies.add(scene.reply(bob, parent, "reply").id());
        }

        assertThat(idsOf(views().onArticle(article.id(), null, PageRequest.first(1))))
                .isEqualTo(comments.subList(0, 2));
        assertThat(idsOf(views().onArticle(article.id(), null, PageRequest.first(3))))
                .isEqualTo(comments);
        assertThat(idsOf(views().onArticle(article.id(), null, PageRequest.first(4))))
                .isEqualTo(comments);
        assertThat(idsOf(views().replies(parent.id(), null, PageRequest.first(1))))
                .isEqualTo(replies.subList(0, 2));
        assertThat(idsOf(views().replies(parent.id(), null, PageRequest.first(2))))
                .isEqualTo(replies);
        assertThat(idsOf(views().replies(parent.id(), null, PageRequest.first(3))))
                .isEqualTo(replies);
    }

    @Test
    void a_page_begins_after_the_comment_that_its_cursor_names_even_if_it_is_gone() {
        Comment parent = scene.comment(alice, article, "first");
        Comment second = scene.comment(bob, article, "second");
        Comment third = scene.comment(bob, article, "third");
        Comment firstReply = scene.reply(bob, parent, "first reply");
        Comment secondReply = scene.reply(bob, parent, "second reply");

        assertThat(idsOf(views().onArticle(article.id(), null, after(parent))))
                .containsExactly(second.id(), third.id());
        assertThat(idsOf(views().onArticle(article.id(), null, after(third)))).isEmpty();
        assertThat(idsOf(views().replies(parent.id(), null, after(firstReply)))).containsExactly(secondReply.id());
        assertThat(idsOf(views().replies(parent.id(), null, after(secondReply))))
                .isEmpty();

        scene.delete(second);
        scene.delete(firstReply);
        assertThat(idsOf(views().onArticle(article.id(), null, after(second)))).containsExactly(third.id());
        assertThat(idsOf(views().replies(parent.id(), null, after(firstReply)))).containsExactly(secondReply.id());
    }

    @Test
    void a_walk_sees_each_comment_once_whatever_the_limit() {
        Comment parent = scene.comment(alice, article, "first");
        List<CommentId> comments = new ArrayList<>(List.of(parent.id()));
        List<CommentId> replies = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            comments.add(scene.comment(bob, article, "comment").id());
            replies.add(scene.reply(carol, parent, "reply").id());
        }

        for (int limit : new int[] {1, 2, 3, 6, 7, 100}) {
            assertThat(idsOf(PageWalk.allOldestFirst(
                            limit, request -> views().onArticle(article.id(), null, request), CommentView::id)))
                    .as("limit %d", limit)
                    .isEqualTo(comments);
            assertThat(idsOf(PageWalk.allOldestFirst(
                            limit, request -> views().replies(parent.id(), null, request), CommentView::id)))
                    .as("limit %d", limit)
                    .isEqualTo(replies);
        }
    }

    private static PageRequest after(Comment comment) {
        return new PageRequest(10, new Cursor(comment.id().value()));
    }

    private CommentView find(Comment comment) {
        return views().find(comment.id(), null).orElseThrow();
    }

    private Viewer asSeenBy(Account reader, Comment comment) {
        return views().find(comment.id(), reader.id()).map(CommentView::viewer).orElseThrow();
    }

    private static List<CommentId> under(Comment parent, List<CommentView> replies) {
        return idsOf(replies.stream()
                .filter(reply -> Long.valueOf(parent.id().value()).equals(reply.parentId()))
                .toList());
    }

    private static List<CommentId> idsOf(List<CommentView> comments) {
        return comments.stream().map(comment -> new CommentId(comment.id())).toList();
    }

    private static AuthorView author(Account account) {
        return new AuthorView(
                account.id().value(),
                account.handle().value(),
                account.displayName().value(),
                null);
    }
}
