package io.miniter.application.article;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.DeleteArticle.Command;
import io.miniter.application.article.moderation.DeletedArticleView;
import io.miniter.application.article.tag.TagView;
import io.miniter.application.article.tag.TagViews;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.ListEntry;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.Board;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.ExpectedVersion;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.article.ArticleLists;
import io.miniter.testkit.article.SeenArticles;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.InMemoryWorld;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DeleteArticleServiceTest {

    private static final ExpectedVersion FIRST = ExpectedVersion.oneOf(Set.of(1));

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final DeleteArticle deleteArticle = new DeleteArticleService(world.get(Articles.class), world.clock());
    private final Account alice = scene.account("alice");
    private final Actor author = scene.actor(alice);
    private final Account bob = scene.account("bob");
    private final Board board = scene.board("talk");
    private final Article article = scene.article(alice, board, "Regrettable", "cats");
    private final Article other = scene.article(alice, board, "Fine", "cats");

    @Test
    void an_author_deletes_their_own_article() {
        deleteArticle.deleteArticle(new Command(author, article.id(), FIRST));

        assertThat(SeenArticles.of(world).find(article.id(), alice.id())).isEmpty();
        assertThat(ArticleLists.all(ArticleSort.NEWEST, world)).containsExactly(other.id());
        assertThat(scene.view(board).articles()).isEqualTo(1);
        assertThat(world.get(TagViews.class).mostUsed(null, 10)).containsExactly(new TagView("cats", 1));
    }

    @Test
    void it_is_known_when_it_was_deleted() {
        world.clock().advance(Duration.ofHours(1));
        deleteArticle.deleteArticle(new Command(author, article.id(), FIRST));

        assertThat(deleted())
                .containsExactly(new DeletedArticleView(
                        article.id().value(),
                        deleted().getFirst().author(),
                        "Regrettable",
                        "Regrettable",
                        article.createdAt(),
                        world.clock().instant()));
    }

    @Test
    void a_pinned_article_leaves_its_place_in_front_to_others() {
        scene.pin(article);
        deleteArticle.deleteArticle(new Command(author, article.id(), FIRST));

        assertThat(world.get(Articles.class).countPinned(board.id(), other.id()))
                .isZero();
        assertThat(scene.restore(article).pinned()).isFalse();
    }

    @Test
    void those_who_keep_the_board_in_order_delete_articles() {
        scene.moderator(board, bob);
        deleteArticle.deleteArticle(new Command(scene.actor(bob), article.id(), FIRST));
        deleteArticle.deleteArticle(new Command(scene.actor(scene.admin("root")), other.id(), FIRST));

        assertThat(scene.view(board).articles()).isZero();
        assertThat(deleted()).hasSize(2);
    }

    @Test
    void nobody_else_deletes_it_not_even_a_moderator_of_another_board() {
        scene.moderator(scene.board("elsewhere"), bob);
        Actor stranger = scene.actor(bob);

        assertRefused(
                ErrorCode.NOT_THE_AUTHOR,
                () -> deleteArticle.deleteArticle(new Command(stranger, article.id(), FIRST)));
        assertRefused(
                ErrorCode.NOT_THE_AUTHOR,
                () -> deleteArticle.deleteArticle(
                        new Command(stranger, article.id(), ExpectedVersion.oneOf(Set.of(2)))));
        assertNothingIsDeleted();
    }

    @Test
    void an_article_is_deleted_where_nothing_new_is_written() {
        scene.lock(article);
        scene.archive(board);
        deleteArticle.deleteArticle(new Command(author, article.id(), FIRST));

        assertThat(SeenArticles.of(world).find(article.id(), null)).isEmpty();
    }

    @Test
    void whoever_has_seen_an_older_text_deletes_nothing() {
        scene.edit(alice, article, "Less regrettable");

        assertRefused(
                ErrorCode.ARTICLE_CHANGED, () -> deleteArticle.deleteArticle(new Command(author, article.id(), FIRST)));
        assertRefused(
                ErrorCode.ARTICLE_CHANGED,
                () -> deleteArticle.deleteArticle(new Command(author, article.id(), ExpectedVersion.oneOf(Set.of()))));
        assertNothingIsDeleted();
    }

    @Test
    void whoever_expects_one_of_several_texts_or_any_deletes_it() {
        scene.edit(alice, article, "Less regrettable");
        deleteArticle.deleteArticle(new Command(author, article.id(), ExpectedVersion.oneOf(Set.of(1, 2))));
        deleteArticle.deleteArticle(new Command(author, other.id(), ExpectedVersion.any()));

        assertThat(deleted()).hasSize(2);
    }

    @Test
    void what_is_not_there_is_not_deleted() {
        assertRefused(
                ErrorCode.ARTICLE_NOT_FOUND,
                () -> deleteArticle.deleteArticle(new Command(author, new ArticleId(Id.MAX), ExpectedVersion.any())));
    }

    @Test
    void an_article_is_deleted_once() {
        deleteArticle.deleteArticle(new Command(author, article.id(), FIRST));
        List<DeletedArticleView> before = deleted();
        world.clock().advance(Duration.ofHours(1));

        assertRefused(
                ErrorCode.ARTICLE_NOT_FOUND,
                () -> deleteArticle.deleteArticle(new Command(author, article.id(), FIRST)));
        assertThat(deleted()).isEqualTo(before);
        assertThat(scene.view(board).articles()).isEqualTo(1);
    }

    private List<DeletedArticleView> deleted() {
        return SeenArticles.of(world).deleted(board.id(), PageRequest.first(10)).stream()
                .map(ListEntry::item)
                .toList();
    }

    private void assertNothingIsDeleted() {
        assertThat(deleted()).isEmpty();
        assertThat(SeenArticles.of(world).find(article.id(), null)).isPresent();
        assertThat(scene.view(board).articles()).isEqualTo(2);
    }
}
