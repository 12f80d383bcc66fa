package io.miniter.application.like;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.miniter.application.like.Like.Command;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.comment.Comment;
import io.miniter.testkit.shared.InMemoryWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LikeServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final Account alice = world.scene().account("alice");
    private final Article article = world.scene().article(alice, world.scene().board("talk"), "Hello");
    private final Comment comment = world.scene().comment(alice, article, "first");

    @Test
    void a_like_goes_where_likes_of_its_kind_are_stored() {
        new LikeService(List.of(world.likes(), world.commentLikes()))
                .like(new Command(world.scene().actor(alice), comment.id()));

        assertThat(world.seenComments().find(comment.id(), null).orElseThrow().likes())
                .isEqualTo(1);
        assertThat(world.scene().view(article).likes()).isZero();
    }

    @Test
    void what_nothing_stores_likes_of_cannot_be_liked() {
        Like like = new LikeService(List.of(world.likes()));
        Command command = new Command(world.scene().actor(alice), comment.id());

        assertThatIllegalArgumentException().isThrownBy(() -> like.like(command));
        assertThatIllegalArgumentException().isThrownBy(() -> like.unlike(command));
    }

    @Test
    void a_kind_is_stored_in_one_place() {
        List<Likes<?>> twice = List.of(world.likes(), world.likes());

        assertThatIllegalStateException().isThrownBy(() -> new LikeService(twice));
    }
}
