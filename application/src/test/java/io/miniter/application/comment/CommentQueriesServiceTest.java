package io.miniter.application.comment;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.miniter.application.comment.CommentView.Viewer;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.InMemoryWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CommentQueriesServiceTest {

    private static final PageRequest FIRST = PageRequest.first(20);

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final CommentQueries queries = new CommentQueriesService(world.get(CommentViews.class));
    private final Account alice = scene.account("alice");
    private final Account bob = scene.account("bob");
    private final Actor reader = scene.actor(bob);
    private final Article article = scene.article(alice, scene.board("talk"), "Hello");

    @Test
    void an_article_without_comments_has_an_empty_page() {
        assertThat(queries.onArticle(article.id(), null, FIRST)).isEqualTo(new Page<>(List.of(), null));
    }

    @Test
    void comments_come_in_pages_the_oldest_first() {
        scene.comment(alice, article, "first");
        Comment second = scene.comment(bob, article, "second");
        scene.comment(alice, article, "third");

        Page<CommentThreadView> page = queries.onArticle(article.id(), null, PageRequest.first(2));
        assertThat(page.items()).extracting(thread -> thread.comment().body()).containsExactly("first", "second");
        assertThat(page.next()).isEqualTo(new Cursor(second.id().value()));

        Page<CommentThreadView> rest = queries.onArticle(article.id(), null, new PageRequest(2, page.next()));
        assertThat(rest.items()).extracting(thread -> thread.comment().body()).containsExactly("third");
        assertThat(rest.next()).isNull();
    }

    @Test
    void each_comment_comes_with_its_first_three_replies() {
        Comment one = scene.comment(alice, article, "one");
        Comment two = scene.comment(alice, article, "two");
        scene.comment(alice, article, "three");
        scene.reply(bob, two, "two, first");
        Comment answered = scene.reply(bob, one, "one, first");
        scene.reply(alice, answered, "one, second");
        scene.reply(bob, one, "one, third");
        scene.reply(bob, one, "one, fourth");

        List<CommentThreadView> threads =
                queries.onArticle(article.id(), null, FIRST).items();

        assertThat(threads).extracting(thread -> thread.comment().body()).containsExactly("one", "two", "three");
        assertThat(threads).extracting(thread -> thread.comment().replies()).containsExactly(4, 1, 0);
        assertThat(threads)
                .extracting(thread ->
                        thread.firstReplies().stream().map(CommentView::body).toList())
                .containsExactly(List.of("one, first", "one, second", "one, third"), List.of("two, first"), List.of());
    }

    @Test
    void an_empty_place_comes_with_its_replies() {
        Comment deleted = scene.comment(alice, article, "regrettable");
        scene.reply(bob, deleted, "why?");
        scene.delete(deleted);

        assertThat(queries.onArticle(article.id(), null, FIRST).items())
                .singleElement()
                .satisfies(thread -> {
                    assertThat(thread.comment().deleted()).isTrue();
                    assertThat(thread.firstReplies())
                            .extracting(CommentView::body)
                            .containsExactly("why?");
                });
    }

    @Test
    void a_reader_with_an_account_sees_how_they_stand_to_each_comment_and_reply() {
        Comment comment = scene.comment(alice, article, "first");
        Comment reply = scene.reply(bob, comment, "second");
        scene.like(bob, comment);

        CommentThreadView thread =
                queries.onArticle(article.id(), reader, FIRST).items().getFirst();
        assertThat(thread.comment().viewer()).isEqualTo(new Viewer(true, false, false));
        assertThat(thread.firstReplies())
                .extracting(CommentView::viewer)
                .containsExactly(new Viewer(false, true, true));
        assertThat(queries.replies(comment.id(), reader, FIRST).items())
                .extracting(CommentView::id, CommentView::viewer)
                .containsExactly(tuple(reply.id().value(), new Viewer(false, true, true)));
        assertThat(queries.replies(comment.id(), null, FIRST).items())
                .extracting(CommentView::viewer)
                .containsOnlyNulls();
    }

    @Test
    void an_article_that_is_not_there_has_no_comments() {
        scene.comment(alice, article, "first");
        scene.delete(article);

        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> queries.onArticle(article.id(), null, FIRST));
        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> queries.onArticle(new ArticleId(Id.MAX), reader, FIRST));
    }

    @Test
    void replies_come_in_pages_the_oldest_first() {
        Comment parent = scene.comment(alice, article, "parent");
        Comment first = scene.reply(bob, parent, "first");
        Comment second = scene.reply(alice, first, "second");
        scene.reply(bob, parent, "third");
        scene.reply(bob, scene.comment(alice, article, "other"), "elsewhere");

        Page<CommentView> page = queries.replies(parent.id(), null, PageRequest.first(2));
        assertThat(page.items()).extracting(CommentView::body).containsExactly("first", "second");
        assertThat(page.next()).isEqualTo(new Cursor(second.id().value()));

        Page<CommentView> rest = queries.replies(parent.id(), null, new PageRequest(2, page.next()));
        assertThat(rest.items()).extracting(CommentView::body).containsExactly("third");
        assertThat(rest.next()).isNull();
    }

    @Test
    void the_replies_after_the_first_three_are_a_page_away() {
        Comment parent = scene.comment(alice, article, "parent");
        for (String text : new String[] {"first", "second", "third", "fourth", "fifth"}) {
            scene.reply(bob, parent, text);
        }

        CommentView lastShown = queries.onArticle(article.id(), null, FIRST)
                .items()
                .getFirst()
                .firstReplies()
                .getLast();

        assertThat(queries.replies(parent.id(), null, new PageRequest(20, new Cursor(lastShown.id())))
                        .items())
                .extracting(CommentView::body)
                .containsExactly("fourth", "fifth");
    }

    @Test
    void a_comment_that_nobody_answered_and_a_reply_have_an_empty_page() {
        Comment parent = scene.comment(alice, article, "parent");
        Comment reply = scene.reply(bob, parent, "reply");
        scene.reply(alice, reply, "answer");
        Comment unanswered = scene.comment(alice, article, "unanswered");

        assertThat(queries.replies(unanswered.id(), null, FIRST)).isEqualTo(new Page<>(List.of(), null));
        assertThat(queries.replies(reply.id(), null, FIRST)).isEqualTo(new Page<>(List.of(), null));
    }

    @Test
    void replies_in_an_empty_place_are_read() {
        Comment deleted = scene.comment(alice, article, "regrettable");
        scene.reply(bob, deleted, "why?");
        scene.delete(deleted);

        assertThat(queries.replies(deleted.id(), null, FIRST).items())
                .extracting(CommentView::body)
                .containsExactly("why?");
    }

    @Test
    void a_comment_that_is_not_there_has_no_replies() {
        Comment deleted = scene.comment(alice, article, "regrettable");
        scene.delete(deleted);

        assertRefused(ErrorCode.COMMENT_NOT_FOUND, () -> queries.replies(deleted.id(), null, FIRST));
        assertRefused(ErrorCode.COMMENT_NOT_FOUND, () -> queries.replies(new CommentId(Id.MAX), null, FIRST));
    }

    @Test
    void a_comment_on_a_deleted_article_has_no_replies() {
        Comment comment = scene.comment(alice, article, "first");
        scene.reply(bob, comment, "second");
        scene.delete(article);

        assertRefused(ErrorCode.COMMENT_NOT_FOUND, () -> queries.replies(comment.id(), reader, FIRST));
    }
}
