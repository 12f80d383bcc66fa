package io.miniter.application.like;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.ArticleView.Viewer;
import io.miniter.application.like.Like.Command;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.shared.InMemoryWorld;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class UnlikeArticlesTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final Like like = new LikeService(List.of(world.likes(), world.commentLikes()));
    private final Account alice = world.scene().account("alice");
    private final Account bob = world.scene().account("bob");
    private final Actor reader = world.scene().actor(bob);
    private final Article article = world.scene().article(alice, world.scene().board("talk"), "Hello");

    @BeforeEach
    void both_like_it() {
        world.scene().like(alice, article);
        world.scene().like(bob, article);
    }

    @Test
    void a_reader_takes_their_like_back() {
        like.unlike(new Command(reader, article.id()));

        assertThat(world.scene().view(article).likes()).isEqualTo(1);
        assertThat(world.scene().view(article, bob).viewer()).isEqualTo(new Viewer(false, false, false, false));
        assertThat(world.scene().view(article, alice).viewer()).isEqualTo(new Viewer(true, false, true, false));
    }

    @Test
    void a_like_that_is_not_there_is_taken_back_without_effect() {
        like.unlike(new Command(reader, article.id()));
        like.unlike(new Command(reader, article.id()));
        like.unlike(new Command(world.scene().actor("carol"), article.id()));

        assertThat(world.scene().view(article).likes()).isEqualTo(1);
    }

    @Test
    void where_there_is_no_article_there_is_no_like_to_take_back() {
        world.scene().delete(article);

        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> like.unlike(new Command(reader, article.id())));
        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> like.unlike(new Command(reader, new ArticleId(Id.MAX))));
        world.scene().restore(article);
        assertThat(world.scene().view(article).likes()).isEqualTo(2);
    }
}
