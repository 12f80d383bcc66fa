package io.miniter.application.comment;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.account.Account;
import io.miniter.domain.comment.Comment;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.Test;

final class RemoveLikesOfCommentsOnAccountRemovedTest {

    private final InMemoryWorld world = new InMemoryWorld();

    @Test
    void what_it_liked_no_longer_counts() {
        Account alice = world.scene().account("alice");
        Account bob = world.scene().account("bob");
        Comment his = world.scene()
                .comment(bob, world.scene().article(bob, world.scene().board("talk"), "His"), "Hello");
        world.scene().like(alice, his);
        world.scene().like(bob, his);

        new RemoveLikesOfCommentsOnAccountRemoved(world.commentLikes())
                .react(alice.remove(world.clock().instant()));

        assertThat(world.seenComments().find(his.id(), null))
                .map(CommentView::likes)
                .hasValue(1);
    }
}
