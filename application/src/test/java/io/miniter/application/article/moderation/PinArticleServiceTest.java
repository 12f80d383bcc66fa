package io.miniter.application.article.moderation;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.ArticleSelection;
import io.miniter.application.article.ArticleSort;
import io.miniter.application.article.Articles;
import io.miniter.application.article.moderation.PinArticle.Command;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.Board;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.article.SeenArticles;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.InMemoryWorld;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PinArticleServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final PinArticle pinArticle = new PinArticleService(world.get(Articles.class));
    private final Account alice = scene.account("alice");
    private final Account bob = scene.account("bob");
    private final Actor moderator = scene.actor(bob);
    private final Board board = scene.board("talk");
    private final Article article = scene.article(alice, board, "Read this first");

    @BeforeEach
    void bob_moderates_the_board() {
        scene.moderator(board, bob);
    }

    @Test
    void a_moderator_puts_an_article_in_front_of_the_others() {
        Article newer = scene.article(alice, board, "Newer");
        pinArticle.pin(new Command(moderator, article.id()));

        assertThat(scene.view(article).pinned()).isTrue();
        assertThat(scene.view(newer).pinned()).isFalse();
        assertThat(SeenArticles.of(world)
                        .list(
                                new ArticleSelection(board.id(), null, null),
                                ArticleSort.NEWEST,
                                null,
                                PageRequest.first(10)))
                .extracting(listed -> listed.item().id())
                .containsExactly(article.id().value(), newer.id().value());
    }

    @Test
    void an_admin_pins_on_every_board() {
        pinArticle.pin(new Command(scene.actor(scene.admin("root")), article.id()));

        assertThat(scene.view(article).pinned()).isTrue();
    }

    @Test
    void to_pin_is_no_edit() {
        pinArticle.pin(new Command(moderator, article.id()));

        assertThat(scene.view(article).version()).isEqualTo(1);
        assertThat(scene.view(article).editedAt()).isNull();
    }

    @Test
    void five_can_be_pinned_on_a_board_and_no_more() {
        List<Article> pinned = pinAsManyAsPossible();

        assertRefused(ErrorCode.TOO_MANY_PINNED, () -> pinArticle.pin(new Command(moderator, article.id())));
        assertThat(scene.view(article).pinned()).isFalse();
        assertThat(pinned)
                .hasSize(5)
                .allSatisfy(one -> assertThat(scene.view(one).pinned()).isTrue());
    }

    @Test
    void one_that_is_pinned_already_stays_so_even_if_there_are_no_more_places() {
        List<Article> pinned = pinAsManyAsPossible();

        pinArticle.pin(new Command(moderator, pinned.getFirst().id()));

        assertThat(scene.view(pinned.getFirst()).pinned()).isTrue();
    }

    @Test
    void a_place_is_free_again_after_one_is_unpinned_or_deleted() {
        List<Article> pinned = pinAsManyAsPossible();
        scene.unpin(pinned.get(0));
        pinArticle.pin(new Command(moderator, article.id()));
        scene.delete(pinned.get(1));
        pinArticle.pin(new Command(moderator, pinned.get(0).id()));

        assertRefused(
                ErrorCode.TOO_MANY_PINNED,
                () -> pinArticle.pin(new Command(
                        moderator, scene.article(alice, board, "One more").id())));
    }

    @Test
    void each_board_has_its_own_places() {
        pinAsManyAsPossible();
        Board elsewhere = scene.board("elsewhere");
        scene.moderator(elsewhere, bob);
        Article other = scene.article(alice, elsewhere, "Elsewhere");

        pinArticle.pin(new Command(moderator, other.id()));

        assertThat(scene.view(other).pinned()).isTrue();
    }

    @Test
    void nobody_else_pins_it_not_even_its_author() {
        Account carol = scene.account("carol");
        scene.moderator(scene.board("elsewhere"), carol);

        for (Account account : new Account[] {alice, carol}) {
            assertRefused(
                    ErrorCode.MODERATORS_ONLY, () -> pinArticle.pin(new Command(scene.actor(account), article.id())));
        }
        assertThat(scene.view(article).pinned()).isFalse();
    }

    @Test
    void what_is_not_there_is_not_pinned() {
        scene.delete(article);

        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> pinArticle.pin(new Command(moderator, article.id())));
        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> pinArticle.pin(new Command(moderator, new ArticleId(Id.MAX))));
    }

    private List<Article> pinAsManyAsPossible() {
        List<Article> pinned = new ArrayList<>();
        for (int place = 1; place <= Article.MAX_PINNED; place++) {
            Article next = scene.article(alice, board, "Important " + place);
            pinArticle.pin(new Command(moderator, next.id()));
            pinned.add(next);
        }
        return pinned;
    }
}
