package io.miniter.application.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.testkit.article.ArticleLists;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.Test;

final class RemoveLikesOnAccountRemovedTest {

    private final InMemoryWorld world = new InMemoryWorld();

    @Test
    void what_it_liked_no_longer_counts() {
        Account alice = world.scene().account("alice");
        Account bob = world.scene().account("bob");
        Article his = world.scene().article(bob, world.scene().board("talk"), "His");
        world.scene().like(alice, his);
        world.scene().like(bob, his);

        new RemoveLikesOnAccountRemoved(world.likes())
                .react(alice.remove(world.clock().instant()));

        assertThat(world.scene().view(his).likes()).isEqualTo(1);
        assertThat(ArticleLists.rank(his, ArticleSort.LIKED, world)).isEqualTo(1);
    }
}
