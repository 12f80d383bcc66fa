package io.miniter.application.like;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.comment.CommentView;
import io.miniter.application.comment.CommentView.Viewer;
import io.miniter.application.like.Like.Command;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.shared.InMemoryWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LikeCommentsTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final Like like = new LikeService(List.of(world.likes(), world.commentLikes()));
    private final Account alice = world.scene().account("alice");
    private final Account bob = world.scene().account("bob");
    private final Actor reader = world.scene().actor(bob);
    private final Article article = world.scene().article(alice, world.scene().board("talk"), "Hello");
    private final Comment comment = world.scene().comment(alice, article, "first");

    @Test
    void a_reader_likes_a_comment() {
        like.like(new Command(reader, comment.id()));

        assertThat(likes()).isEqualTo(1);
        assertThat(world.seenComments().find(comment.id(), bob.id()))
                .map(CommentView::viewer)
                .hasValue(new Viewer(true, false, false));
        assertThat(world.scene().view(article).likes()).isZero();
    }

    @Test
    void liking_twice_is_no_error_and_counts_once() {
        like.like(new Command(reader, comment.id()));
        like.like(new Command(world.scene().actor(bob), comment.id()));

        assertThat(likes()).isEqualTo(1);
    }

    @Test
    void an_author_may_like_their_own_comment() {
        like.like(new Command(reader, comment.id()));
        like.like(new Command(world.scene().actor(alice), comment.id()));

        assertThat(likes()).isEqualTo(2);
    }

    @Test
    void what_is_not_there_is_not_liked() {
        Comment deleted = world.scene().comment(alice, article, "regrettable");
        world.scene().delete(deleted);

        assertRefused(ErrorCode.COMMENT_NOT_FOUND, () -> like.like(new Command(reader, deleted.id())));
        assertRefused(ErrorCode.COMMENT_NOT_FOUND, () -> like.like(new Command(reader, new CommentId(Id.MAX))));
    }

    @Test
    void an_empty_place_is_not_liked() {
        world.scene().reply(bob, comment, "hello");
        world.scene().delete(comment);

        assertRefused(ErrorCode.COMMENT_NOT_FOUND, () -> like.like(new Command(reader, comment.id())));
    }

    @Test
    void somebody_who_is_gone_likes_nothing() {
        world.scene().leave(bob);

        assertRefused(ErrorCode.SESSION_ENDED, () -> like.like(new Command(reader, comment.id())));
        assertThat(likes()).isZero();
    }

    private int likes() {
        return world.seenComments().find(comment.id(), null).orElseThrow().likes();
    }
}
