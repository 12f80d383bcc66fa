package io.miniter.application.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.testkit.article.ArticleLists;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.Test;

final class RemoveLikesOnAccountRemovedTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);

    @Test
    void what_it_liked_no_longer_counts() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Article his = scene.article(bob, scene.board("talk"), "His");
        scene.like(alice, his);
        scene.like(bob, his);

        new RemoveLikesOnAccountRemoved(world.likesOf(ArticleId.class))
                .react(alice.remove(world.clock().instant()));

        assertThat(scene.view(his).likes()).isEqualTo(1);
        assertThat(ArticleLists.rank(his, ArticleSort.LIKED, world)).isEqualTo(1);
    }
}
