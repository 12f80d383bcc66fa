package io.miniter.application.article;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.ArticleView.Viewer;
import io.miniter.application.article.markdown.MarkdownRenderer;
import io.miniter.application.article.moderation.DeletedArticleView;
import io.miniter.application.board.Boards;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.Handle;
import io.miniter.domain.article.AnArticle;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.Tag;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.article.PlainMarkdownRenderer;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.ANetwork;
import io.miniter.testkit.shared.InMemoryWorld;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleQueriesServiceTest {

    private static final PageRequest FIRST = PageRequest.first(20);
    private static final ArticleFilter EVERYTHING = new ArticleFilter(null, null, null);
    private static final Visitor STRANGER = new Visitor(null, ANetwork.of("203.0.113.1"));

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final ArticleQueries queries = queries(new PlainMarkdownRenderer());
    private final Account alice = scene.account("Alice");
    private final Account bob = scene.account("bob");
    private final Actor reader = scene.actor(bob);
    private final Board board = scene.board("talk");
    private final Board elsewhere = scene.board("elsewhere");

    @Test
    void an_article_is_found_by_its_id() {
        Article article = scene.article(alice.id(), board, AnArticle.saying("Hello", "Hello <world>"));

        FullArticleView found = queries.byId(article.id(), STRANGER);

        assertThat(found.article().title()).isEqualTo("Hello");
        assertThat(found.article().author().handle()).isEqualTo("Alice");
        assertThat(found.article().viewer()).isNull();
        assertThat(found.body()).isEqualTo("Hello <world>");
        assertThat(found.bodyHtml()).isEqualTo("<p>Hello &lt;world&gt;</p>");
    }

    @Test
    void a_reader_with_an_account_sees_how_they_stand_to_it() {
        Article article = scene.article(alice, board, "Hello");
        scene.like(bob, article);

        assertThat(queries.byId(article.id(), new Visitor(reader, ANetwork.HERE))
                        .article()
                        .viewer())
                .isEqualTo(new Viewer(true, false, false, false));
        assertThat(queries.byId(article.id(), new Visitor(scene.actor(alice), ANetwork.HERE))
                        .article()
                        .viewer())
                .isEqualTo(new Viewer(false, false, true, false));
    }

    @Test
    void whoever_reads_an_article_counts_once_a_day() {
        Article article = scene.article(alice, board, "Hello");
        queries.byId(article.id(), STRANGER);
        queries.byId(article.id(), STRANGER);
        queries.byId(article.id(), new Visitor(reader, ANetwork.of("203.0.113.1")));
        assertThat(scene.view(article).views()).isEqualTo(2);

        world.clock().advance(Duration.ofDays(1));
        queries.byId(article.id(), STRANGER);
        assertThat(scene.view(article).views()).isEqualTo(3);
    }

    @Test
    void whoever_reads_what_was_answered_to_another_counts_as_well() {
        Article article = scene.article(alice, board, "Hello");
        queries.byId(article.id(), STRANGER);
        queries.readAgain(article.id(), new Visitor(null, ANetwork.of("203.0.113.9")));
        queries.readAgain(article.id(), STRANGER);

        assertThat(scene.view(article).views()).isEqualTo(2);
    }

    @Test
    void a_list_counts_for_no_article() {
        Article article = scene.article(alice, board, "Hello");
        queries.list(EVERYTHING, ArticleSort.NEWEST, reader, FIRST);

        assertThat(scene.view(article).views()).isZero();
    }

    @Test
    void an_article_that_is_not_there_is_not_found_and_counts_no_reader() {
        Article deleted = scene.article(alice, board, "Hello");
        scene.delete(deleted);

        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> queries.byId(deleted.id(), STRANGER));
        assertRefused(
                ErrorCode.ARTICLE_NOT_FOUND,
                () -> queries.byId(deleted.id(), new Visitor(scene.actor(alice), ANetwork.HERE)));
        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> queries.byId(new ArticleId(Id.MAX), STRANGER));
        scene.restore(deleted);
        assertThat(scene.view(deleted).views()).isZero();
    }

    @Test
    void a_body_of_older_rules_is_shown_by_the_present_ones() {
        Article article = scene.article(alice, board, "Hello");

        FullArticleView found = queries(new ShoutingRenderer()).byId(article.id(), STRANGER);

        assertThat(found.bodyHtml()).isEqualTo("<p>HELLO</p>");
        assertThat(found.body()).isEqualTo("Hello");
    }

    @Test
    void a_body_of_the_present_rules_is_shown_as_it_was_stored() {
        Article article = scene.article(alice, board, "Hello");

        assertThat(queries(new UnwantedRenderer()).byId(article.id(), STRANGER).bodyHtml())
                .isEqualTo("<p>Hello</p>");
    }

    @Test
    void a_list_holds_all_that_passes_the_filter() {
        scene.article(alice, board, "Alice, cats", "cats");
        scene.article(bob, board, "Bob, cats", "cats", "dogs");
        scene.article(alice, elsewhere, "Alice elsewhere, cats", "cats");
        scene.article(alice, board, "Alice");

        assertThat(titles(EVERYTHING)).containsExactly("Alice", "Alice elsewhere, cats", "Bob, cats", "Alice, cats");
        assertThat(titles(new ArticleFilter(board.slug(), null, null)))
                .containsExactly("Alice", "Bob, cats", "Alice, cats");
        assertThat(titles(new ArticleFilter(null, new Tag("Cats"), null)))
                .containsExactly("Alice elsewhere, cats", "Bob, cats", "Alice, cats");
        assertThat(titles(new ArticleFilter(null, null, alice.handle())))
                .containsExactly("Alice", "Alice elsewhere, cats", "Alice, cats");
        assertThat(titles(new ArticleFilter(board.slug(), new Tag("cats"), alice.handle())))
                .containsExactly("Alice, cats");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alice", "Alice", "ALICE"})
    void an_author_is_known_by_their_handle_in_any_case(String handle) {
        scene.article(alice, board, "Hers");
        scene.article(bob, board, "His");

        assertThat(titles(new ArticleFilter(null, null, new Handle(handle)))).containsExactly("Hers");
    }

    @ParameterizedTest
    @EnumSource
    void a_list_without_articles_is_one_empty_page(ArticleSort sort) {
        scene.article(bob, elsewhere, "Elsewhere", "dogs");

        assertThat(queries.list(new ArticleFilter(board.slug(), null, null), sort, null, FIRST))
                .isEqualTo(new Page<>(List.of(), null));
        assertThat(queries.list(new ArticleFilter(null, null, alice.handle()), sort, null, FIRST))
                .isEqualTo(new Page<>(List.of(), null));
        assertThat(queries.list(new ArticleFilter(null, new Tag("cats"), null), sort, null, FIRST))
                .isEqualTo(new Page<>(List.of(), null));
    }

    @Test
    void a_list_has_the_order_that_was_asked_for() {
        Article first = scene.article(alice, board, "First");
        Article second = scene.article(alice, board, "Second");
        scene.article(alice, board, "Third");
        scene.comment(bob, first, "Hello");
        scene.like(bob, second);

        assertThat(titles(ArticleSort.NEWEST)).containsExactly("Third", "Second", "First");
        assertThat(titles(ArticleSort.ACTIVE)).containsExactly("First", "Third", "Second");
        assertThat(titles(ArticleSort.LIKED)).containsExactly("Second", "Third", "First");
    }

    @Test
    void each_order_has_pages_of_its_own() {
        Article first = scene.article(alice, board, "First");
        Article second = scene.article(alice, board, "Second");
        Article third = scene.article(alice, board, "Third");
        long comment = scene.comment(bob, first, "Hello").id().value();
        scene.like(bob, second);

        assertPages(ArticleSort.NEWEST, new Cursor(0, third.id().value()), "Third", "Second");
        assertPages(ArticleSort.ACTIVE, new Cursor(comment, first.id().value()), "First", "Third");
        assertPages(ArticleSort.LIKED, new Cursor(1, second.id().value()), "Second", "Third");
    }

    @Test
    void pinned_articles_lead_the_newest_of_their_board() {
        Article first = scene.article(alice, board, "First");
        scene.article(alice, board, "Second");
        scene.pin(first);
        ArticleFilter onBoard = new ArticleFilter(board.slug(), null, null);

        assertThat(titles(onBoard)).containsExactly("First", "Second");
        assertThat(queries.list(onBoard, ArticleSort.NEWEST, null, PageRequest.first(1))
                        .next())
                .isEqualTo(new Cursor(1, first.id().value()));
        assertThat(titles(EVERYTHING)).containsExactly("Second", "First");
        assertThat(titles(new ArticleFilter(board.slug(), null, alice.handle())))
                .containsExactly("Second", "First");
    }

    @Test
    void a_reader_with_an_account_sees_how_they_stand_to_each_article_of_a_list() {
        Article article = scene.article(alice, board, "Hello");
        scene.bookmark(bob, article);

        assertThat(queries.list(EVERYTHING, ArticleSort.NEWEST, reader, FIRST).items())
                .extracting(ArticleView::viewer)
                .containsExactly(new Viewer(false, true, false, false));
        assertThat(queries.list(EVERYTHING, ArticleSort.NEWEST, null, FIRST).items())
                .extracting(ArticleView::viewer)
                .containsOnlyNulls();
    }

    @Test
    void a_board_or_an_author_who_is_not_there_is_not_found() {
        assertRefused(ErrorCode.BOARD_NOT_FOUND, () -> titles(new ArticleFilter(new BoardSlug("nowhere"), null, null)));
        assertRefused(ErrorCode.ACCOUNT_NOT_FOUND, () -> titles(new ArticleFilter(null, null, new Handle("nobody"))));
    }

    @Test
    void bookmarks_come_in_pages_the_newest_bookmark_first() {
        Article first = scene.article(alice, board, "First");
        Article second = scene.article(alice, board, "Second");
        Article third = scene.article(alice, elsewhere, "Third");
        scene.bookmark(bob, second);
        long middle = scene.bookmark(bob, third);
        scene.bookmark(bob, first);
        scene.bookmark(alice, second);

        Page<ArticleView> page = queries.bookmarked(reader, PageRequest.first(2));
        assertThat(page.items()).extracting(ArticleView::title).containsExactly("First", "Third");
        assertThat(page.next()).isEqualTo(new Cursor(middle));

        Page<ArticleView> rest = queries.bookmarked(reader, new PageRequest(2, page.next()));
        assertThat(rest.items()).extracting(ArticleView::title).containsExactly("Second");
        assertThat(rest.next()).isNull();
    }

    @Test
    void whoever_has_no_bookmarks_has_an_empty_page() {
        assertThat(queries.bookmarked(reader, FIRST)).isEqualTo(new Page<>(List.of(), null));
    }

    @Test
    void a_moderator_sees_what_was_deleted_on_the_board_the_last_first() {
        scene.moderator(board, bob);
        Article first = scene.article(alice, board, "First");
        Article second = scene.article(alice, board, "Second");
        scene.article(alice, board, "Still there");
        scene.delete(scene.article(alice, elsewhere, "Elsewhere"));
        scene.delete(second);
        world.clock().advance(Duration.ofHours(1));
        scene.delete(first);

        Page<DeletedArticleView> page = queries.deletedOn(board.slug(), reader, PageRequest.first(1));
        assertThat(page.items()).extracting(DeletedArticleView::title).containsExactly("First");
        assertThat(page.items())
                .extracting(DeletedArticleView::deletedAt)
                .containsExactly(world.clock().instant());

        Page<DeletedArticleView> rest = queries.deletedOn(board.slug(), reader, new PageRequest(1, page.next()));
        assertThat(rest.items()).extracting(DeletedArticleView::title).containsExactly("Second");
        assertThat(rest.next()).isNull();
    }

    @Test
    void an_admin_sees_what_was_deleted_on_every_board() {
        scene.delete(scene.article(alice, board, "Regrettable"));

        assertThat(queries.deletedOn(board.slug(), scene.actor(scene.admin("root")), FIRST)
                        .items())
                .hasSize(1);
    }

    @Test
    void nobody_else_sees_what_was_deleted_not_even_its_author() {
        scene.moderator(elsewhere, bob);
        scene.delete(scene.article(alice, board, "Regrettable"));

        assertRefused(ErrorCode.MODERATORS_ONLY, () -> queries.deletedOn(board.slug(), reader, FIRST));
        assertRefused(ErrorCode.MODERATORS_ONLY, () -> queries.deletedOn(board.slug(), scene.actor(alice), FIRST));
    }

    @Test
    void on_a_board_that_is_not_there_nothing_was_deleted() {
        assertRefused(ErrorCode.BOARD_NOT_FOUND, () -> queries.deletedOn(new BoardSlug("nowhere"), reader, FIRST));
    }

    private ArticleQueries queries(MarkdownRenderer renderer) {
        return new ArticleQueriesService(
                world.get(ArticleViews.class),
                world.get(Boards.class),
                world.accounts(),
                renderer,
                world.get(Readership.class));
    }

    private List<String> titles(ArticleFilter filter) {
        return titles(queries.list(filter, ArticleSort.NEWEST, null, FIRST));
    }

    private List<String> titles(ArticleSort sort) {
        return titles(queries.list(EVERYTHING, sort, null, FIRST));
    }

    private static List<String> titles(Page<ArticleView> page) {
        return page.items().stream().map(ArticleView::title).toList();
    }

    /** Fails unless the first two pages of one article each are these, and the second begins there. */
    private void assertPages(ArticleSort sort, Cursor secondBegins, String first, String second) {
        Page<ArticleView> page = queries.list(EVERYTHING, sort, null, PageRequest.first(1));
        assertThat(titles(page)).containsExactly(first);
        assertThat(page.next()).isEqualTo(secondBegins);
        assertThat(titles(queries.list(EVERYTHING, sort, null, new PageRequest(1, page.next()))))
                .containsExactly(second);
    }
}
