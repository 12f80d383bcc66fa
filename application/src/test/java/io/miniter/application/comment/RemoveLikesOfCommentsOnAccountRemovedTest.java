package io.miniter.application.comment;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.account.Account;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentId;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.comment.SeenComments;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.Test;

final class RemoveLikesOfCommentsOnAccountRemovedTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);

    @Test
    void what_it_liked_no_longer_counts() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Comment his = scene.comment(bob, scene.article(bob, scene.board("talk"), "His"), "Hello");
        scene.like(alice, his);
        scene.like(bob, his);

        new RemoveLikesOfCommentsOnAccountRemoved(world.likesOf(CommentId.class))
                .react(alice.remove(world.clock().instant()));

        assertThat(SeenComments.of(world).find(his.id(), null))
                .map(CommentView::likes)
                .hasValue(1);
    }
}
