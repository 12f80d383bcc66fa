package io.miniter.application.article.moderation;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.ArticleSort;
import io.miniter.application.article.ArticleView;
import io.miniter.application.article.ArticleView.Viewer;
import io.miniter.application.article.FullArticleView;
import io.miniter.application.article.ShoutingRenderer;
import io.miniter.application.article.markdown.MarkdownRenderer;
import io.miniter.application.article.moderation.RestoreArticle.Command;
import io.miniter.application.article.tag.TagView;
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
import io.miniter.testkit.shared.InMemoryWorld;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RestoreArticleServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final RestoreArticle restoreArticle = restoring(new PlainMarkdownRenderer());
    private final Account alice = world.scene().account("alice");
    private final Account bob = world.scene().account("bob");
    private final Actor moderator = world.scene().actor(bob);
    private final Board board = world.scene().board("talk");
    private final Article article =
            world.scene().article(alice.id(), board, AnArticle.saying("Hello", "Hello world", "cats"));

    @BeforeEach
    void bob_moderates_the_board() {
        world.scene().moderator(board, bob);
    }

    @Test
    void a_moderator_brings_an_article_back_where_it_was() {
        Article newer = world.scene().article(alice, board, "Newer");
        ArticleView before = world.scene().view(article, bob);
        world.scene().delete(article);
        world.clock().advance(Duration.ofDays(3));

        FullArticleView restored = restoreArticle.restoreArticle(new Command(moderator, article.id()));

        assertThat(restored).isEqualTo(new FullArticleView(before, "Hello world", "<p>Hello world</p>"));
        assertThat(restored.article().viewer()).isEqualTo(new Viewer(false, false, true, true));
        assertThat(ArticleLists.all(ArticleSort.NEWEST, world)).containsExactly(newer.id(), article.id());
        assertThat(world.scene().view(board).articles()).isEqualTo(2);
        assertThat(world.tagViews().mostUsed(null, 10)).containsExactly(new TagView("cats", 1));
        assertThat(world.seenArticles().deleted(board.id(), PageRequest.first(10)))
                .isEmpty();
    }

    @Test
    void what_hung_on_it_is_there_again() {
        world.scene().like(alice, article);
        world.scene().bookmark(alice, article);
        Comment comment = world.scene().comment(alice, article, "Hello to you");
        world.scene().edit(alice, article, "Goodbye");
        world.scene().delete(article);

        ArticleView restored = restoreArticle
                .restoreArticle(new Command(moderator, article.id()))
                .article();

        assertThat(restored.likes()).isEqualTo(1);
        assertThat(restored.comments()).isEqualTo(1);
        assertThat(restored.version()).isEqualTo(2);
        assertThat(world.seenArticles().bookmarked(alice.id(), PageRequest.first(10)))
                .hasSize(1);
        assertThat(world.revisionViews().find(article.id(), 1)).isPresent();
        assertThat(ArticleLists.rank(article, ArticleSort.ACTIVE, world))
                .isEqualTo(comment.id().value());
    }

    @Test
    void a_locked_article_comes_back_locked_and_a_pinned_one_unpinned() {
        world.scene().lock(world.scene().pin(article));
        world.scene().delete(article);

        ArticleView restored = restoreArticle
                .restoreArticle(new Command(moderator, article.id()))
                .article();

        assertThat(restored.locked()).isTrue();
        assertThat(restored.pinned()).isFalse();
    }

    @Test
    void an_article_comes_back_to_an_archived_board_too() {
        world.scene().delete(article);
        world.scene().archive(board);

        restoreArticle.restoreArticle(new Command(moderator, article.id()));

        assertThat(world.scene().view(board).articles()).isEqualTo(1);
    }

    @Test
    void an_admin_brings_articles_back_on_every_board() {
        world.scene().delete(article);

        restoreArticle.restoreArticle(
                new Command(world.scene().actor(world.scene().admin("root")), article.id()));

        assertThat(world.seenArticles().find(article.id(), null)).isPresent();
    }

    @Test
    void nobody_else_brings_it_back_not_even_its_author() {
        Account carol = world.scene().account("carol");
        world.scene().moderator(world.scene().board("elsewhere"), carol);
        world.scene().delete(article);

        for (Account account : new Account[] {alice, carol}) {
            assertRefused(
                    ErrorCode.MODERATORS_ONLY,
                    () -> restoreArticle.restoreArticle(
                            new Command(world.scene().actor(account), article.id())));
        }
        assertThat(world.seenArticles().find(article.id(), null)).isEmpty();
        assertThat(world.scene().view(board).articles()).isZero();
    }

    @Test
    void an_article_that_is_not_deleted_stays_as_it_is() {
        world.scene().pin(article);
        ArticleView before = world.scene().view(article, bob);

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
                () -> restoreArticle.restoreArticle(new Command(world.scene().actor(alice), article.id())));
    }

    @Test
    void an_article_can_be_brought_back_for_thirty_days() {
        world.scene().delete(article);
        world.clock().advance(DeletedArticle.RESTORABLE_FOR);

        restoreArticle.restoreArticle(new Command(moderator, article.id()));

        assertThat(world.seenArticles().find(article.id(), null)).isPresent();
    }

    @Test
    void an_article_that_was_deleted_too_long_ago_is_not_found() {
        world.scene().delete(article);
        world.clock().advance(DeletedArticle.RESTORABLE_FOR.plusMillis(1));

        assertRefused(
                ErrorCode.ARTICLE_NOT_FOUND, () -> restoreArticle.restoreArticle(new Command(moderator, article.id())));
        assertThat(world.seenArticles().find(article.id(), null)).isEmpty();
    }

    @Test
    void an_article_that_never_was_is_not_found() {
        assertRefused(
                ErrorCode.ARTICLE_NOT_FOUND,
                () -> restoreArticle.restoreArticle(new Command(moderator, new ArticleId(Id.MAX))));
    }

    @Test
    void a_body_of_older_rules_is_shown_by_the_present_ones() {
        world.scene().delete(article);

        assertThat(restoring(new ShoutingRenderer())
                        .restoreArticle(new Command(moderator, article.id()))
                        .bodyHtml())
                .isEqualTo("<p>HELLO WORLD</p>");
    }

    private RestoreArticle restoring(MarkdownRenderer renderer) {
        return new RestoreArticleService(world.articles(), world.articleViews(), renderer, world.clock());
    }
}
