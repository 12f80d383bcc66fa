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
import org.junit.jupiter.api.Test;

final class LikeArticlesTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final Like like = new LikeService(List.of(world.likes(), world.commentLikes()));
    private final Account alice = world.scene().account("alice");
    private final Account bob = world.scene().account("bob");
    private final Actor reader = world.scene().actor(bob);
    private final Article article = world.scene().article(alice, world.scene().board("talk"), "Hello");

    @Test
    void a_reader_likes_an_article() {
        like.like(new Command(reader, article.id()));

        assertThat(world.scene().view(article).likes()).isEqualTo(1);
        assertThat(world.scene().view(article, bob).viewer()).isEqualTo(new Viewer(true, false, false, false));
    }

    @Test
    void liking_twice_is_no_error_and_counts_once() {
        like.like(new Command(reader, article.id()));
        like.like(new Command(world.scene().actor(bob), article.id()));

        assertThat(world.scene().view(article).likes()).isEqualTo(1);
    }

    @Test
    void an_author_may_like_their_own_article() {
        like.like(new Command(reader, article.id()));
        like.like(new Command(world.scene().actor(alice), article.id()));

        assertThat(world.scene().view(article).likes()).isEqualTo(2);
    }

    @Test
    void what_is_not_there_is_not_liked() {
        world.scene().delete(article);

        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> like.like(new Command(reader, article.id())));
        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> like.like(new Command(reader, new ArticleId(Id.MAX))));
        world.scene().restore(article);
        assertThat(world.scene().view(article).likes()).isZero();
    }

    @Test
    void somebody_who_is_gone_likes_nothing() {
        world.scene().leave(bob);

        assertRefused(ErrorCode.SESSION_ENDED, () -> like.like(new Command(reader, article.id())));
        assertThat(world.scene().view(article).likes()).isZero();
    }
}
