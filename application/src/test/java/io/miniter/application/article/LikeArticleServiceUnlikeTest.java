package io.miniter.application.article;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.ArticleView.Viewer;
import io.miniter.application.article.LikeArticle.Command;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LikeArticleServiceUnlikeTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final LikeArticle likeArticle = new LikeArticleService(world.likes());
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
        likeArticle.unlike(new Command(reader, article.id()));

        assertThat(world.scene().view(article).likes()).isEqualTo(1);
        assertThat(world.scene().view(article, bob).viewer()).isEqualTo(new Viewer(false, false, false, false));
        assertThat(world.scene().view(article, alice).viewer()).isEqualTo(new Viewer(true, false, true, false));
    }

    @Test
    void whoever_does_not_like_it_goes_on_not_doing_so() {
        likeArticle.unlike(new Command(reader, article.id()));
        likeArticle.unlike(new Command(reader, article.id()));
        likeArticle.unlike(new Command(world.scene().actor("carol"), article.id()));

        assertThat(world.scene().view(article).likes()).isEqualTo(1);
    }

    @Test
    void where_there_is_no_article_there_is_no_like_to_take_back() {
        world.scene().delete(article);

        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> likeArticle.unlike(new Command(reader, article.id())));
        assertRefused(
                ErrorCode.ARTICLE_NOT_FOUND, () -> likeArticle.unlike(new Command(reader, new ArticleId(Id.MAX))));
        world.scene().restore(article);
        assertThat(world.scene().view(article).likes()).isEqualTo(2);
    }
}
