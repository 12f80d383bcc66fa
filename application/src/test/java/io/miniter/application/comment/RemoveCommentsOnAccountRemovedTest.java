package io.miniter.application.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.comment.Comment;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.comment.SeenComments;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.Test;

final class RemoveCommentsOnAccountRemovedTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);

    @Test
    void what_it_said_no_longer_counts_and_what_was_answered_stays_as_an_empty_place() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Article his = scene.article(bob, scene.board("talk"), "His");
        Comment answered = scene.comment(alice, his, "Hello");
        Comment reply = scene.reply(bob, answered, "Hello to you");
        scene.reply(alice, reply, "And to you");
        scene.comment(alice, his, "Bye");
        scene.like(bob, answered);

        new RemoveCommentsOnAccountRemoved(world.get(Comments.class))
                .react(alice.remove(world.clock().instant()));

        assertThat(scene.view(his).comments()).isEqualTo(1);
        assertThat(SeenComments.of(world).onArticle(his.id(), null, PageRequest.first(10)))
                .extracting(CommentView::id, CommentView::deleted, CommentView::likes, CommentView::replies)
                .containsExactly(tuple(answered.id().value(), true, 0, 1));
    }
}
