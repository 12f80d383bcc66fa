package io.miniter.application.article.moderation;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.ArticleSort;
import io.miniter.application.article.ArticleView;
import io.miniter.application.article.ArticleView.Viewer;
import io.miniter.application.article.ArticleViews;
import io.miniter.application.article.Articles;
import io.miniter.application.article.FullArticleView;
import io.miniter.application.article.ShoutingRenderer;
import io.miniter.application.article.markdown.MarkdownRenderer;
import io.miniter.application.article.moderation.RestoreArticle.Command;
import io.miniter.application.article.revision.RevisionViews;
import io.miniter.application.article.tag.TagView;
import io.miniter.application.article.tag.TagViews;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.AnArticle;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.DeletedArticle;
import io.miniter.domain.board.Board;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.article.ArticleLists;
import io.miniter.testkit.article.PlainMarkdownRenderer;
import io.miniter.testkit.article.SeenArticles;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.InMemoryWorld;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RestoreArticleServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final RestoreArticle restoreArticle = restoring(new PlainMarkdownRenderer());
    private final Account alice = scene.account("alice");
    private final Account bob = scene.account("bob");
    private final Actor moderator = scene.actor(bob);
    private final Board board = scene.board("talk");
    private final Article article = scene.article(alice.id(), board, AnArticle.saying("Hello", "Hello world", "cats"));

    @BeforeEach
    void bob_moderates_the_board() {
        scene.moderator(board, bob);
    }

    @Test
    void a_moderator_brings_an_article_back_where_it_was() {
        Article newer = scene.article(alice, board, "Newer");
        ArticleView before = scene.view(article, bob);
        scene.delete(article);
        world.clock().advance(Duration.ofDays(3));

        FullArticleView restored = restoreArticle.restoreArticle(new Command(moderator, article.id()));

        assertThat(restored).isEqualTo(new FullArticleView(before, "Hello world", "<p>Hello world</p>"));
        assertThat(restored.article().viewer()).isEqualTo(new Viewer(false, false, true, true));
        assertThat(ArticleLists.all(ArticleSort.NEWEST, world)).containsExactly(newer.id(), article.id());
        assertThat(scene.view(board).articles()).isEqualTo(2);
        assertThat(world.get(TagViews.class).mostUsed(null, 10)).containsExactly(new TagView("cats", 1));
        assertThat(SeenArticles.of(world).deleted(board.id(), PageRequest.first(10)))
                .isEmpty();
    }

    @Test
    void what_hung_on_it_is_there_again() {
        scene.like(alice, article);
        scene.bookmark(alice, article);
        Comment comment = scene.comment(alice, article, "Hello to you");
        scene.edit(alice, article, "Goodbye");
        scene.delete(article);

        ArticleView restored = restoreArticle
                .restoreArticle(new Command(moderator, article.id()))
                .article();

        assertThat(restored.likes()).isEqualTo(1);
        assertThat(restored.comments()).isEqualTo(1);
        assertThat(restored.version()).isEqualTo(2);
        assertThat(SeenArticles.of(world).bookmarked(alice.id(), PageRequest.first(10)))
                .hasSize(1);
        assertThat(world.get(RevisionViews.class).find(article.id(), 1)).isPresent();
        assertThat(ArticleLists.rank(article, ArticleSort.ACTIVE, world))
                .isEqualTo(comment.id().value());
    }

    @Test
    void a_locked_article_comes_back_locked_and_a_pinned_one_unpinned() {
        scene.lock(scene.pin(article));
        scene.delete(article);

        ArticleView restored = restoreArticle
                .restoreArticle(new Command(moderator, article.id()))
                .article();

        assertThat(restored.locked()).isTrue();
        assertThat(restored.pinned()).isFalse();
    }

    @Test
    void an_article_comes_back_to_an_archived_board_too() {
        scene.delete(article);
        scene.archive(board);

        restoreArticle.restoreArticle(new Command(moderator, article.id()));

        assertThat(scene.view(board).articles()).isEqualTo(1);
    }

    @Test
    void an_admin_brings_articles_back_on_every_board() {
        scene.delete(article);

        restoreArticle.restoreArticle(new Command(scene.actor(scene.admin("root")), article.id()));

        assertThat(SeenArticles.of(world).find(article.id(), null)).isPresent();
    }

    @Test
    void nobody_else_brings_it_back_not_even_its_author() {
        Account carol = scene.account("carol");
        scene.moderator(scene.board("elsewhere"), carol);
        scene.delete(article);

        for (Account account : new Account[] {alice, carol}) {
            assertRefused(
                    ErrorCode.MODERATORS_ONLY,
                    () -> restoreArticle.restoreArticle(new Command(scene.actor(account), article.id())));
        }
        assertThat(SeenArticles.of(world).find(article.id(), null)).isEmpty();
        assertThat(scene.view(board).articles()).isZero();
    }

    @Test
    void an_article_that_is_not_deleted_stays_as_it_is() {
        scene.pin(article);
        ArticleView before = scene.view(article, bob);

        assertThat(restoreArticle
                        .restoreArticle(new Command(moderator, article.id()))
                        .article())
                .isEqualTo(before);
        assertThat(restoreArticle
                        .restoreArticle(new Command(moderator, article.id()))
                        .article())
                .isEqualTo(before);
    }

    @Test
    void whoever_may_not_restore_does_not_hear_whether_there_is_anything_to_restore() {
        assertRefused(
                ErrorCode.MODERATORS_ONLY,
                () -> restoreArticle.restoreArticle(new Command(scene.actor(alice), article.id())));
    }

    @Test
    void an_article_can_be_brought_back_for_thirty_days() {
        scene.delete(article);
        world.clock().advance(DeletedArticle.RESTORABLE_FOR);

        restoreArticle.restoreArticle(new Command(moderator, article.id()));

        assertThat(SeenArticles.of(world).find(article.id(), null)).isPresent();
    }

    @Test
    void an_article_that_was_deleted_too_long_ago_is_not_found() {
        scene.delete(article);
        world.clock().advance(DeletedArticle.RESTORABLE_FOR.plusMillis(1));

        assertRefused(
                ErrorCode.ARTICLE_NOT_FOUND, () -> restoreArticle.restoreArticle(new Command(moderator, article.id())));
        assertThat(SeenArticles.of(world).find(article.id(), null)).isEmpty();
    }

    @Test
    void an_article_that_never_was_is_not_found() {
        assertRefused(
                ErrorCode.ARTICLE_NOT_FOUND,
                () -> restoreArticle.restoreArticle(new Command(moderator, new ArticleId(Id.MAX))));
    }

    @Test
    void a_body_of_older_rules_is_shown_by_the_present_ones() {
        scene.delete(article);

        assertThat(restoring(new ShoutingRenderer())
                        .restoreArticle(new Command(moderator, article.id()))
                        .bodyHtml())
                .isEqualTo("<p>HELLO WORLD</p>");
    }

    private RestoreArticle restoring(MarkdownRenderer renderer) {
        return new RestoreArticleService(
                world.get(Articles.class), world.get(ArticleViews.class), renderer, world.clock());
    }
}
