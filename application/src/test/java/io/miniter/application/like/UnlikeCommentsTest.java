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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class UnlikeCommentsTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final Like like = new LikeService(List.of(world.likes(), world.commentLikes()));
    private final Account alice = world.scene().account("alice");
    private final Account bob = world.scene().account("bob");
    private final Actor reader = world.scene().actor(bob);
    private final Article article = world.scene().article(alice, world.scene().board("talk"), "Hello");
    private final Comment comment = world.scene().comment(alice, article, "first");

    @BeforeEach
    void both_like_it() {
        world.scene().like(alice, comment);
        world.scene().like(bob, comment);
    }

    @Test
    void a_reader_takes_their_like_back() {
        like.unlike(new Command(reader, comment.id()));

        assertThat(likes()).isEqualTo(1);
        assertThat(world.seenComments().find(comment.id(), bob.id()))
                .map(CommentView::viewer)
                .hasValue(new Viewer(false, false, false));
        assertThat(world.seenComments().find(comment.id(), alice.id()))
                .map(CommentView::viewer)
                .hasValue(new Viewer(true, true, true));
    }

    @Test
    void a_like_that_is_not_there_is_taken_back_without_effect() {
        like.unlike(new Command(reader, comment.id()));
        like.unlike(new Command(reader, comment.id()));
        like.unlike(new Command(world.scene().actor("carol"), comment.id()));

        assertThat(likes()).isEqualTo(1);
    }

    @Test
    void where_there_is_no_comment_there_is_no_like_to_take_back() {
        world.scene().delete(comment);

        assertRefused(ErrorCode.COMMENT_NOT_FOUND, () -> like.unlike(new Command(reader, comment.id())));
        assertRefused(ErrorCode.COMMENT_NOT_FOUND, () -> like.unlike(new Command(reader, new CommentId(Id.MAX))));
    }

    private int likes() {
        return world.seenComments().find(comment.id(), null).orElseThrow().likes();
    }
}
