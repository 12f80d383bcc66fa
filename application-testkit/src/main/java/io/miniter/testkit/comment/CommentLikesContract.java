package io.miniter.testkit.comment;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.miniter.application.article.ArticleView;
import io.miniter.application.comment.CommentView;
import io.miniter.application.comment.CommentView.Viewer;
import io.miniter.application.comment.Comments;
import io.miniter.application.like.Likes;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.Article;
import io.miniter.domain.board.Board;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.board.BoardWorldContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is true of every implementation of {@link Likes} of comments. */
public abstract class CommentLikesContract extends BoardWorldContract {

    private static final PageRequest ALL = PageRequest.first(100);

    private Account alice;
    private Account bob;
    private Account carol;
    private Board board;
    private Article article;
    private Comment comment;
    private Comment reply;

    @BeforeEach
    void somebody_commented_and_somebody_replied() {
        alice = scene.account("alice");
        bob = scene.account("bob");
        carol = scene.account("carol");
        board = scene.board("talk");
        article = scene.article(alice, board, "Hello");
        comment = scene.comment(alice, article, "first");
        reply = scene.reply(alice, comment, "second");
    }

    private Likes<CommentId> likes() {
        return world().likesOf(CommentId.class);
    }

    @Test
    void the_kind_is_known() {
        assertThat(likes().kind()).isEqualTo(CommentId.class);
    }

    @Test
    void a_like_counts_and_is_known_to_whom_it_is_from() {
        likes().add(comment.id(), bob.id());

        assertThat(likesOf(comment)).isEqualTo(1);
        assertThat(likedBy(bob, comment)).isTrue();
        assertThat(likedBy(carol, comment)).isFalse();
        assertThat(likesOf(reply)).isZero();
        assertThat(likedBy(bob, reply)).isFalse();
    }

    @Test
    void a_like_of_a_comment_is_none_of_its_article() {
        likes().add(comment.id(), bob.id());

        assertThat(scene.view(article, bob).likes()).isZero();
        assertThat(scene.view(article, bob).viewer()).isEqualTo(new ArticleView.Viewer(false, false, false, false));
    }

    @Test
    void each_account_counts_and_so_does_a_reply() {
        likes().add(comment.id(), bob.id());
        likes().add(comment.id(), carol.id());
        likes().add(reply.id(), carol.id());

        assertThat(likesOf(comment)).isEqualTo(2);
        assertThat(likesOf(reply)).isEqualTo(1);
    }

    @Test
    void an_author_may_like_their_own_comment() {
        likes().add(comment.id(), alice.id());

        assertThat(likesOf(comment)).isEqualTo(1);
        assertThat(likedBy(alice, comment)).isTrue();
    }

    @Test
    void liking_twice_counts_once() {
        likes().add(comment.id(), bob.id());
        likes().add(comment.id(), bob.id());

        assertThat(likesOf(comment)).isEqualTo(1);
    }

    @Test
    void a_like_that_is_taken_back_no_longer_counts() {
        likes().add(comment.id(), bob.id());
        likes().add(comment.id(), carol.id());
        likes().remove(comment.id(), bob.id());

        assertThat(likesOf(comment)).isEqualTo(1);
        assertThat(likedBy(bob, comment)).isFalse();
        assertThat(likedBy(carol, comment)).isTrue();
    }

    @Test
    void taking_a_like_back_twice_counts_once() {
        likes().add(comment.id(), bob.id());
        likes().add(comment.id(), carol.id());
        likes().remove(comment.id(), bob.id());
        likes().remove(comment.id(), bob.id());

        assertThat(likesOf(comment)).isEqualTo(1);
    }

    @Test
    void taking_back_what_one_never_gave_changes_nothing() {
        likes().add(comment.id(), bob.id());
        likes().remove(comment.id(), carol.id());
        likes().remove(comment.id(), new AccountId(Id.MAX));
        likes().remove(reply.id(), bob.id());

        assertThat(likesOf(comment)).isEqualTo(1);
        assertThat(likesOf(reply)).isZero();
    }

    @Test
    void a_like_may_be_given_again() {
        likes().add(comment.id(), bob.id());
        likes().remove(comment.id(), bob.id());
        likes().add(comment.id(), bob.id());

        assertThat(likesOf(comment)).isEqualTo(1);
        assertThat(likedBy(bob, comment)).isTrue();
    }

    @Test
    void comments_can_be_liked_where_none_can_be_written() {
        scene.lock(article);
        scene.archive(board);
        likes().add(comment.id(), bob.id());
        assertThat(likesOf(comment)).isEqualTo(1);

        likes().remove(comment.id(), bob.id());
        assertThat(likesOf(comment)).isZero();
    }

    @Test
    void what_is_not_there_is_not_liked() {
        assertRefused(ErrorCode.COMMENT_NOT_FOUND, () -> likes().add(new CommentId(Id.MAX), bob.id()));
        assertRefused(ErrorCode.COMMENT_NOT_FOUND, () -> likes().remove(new CommentId(Id.MAX), bob.id()));
    }

