package io.miniter.application.article.moderation;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.Articles;
import io.miniter.application.article.moderation.PinArticle.Command;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.Board;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PinArticleServiceUnpinTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final PinArticle pinArticle = new PinArticleService(world.get(Articles.class));
    private final Account alice = scene.account("alice");
    private final Account bob = scene.account("bob");
    private final Actor moderator = scene.actor(bob);
    private final Board board = scene.board("talk");
    private final Article article = scene.pin(scene.article(alice, board, "Read this first"));

    @BeforeEach
    void bob_moderates_the_board() {
        scene.moderator(board, bob);
    }

    @Test
    void a_moderator_puts_an_article_back_among_the_others() {
        Article pinned = scene.pin(scene.article(alice, board, "This too"));
        pinArticle.unpin(new Command(moderator, article.id()));

        assertThat(scene.view(article).pinned()).isFalse();
        assertThat(scene.view(pinned).pinned()).isTrue();
    }

    @Test
    void one_that_is_not_pinned_stays_so() {
        pinArticle.unpin(new Command(moderator, article.id()));
        pinArticle.unpin(new Command(moderator, article.id()));

        assertThat(scene.view(article).pinned()).isFalse();
    }

    @Test
    void a_locked_article_stays_locked() {
        scene.lock(article);
        pinArticle.unpin(new Command(moderator, article.id()));

        assertThat(scene.view(article).locked()).isTrue();
    }

    @Test
    void an_admin_unpins_on_every_board() {
        pinArticle.unpin(new Command(scene.actor(scene.admin("root")), article.id()));

        assertThat(scene.view(article).pinned()).isFalse();
    }

    @Test
    void to_unpin_is_no_edit() {
        pinArticle.unpin(new Command(moderator, article.id()));

        assertThat(scene.view(article).version()).isEqualTo(1);
        assertThat(scene.view(article).editedAt()).isNull();
    }

    @Test
    void nobody_else_unpins_it_not_even_its_author() {
        Account carol = scene.account("carol");
        scene.moderator(scene.board("elsewhere"), carol);

        for (Account account : new Account[] {alice, carol}) {
            assertRefused(
                    ErrorCode.MODERATORS_ONLY, () -> pinArticle.unpin(new Command(scene.actor(account), article.id())));
        }
        assertThat(scene.view(article).pinned()).isTrue();
    }

    @Test
    void what_is_not_there_is_not_unpinned() {
        scene.delete(article);

        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> pinArticle.unpin(new Command(moderator, article.id())));
        assertRefused(
                ErrorCode.ARTICLE_NOT_FOUND, () -> pinArticle.unpin(new Command(moderator, new ArticleId(Id.MAX))));
    }
}
