package io.miniter.application.article;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.ReviseArticle.Command;
import io.miniter.application.article.ReviseArticle.Command.NewBody;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.InMemoryWorld;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.AnArticle;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleBody;
import io.miniter.domain.article.ArticleSummary;
import io.miniter.domain.article.ArticleTitle;
import io.miniter.domain.article.ExpectedVersion;
import io.miniter.domain.article.RequestedSummary;
import io.miniter.domain.article.Tags;
import io.miniter.domain.board.Board;
import io.miniter.domain.shared.ErrorCode;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ReviseArticleServiceTest {

    private static final ExpectedVersion FIRST = ExpectedVersion.oneOf(Set.of(1));
    private static final NewBody NEW_BODY = new NewBody(
            new ArticleBody("*Another* body"), new RenderedBody("<p><em>Another</em> body</p>", "Another body", 7));

    private final InMemoryWorld world = new InMemoryWorld();
    private final ReviseArticle reviseArticle =
            new ReviseArticleService(world.articles(), new UnwantedRenderer(), world.clock());
    private final Account alice = world.scene().account("alice");
    private final Actor author = world.scene().actor(alice);
    private final Board board = world.scene().board("talk");
    private final Article article = world.scene().article(alice.id(), board, AnArticle.saying("Hello", "Hello world"));

    @Test
    void another_body_is_stored_as_it_was_rendered() {
        reviseArticle.reviseArticle(new Command(author, article.id(), FIRST, null, null, NEW_BODY, null));

        StoredArticleView stored = world.articleViews().find(article.id(), null).orElseThrow();
        assertThat(stored.body()).isEqualTo("*Another* body");
        assertThat(stored.bodyHtml()).isEqualTo("<p><em>Another</em> body</p>");
        assertThat(stored.edition()).isEqualTo(7);
        assertThat(stored.article().summary()).isEqualTo("Another body");
    }

    @Test
    void a_body_that_stays_is_not_rendered_again() {
        reviseArticle.reviseArticle(new Command(
                author,
                article.id(),
                FIRST,
                new ArticleTitle("Goodbye"),
                new RequestedSummary("A farewell"),
                null,
                Tags.NONE));

        StoredArticleView stored = world.articleViews().find(article.id(), null).orElseThrow();
        assertThat(stored.bodyHtml()).isEqualTo("<p>Hello world</p>");
        assertThat(stored.edition()).isEqualTo(1);
        assertThat(stored.article().title()).isEqualTo("Goodbye");
        assertThat(stored.article().summary()).isEqualTo("A farewell");
    }

    @Test
    void it_is_known_whether_a_summary_was_given_or_made() {
        reviseArticle.reviseArticle(
                new Command(author, article.id(), FIRST, null, new RequestedSummary("A greeting"), null, null));
        assertThat(summary()).isEqualTo(new ArticleSummary("A greeting", false));

        reviseArticle.reviseArticle(new Command(
                author, article.id(), ExpectedVersion.any(), null, RequestedSummary.FROM_BODY, NEW_BODY, null));
        assertThat(summary()).isEqualTo(new ArticleSummary("Another body", true));
    }

    @Test
    void an_expectation_that_does_not_hold_is_refused() {
        assertRefused(
                ErrorCode.ARTICLE_CHANGED,
                () -> reviseArticle.reviseArticle(new Command(
                        author, article.id(), ExpectedVersion.oneOf(Set.of(2)), null, null, NEW_BODY, null)));
        assertUnchanged();
    }

    @Test
    void whoever_may_not_edit_it_revises_nothing() {
        Actor bob = world.scene().actor("bob");

        assertRefused(
                ErrorCode.NOT_THE_AUTHOR,
                () -> reviseArticle.reviseArticle(new Command(bob, article.id(), FIRST, null, null, NEW_BODY, null)));
        world.scene().archive(board);
        assertRefused(
                ErrorCode.BOARD_ARCHIVED,
                () -> reviseArticle.reviseArticle(
                        new Command(author, article.id(), FIRST, null, null, NEW_BODY, null)));
        assertUnchanged();
    }

    @Test
    void a_deleted_article_is_not_revised() {
        world.scene().delete(article);

        assertRefused(
                ErrorCode.ARTICLE_NOT_FOUND,
                () -> reviseArticle.reviseArticle(
                        new Command(author, article.id(), FIRST, null, null, NEW_BODY, null)));
        world.scene().restore(article);
        assertUnchanged();
    }

    private ArticleSummary summary() {
        return world.scene().now(article).text().summary();
    }

    private void assertUnchanged() {
        assertThat(world.scene().now(article).text()).isEqualTo(article.text());
        assertThat(world.scene().now(article).version()).isEqualTo(1);
        assertThat(world.revisionViews().find(article.id(), 1)).isEmpty();
    }
}