    @Test
    void a_deleted_comment_is_not_liked() {
        likes().add(reply.id(), bob.id());
        world().get(Comments.class).remove(reply);

        assertRefused(ErrorCode.COMMENT_NOT_FOUND, () -> likes().add(reply.id(), bob.id()));
        assertRefused(ErrorCode.COMMENT_NOT_FOUND, () -> likes().remove(reply.id(), bob.id()));
    }

    @Test
    void an_empty_place_is_not_liked() {
        likes().add(comment.id(), bob.id());
        world().get(Comments.class).remove(comment);

        assertRefused(ErrorCode.COMMENT_NOT_FOUND, () -> likes().add(comment.id(), bob.id()));
        assertRefused(ErrorCode.COMMENT_NOT_FOUND, () -> likes().add(comment.id(), carol.id()));
        assertRefused(ErrorCode.COMMENT_NOT_FOUND, () -> likes().remove(comment.id(), bob.id()));
        assertThat(SeenComments.of(world()).onArticle(article.id(), null, ALL))
                .extracting(CommentView::likes)
                .containsExactly(0);
    }

    @Test
    void a_comment_on_a_deleted_article_is_not_liked() {
        likes().add(comment.id(), carol.id());
        scene.delete(article);

        assertRefused(ErrorCode.COMMENT_NOT_FOUND, () -> likes().add(comment.id(), bob.id()));
        assertRefused(ErrorCode.COMMENT_NOT_FOUND, () -> likes().remove(comment.id(), carol.id()));

        scene.restore(article);
        assertThat(likesOf(comment)).isEqualTo(1);
        assertThat(likedBy(carol, comment)).isTrue();
        assertThat(likedBy(bob, comment)).isFalse();
    }

    @Test
    void somebody_who_is_gone_likes_nothing() {
        world().accounts().remove(bob.id());

        assertRefused(ErrorCode.SESSION_ENDED, () -> likes().add(comment.id(), bob.id()));
        assertRefused(ErrorCode.SESSION_ENDED, () -> likes().add(comment.id(), new AccountId(Id.MAX)));
        assertThat(likesOf(comment)).isZero();
    }

    @Test
    void where_both_are_gone_the_refusal_names_one_of_them() {
        DomainException refusal = catchThrowableOfType(
                DomainException.class, () -> likes().add(new CommentId(Id.MAX), new AccountId(Id.MAX)));

        assertThat(refusal.code()).isIn(ErrorCode.COMMENT_NOT_FOUND, ErrorCode.SESSION_ENDED);
    }

    @Test
    void the_likes_of_an_account_that_leaves_no_longer_count() {
        Comment elsewhere = scene.comment(carol, scene.article(carol, board, "Other"), "elsewhere");
        likes().add(comment.id(), bob.id());
        likes().add(comment.id(), carol.id());
        likes().add(reply.id(), bob.id());
        likes().add(elsewhere.id(), bob.id());
        likes().removeAllBy(bob.id());

        assertThat(likesOf(comment)).isEqualTo(1);
        assertThat(likesOf(reply)).isZero();
        assertThat(likesOf(elsewhere)).isZero();
        assertThat(likedBy(bob, comment)).isFalse();
        assertThat(likedBy(carol, comment)).isTrue();
        world().accounts().remove(bob.id());
    }

    @Test
    void an_account_that_leaves_leaves_comments_on_deleted_articles_too() {
        likes().add(comment.id(), bob.id());
        likes().add(comment.id(), carol.id());
        scene.delete(article);
        likes().removeAllBy(bob.id());
        scene.restore(article);

        assertThat(likesOf(comment)).isEqualTo(1);
        world().accounts().remove(bob.id());
    }

    @Test
    void an_account_without_likes_leaves_everything_as_it_is() {
        likes().add(comment.id(), carol.id());
        likes().removeAllBy(bob.id());
        likes().removeAllBy(new AccountId(Id.MAX));

        assertThat(likesOf(comment)).isEqualTo(1);
        assertThat(likedBy(carol, comment)).isTrue();
    }

    @Test
    void likes_of_comments_of_an_author_who_leaves_go_with_them() {
        likes().add(comment.id(), bob.id());
        likes().add(reply.id(), bob.id());
        world().get(Comments.class).removeAllBy(alice.id());

        assertRefused(ErrorCode.COMMENT_NOT_FOUND, () -> likes().remove(comment.id(), bob.id()));
        likes().removeAllBy(bob.id());
        world().accounts().remove(bob.id());
    }

    private int likesOf(Comment liked) {
        return SeenComments.of(world()).find(liked.id(), null).orElseThrow().likes();
    }

    private boolean likedBy(Account reader, Comment liked) {
        return SeenComments.of(world())
                .find(liked.id(), reader.id())
                .map(CommentView::viewer)
                .map(Viewer::liked)
                .orElseThrow();
    }
}
