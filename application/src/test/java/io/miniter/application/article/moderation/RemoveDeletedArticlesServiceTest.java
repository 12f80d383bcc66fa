package io.miniter.application.article.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.ArticleSort;
import io.miniter.application.article.Articles;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.DeletedArticle;
import io.miniter.domain.board.Board;
import io.miniter.testkit.article.ArticleLists;
import io.miniter.testkit.article.SeenArticles;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.InMemoryWorld;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RemoveDeletedArticlesServiceTest {

    private static final Duration SHORTEST_TIME = Duration.ofMillis(1);

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final RemoveDeletedArticles removeDeletedArticles =
            new RemoveDeletedArticlesService(world.get(Articles.class), world.clock());
    private final Account alice = scene.account("alice");
    private final Board board = scene.board("talk");

    @Test
    void what_can_still_be_restored_stays() {
        Article article = deleted("Regrettable");
        world.clock().advance(DeletedArticle.RESTORABLE_FOR);

        assertThat(removeDeletedArticles.removeDeletedArticles()).isZero();

        scene.restore(article);
        assertThat(SeenArticles.of(world).find(article.id(), null)).isPresent();
    }

    @Test
    void what_can_no_longer_be_restored_is_removed_for_good() {
        Article article = deleted("Regrettable");
        world.clock().advance(DeletedArticle.RESTORABLE_FOR.plus(SHORTEST_TIME));

        assertThat(removeDeletedArticles.removeDeletedArticles()).isEqualTo(1);

        assertThat(world.get(Articles.class).deletedForChange(article.id(), alice.id()))
                .isEmpty();
        assertThat(titlesOfDeleted()).isEmpty();
    }

    @Test
    void one_that_was_deleted_later_stays_longer() {
        deleted("Older");
        world.clock().advance(SHORTEST_TIME);
        deleted("Newer");
        world.clock().advance(DeletedArticle.RESTORABLE_FOR);

        assertThat(removeDeletedArticles.removeDeletedArticles()).isEqualTo(1);
        assertThat(titlesOfDeleted()).containsExactly("Newer");

        world.clock().advance(SHORTEST_TIME);
        assertThat(removeDeletedArticles.removeDeletedArticles()).isEqualTo(1);
        assertThat(titlesOfDeleted()).isEmpty();
    }

    @Test
    void what_is_not_deleted_stays_however_old_it_is() {
        Article old = scene.article(alice, board, "Old");
        Article restored = deleted("Restored");
        scene.restore(restored);
        world.clock().advance(Duration.ofDays(1_000));

        assertThat(removeDeletedArticles.removeDeletedArticles()).isZero();
        assertThat(ArticleLists.all(ArticleSort.NEWEST, world)).containsExactly(restored.id(), old.id());
    }

    @Test
    void one_that_is_deleted_again_can_be_restored_for_as_long_again() {
        Article article = deleted("Regrettable");
        world.clock().advance(DeletedArticle.RESTORABLE_FOR);
        scene.restore(article);
        scene.delete(article);
        world.clock().advance(SHORTEST_TIME);

        assertThat(removeDeletedArticles.removeDeletedArticles()).isZero();
    }

    @Test
    void the_slug_of_what_is_removed_is_free_for_others() {
        deleted("Hello");
        world.clock().advance(DeletedArticle.RESTORABLE_FOR);
        assertThat(scene.article(alice, board, "Hello").slug().value()).startsWith("hello--");

        world.clock().advance(SHORTEST_TIME);
        removeDeletedArticles.removeDeletedArticles();
        assertThat(scene.article(alice, board, "Hello").slug().value()).isEqualTo("hello");
    }

    @Test
    void many_are_removed_a_few_at_a_time() {
        for (int number = 1; number <= 45; number++) {
            deleted("Article " + number);
        }
        world.clock().advance(DeletedArticle.RESTORABLE_FOR.plus(SHORTEST_TIME));

        assertThat(removeDeletedArticles.removeDeletedArticles()).isEqualTo(20);
        assertThat(removeDeletedArticles.removeDeletedArticles()).isEqualTo(20);
        assertThat(removeDeletedArticles.removeDeletedArticles()).isEqualTo(5);
        assertThat(removeDeletedArticles.removeDeletedArticles()).isZero();
    }

    private Article deleted(String title) {
        Article article = scene.article(alice, board, title);
        scene.delete(article);
        return article;
    }

    private List<String> titlesOfDeleted() {
        return SeenArticles.of(world).deleted(board.id(), PageRequest.first(100)).stream()
                .map(listed -> listed.item().title())
                .toList();
    }
}
