package io.miniter.application.article.revision;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.AuthorView;
import io.miniter.application.article.Articles;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.AnArticle;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.Board;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.article.PlainMarkdownRenderer;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.InMemoryWorld;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RevisionQueriesServiceTest {

    private static final PageRequest FIRST = PageRequest.first(20);

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final RevisionQueries queries = new RevisionQueriesService(
            world.get(Articles.class), world.get(RevisionViews.class), new PlainMarkdownRenderer());
    private final Account alice = scene.account("alice");
    private final Actor author = scene.actor(alice);
    private final Account bob = scene.account("bob");
    private final Board board = scene.board("talk");
    private final Article article = scene.article(alice.id(), board, AnArticle.saying("First", "<b>one</b>", "cats"));

    @Test
    void an_article_that_was_never_edited_has_no_revisions() {
        assertThat(queries.of(article.id(), author, FIRST)).isEqualTo(new Page<>(List.of(), null));
        assertRefused(ErrorCode.REVISION_NOT_FOUND, () -> queries.byNumber(article.id(), 1, author));
    }

    @Test
    void a_revision_says_what_the_article_said_before() {
        world.clock().advance(Duration.ofHours(1));
        scene.edit(alice, article, "Second");
        RevisionView expected = new RevisionView(
                1,
                "First",
                "<b>one</b>",
                List.of("cats"),
                new AuthorView(alice.id().value(), "alice", "alice", null),
                article.createdAt());

        assertThat(queries.of(article.id(), author, FIRST)).isEqualTo(new Page<>(List.of(expected), null));
        assertThat(queries.byNumber(article.id(), 1, author))
                .isEqualTo(new FullRevisionView(expected, "<b>one</b>", "<p>&lt;b&gt;one&lt;/b&gt;</p>"));
    }

    @Test
    void what_the_article_says_now_is_no_revision() {
        scene.edit(alice, article, "Second");

        assertRefused(ErrorCode.REVISION_NOT_FOUND, () -> queries.byNumber(article.id(), 2, author));
        assertRefused(ErrorCode.REVISION_NOT_FOUND, () -> queries.byNumber(article.id(), 0, author));
        assertRefused(ErrorCode.REVISION_NOT_FOUND, () -> queries.byNumber(article.id(), -1, author));
        assertRefused(ErrorCode.REVISION_NOT_FOUND, () -> queries.byNumber(article.id(), Integer.MAX_VALUE, author));
    }

    @Test
    void revisions_come_in_pages_the_newest_first() {
        for (String title : new String[] {"Second", "Third", "Fourth"}) {
            scene.edit(alice, article, title);
        }

        Page<RevisionView> page = queries.of(article.id(), author, PageRequest.first(2));
        assertThat(page.items()).extracting(RevisionView::title).containsExactly("Third", "Second");
        assertThat(page.next()).isEqualTo(new Cursor(2));

        Page<RevisionView> rest = queries.of(article.id(), author, new PageRequest(2, page.next()));
        assertThat(rest.items()).extracting(RevisionView::title).containsExactly("First");
        assertThat(rest.next()).isNull();
    }

    @Test
    void those_who_keep_the_board_in_order_read_them_too() {
        scene.edit(alice, article, "Second");
        scene.moderator(board, bob);

        for (Actor actor : new Actor[] {scene.actor(bob), scene.actor(scene.admin("root"))}) {
            assertThat(queries.of(article.id(), actor, FIRST).items()).hasSize(1);
            assertThat(queries.byNumber(article.id(), 1, actor).body()).isEqualTo("<b>one</b>");
        }
    }

    @Test
    void a_revision_by_a_moderator_who_is_gone_is_nobodys() {
        scene.moderator(board, bob);
        scene.edit(bob, article, "Moderated");
        scene.edit(alice, article, "Mine again");
        scene.leave(bob);

        assertThat(queries.byNumber(article.id(), 2, author).revision().writer())
                .isNull();
        assertThat(queries.byNumber(article.id(), 2, author).revision().title()).isEqualTo("Moderated");
    }

    @Test
    void nobody_else_reads_them_not_even_a_moderator_of_another_board() {
        scene.edit(alice, article, "Second");
        scene.moderator(scene.board("elsewhere"), bob);
        Actor stranger = scene.actor(bob);

        assertRefused(ErrorCode.NOT_THE_AUTHOR, () -> queries.of(article.id(), stranger, FIRST));
        assertRefused(ErrorCode.NOT_THE_AUTHOR, () -> queries.byNumber(article.id(), 1, stranger));
        assertRefused(ErrorCode.NOT_THE_AUTHOR, () -> queries.byNumber(article.id(), 7, stranger));
    }

    @Test
    void they_are_read_on_an_archived_board_too() {
        scene.edit(alice, article, "Second");
        scene.archive(board);

        assertThat(queries.of(article.id(), author, FIRST).items()).hasSize(1);
    }

    @Test
    void an_article_that_is_not_there_has_none() {
        scene.edit(alice, article, "Second");
        scene.delete(article);

        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> queries.of(article.id(), author, FIRST));
        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> queries.byNumber(article.id(), 1, author));
        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> queries.of(new ArticleId(Id.MAX), author, FIRST));
        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> queries.byNumber(new ArticleId(Id.MAX), 1, author));
    }
}
