package io.miniter.application.comment;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.ArticleSort;
import io.miniter.application.comment.DeleteComment.Command;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.board.Board;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.article.ArticleLists;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.comment.SeenComments;
import io.miniter.testkit.shared.InMemoryWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DeleteCommentServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final DeleteComment deleteComment = new DeleteCommentService(world.get(Comments.class));
    private final Account alice = scene.account("alice");
    private final Account bob = scene.account("bob");
    private final Actor author = scene.actor(bob);
    private final Board board = scene.board("talk");
    private final Article article = scene.article(alice, board, "Hello");
    private final Comment comment = scene.comment(bob, article, "regrettable");

    @Test
    void an_author_deletes_their_own_comment() {
        Comment other = scene.comment(bob, article, "fine");
        deleteComment.deleteComment(new Command(author, comment.id()));

        assertThat(onArticle())
                .extracting(CommentView::id)
                .containsExactly(other.id().value());
        assertThat(scene.view(article).comments()).isEqualTo(1);
    }

    @Test
    void the_article_is_active_by_what_is_left() {
        deleteComment.deleteComment(new Command(author, comment.id()));

        assertThat(ArticleLists.rank(article, ArticleSort.ACTIVE, world))
                .isEqualTo(article.id().value());
    }

    @Test
    void a_comment_with_replies_leaves_an_empty_place() {
        Comment reply = scene.reply(alice, comment, "why?");
        deleteComment.deleteComment(new Command(author, comment.id()));

        assertThat(onArticle()).singleElement().satisfies(place -> {
            assertThat(place.deleted()).isTrue();
            assertThat(place.author()).isNull();
            assertThat(place.body()).isNull();
            assertThat(place.replies()).isEqualTo(1);
        });
        assertThat(SeenComments.of(world).find(reply.id(), null)).isPresent();
        assertThat(scene.view(article).comments()).isEqualTo(1);
    }

    @Test
    void an_empty_place_goes_with_its_last_reply() {
        Comment reply = scene.reply(alice, comment, "why?");
        deleteComment.deleteComment(new Command(author, comment.id()));
        deleteComment.deleteComment(new Command(scene.actor(alice), reply.id()));

        assertThat(onArticle()).isEmpty();
        assertThat(scene.view(article).comments()).isZero();
    }

    @Test
    void those_who_keep_the_board_in_order_delete_comments() {
        Comment other = scene.comment(bob, article, "regrettable too");
        scene.moderator(board, alice);
        deleteComment.deleteComment(new Command(scene.actor(alice), comment.id()));
        deleteComment.deleteComment(new Command(scene.actor(scene.admin("root")), other.id()));

        assertThat(onArticle()).isEmpty();
    }

    @Test
    void nobody_else_deletes_it_not_even_the_articles_author_or_a_moderator_of_another_board() {
        Account carol = scene.account("carol");
        scene.moderator(scene.board("elsewhere"), carol);

        for (Account account : new Account[] {alice, carol}) {
            assertRefused(
                    ErrorCode.NOT_THE_AUTHOR,
                    () -> deleteComment.deleteComment(new Command(scene.actor(account), comment.id())));
        }
        assertThat(onArticle()).extracting(CommentView::body).containsExactly("regrettable");
        assertThat(scene.view(article).comments()).isEqualTo(1);
    }

    @Test
    void a_comment_is_deleted_where_nothing_new_is_written() {
        scene.lock(article);
        scene.archive(board);
        deleteComment.deleteComment(new Command(author, comment.id()));

        assertThat(onArticle()).isEmpty();
    }

    @Test
    void what_never_was_is_not_deleted() {
        assertRefused(
                ErrorCode.COMMENT_NOT_FOUND,
                () -> deleteComment.deleteComment(new Command(author, new CommentId(Id.MAX))));
    }

    @Test
    void a_comment_is_deleted_once() {
        Comment answered = scene.comment(bob, article, "answered");
        scene.reply(alice, answered, "why?");
        deleteComment.deleteComment(new Command(author, comment.id()));
        deleteComment.deleteComment(new Command(author, answered.id()));

        assertRefused(
                ErrorCode.COMMENT_NOT_FOUND, () -> deleteComment.deleteComment(new Command(author, comment.id())));
        assertRefused(
                ErrorCode.COMMENT_NOT_FOUND, () -> deleteComment.deleteComment(new Command(author, answered.id())));
        assertThat(scene.view(article).comments()).isEqualTo(1);
    }

    @Test
    void a_comment_on_a_deleted_article_is_not_deleted_by_itself() {
        scene.delete(article);

        assertRefused(
                ErrorCode.COMMENT_NOT_FOUND, () -> deleteComment.deleteComment(new Command(author, comment.id())));
        scene.restore(article);
        assertThat(onArticle()).extracting(CommentView::body).containsExactly("regrettable");
    }

    private List<CommentView> onArticle() {
        return SeenComments.of(world).onArticle(article.id(), null, PageRequest.first(10));
    }
}
