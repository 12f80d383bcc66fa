package io.miniter.application.comment;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.AuthorView;
import io.miniter.application.comment.CommentView.Viewer;
import io.miniter.application.comment.EditComment.Command;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.board.Board;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.comment.CommentText;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.comment.SeenComments;
import io.miniter.testkit.shared.InMemoryWorld;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class EditCommentServiceTest {

    private static final CommentText BETTER = new CommentText("hello, everybody");

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final EditComment editComment =
            new EditCommentService(world.get(Comments.class), world.get(CommentViews.class), world.clock());
    private final Account alice = scene.account("alice");
    private final Account bob = scene.account("bob");
    private final Actor author = scene.actor(bob);
    private final Board board = scene.board("talk");
    private final Article article = scene.article(alice, board, "Hello");
    private final Comment comment = scene.comment(bob, article, "hello");

    @BeforeEach
    void an_hour_passes() {
        world.clock().advance(Duration.ofHours(1));
    }

    @Test
    void the_answer_is_the_comment_as_its_author_sees_it_afterwards() {
        scene.like(alice, comment);
        scene.reply(alice, comment, "hello to you");

        CommentView edited = editComment.editComment(new Command(author, comment.id(), BETTER));

        assertThat(edited)
                .isEqualTo(new CommentView(
                        comment.id().value(),
                        article.id().value(),
                        null,
                        new AuthorView(bob.id().value(), "bob", "bob", null),
                        null,
                        "hello, everybody",
                        false,
                        1,
                        1,
                        comment.createdAt(),
                        world.clock().instant(),
                        new Viewer(false, true, true)));
        assertThat(SeenComments.of(world).find(comment.id(), bob.id())).hasValue(edited);
    }

    @Test
    void a_reply_is_edited_where_it_stands() {
        Comment reply = scene.reply(bob, scene.reply(alice, comment, "you?"), "me");

        CommentView edited = editComment.editComment(new Command(author, reply.id(), BETTER));

        assertThat(edited.parentId()).isEqualTo(comment.id().value());
        assertThat(edited.answered()).extracting(AuthorView::handle).isEqualTo("alice");
    }

    @Test
    void a_text_that_is_the_same_changes_nothing() {
        CommentView same = editComment.editComment(new Command(author, comment.id(), new CommentText(" hello ")));

        assertThat(same.body()).isEqualTo("hello");
        assertThat(same.editedAt()).isNull();
    }

    @Test
    void those_who_keep_the_board_in_order_edit_it_and_it_stays_its_authors() {
        scene.moderator(board, alice);
        CommentView byModerator = editComment.editComment(new Command(scene.actor(alice), comment.id(), BETTER));
        CommentView byAdmin = editComment.editComment(
                new Command(scene.actor(scene.admin("root")), comment.id(), new CommentText("[removed]")));

        assertThat(byModerator.author()).extracting(AuthorView::handle).isEqualTo("bob");
        assertThat(byAdmin.author()).extracting(AuthorView::handle).isEqualTo("bob");
        assertThat(byAdmin.body()).isEqualTo("[removed]");
    }

    @Test
    void nobody_else_edits_it_not_even_the_articles_author_or_a_moderator_of_another_board() {
        Account carol = scene.account("carol");
        scene.moderator(scene.board("elsewhere"), carol);

        for (Account account : new Account[] {alice, carol}) {
            assertRefused(
                    ErrorCode.NOT_THE_AUTHOR,
                    () -> editComment.editComment(new Command(scene.actor(account), comment.id(), BETTER)));
        }
        assertUnchanged();
    }

    @Test
    void on_an_archived_board_nobody_edits_not_even_an_admin() {
        scene.archive(board);
        Actor admin = scene.actor(scene.admin("root"));

        assertRefused(
                ErrorCode.BOARD_ARCHIVED, () -> editComment.editComment(new Command(author, comment.id(), BETTER)));
        assertRefused(
                ErrorCode.BOARD_ARCHIVED, () -> editComment.editComment(new Command(admin, comment.id(), BETTER)));
        assertUnchanged();
    }

    @Test
    void on_a_locked_article_comments_are_still_edited() {
        scene.lock(article);

        assertThat(editComment
                        .editComment(new Command(author, comment.id(), BETTER))
                        .body())
                .isEqualTo("hello, everybody");
    }

    @Test
    void what_is_not_there_is_not_edited() {
        Comment deleted = scene.comment(bob, article, "regrettable");
        scene.delete(deleted);

        assertRefused(
                ErrorCode.COMMENT_NOT_FOUND, () -> editComment.editComment(new Command(author, deleted.id(), BETTER)));
        assertRefused(
                ErrorCode.COMMENT_NOT_FOUND,
                () -> editComment.editComment(new Command(author, new CommentId(Id.MAX), BETTER)));
    }

    @Test
    void an_empty_place_is_not_filled_again() {
        scene.reply(alice, comment, "why?");
        scene.delete(comment);

        assertRefused(
                ErrorCode.COMMENT_NOT_FOUND, () -> editComment.editComment(new Command(author, comment.id(), BETTER)));
        assertThat(scene.view(article).comments()).isEqualTo(1);
    }

    @Test
    void a_comment_on_a_deleted_article_is_not_edited() {
        scene.delete(article);

        assertRefused(
                ErrorCode.COMMENT_NOT_FOUND, () -> editComment.editComment(new Command(author, comment.id(), BETTER)));
        scene.restore(article);
        assertUnchanged();
    }

    private void assertUnchanged() {
        assertThat(SeenComments.of(world).find(comment.id(), null)).hasValueSatisfying(found -> {
            assertThat(found.body()).isEqualTo("hello");
            assertThat(found.editedAt()).isNull();
        });
    }
}
