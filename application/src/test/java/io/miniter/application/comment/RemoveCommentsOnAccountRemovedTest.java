package io.miniter.application.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.comment.Comment;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.Test;

final class RemoveCommentsOnAccountRemovedTest {

    private final InMemoryWorld world = new InMemoryWorld();

    @Test
    void what_it_said_no_longer_counts_and_what_was_answered_stays_as_an_empty_place() {
        Account alice = world.scene().account("alice");
        Account bob = world.scene().account("bob");
        Article his = world.scene().article(bob, world.scene().board("talk"), "His");
        Comment answered = world.scene().comment(alice, his, "Hello");
        Comment reply = world.scene().reply(bob, answered, "Hello to you");
        world.scene().reply(alice, reply, "And to you");
        world.scene().comment(alice, his, "Bye");
        world.scene().like(bob, answered);

        new RemoveCommentsOnAccountRemoved(world.comments())
                .react(alice.remove(world.clock().instant()));

        assertThat(world.scene().view(his).comments()).isEqualTo(1);
        assertThat(world.seenComments().onArticle(his.id(), null, PageRequest.first(10)))
                .extracting(CommentView::id, CommentView::deleted, CommentView::likes, CommentView::replies)
                .containsExactly(tuple(answered.id().value(), true, 0, 1));
    }
}
