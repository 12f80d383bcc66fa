package io.miniter.application.article;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.ArticleView.Viewer;
import io.miniter.application.article.EditArticle.Command;
import io.miniter.application.article.revision.RevisionView;
import io.miniter.application.article.revision.RevisionViews;
import io.miniter.application.article.revision.StoredRevisionView;
import io.miniter.application.article.tag.TagView;
import io.miniter.application.article.tag.TagViews;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.AnArticle;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleBody;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.ArticleSummary;
import io.miniter.domain.article.ArticleTitle;
import io.miniter.domain.article.RequestedSummary;
import io.miniter.domain.article.Tag;
import io.miniter.domain.article.Tags;
import io.miniter.domain.board.Board;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.ExpectedVersion;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.article.PlainMarkdownRenderer;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.ImmediateTransactions;
import io.miniter.testkit.shared.InMemoryWorld;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class EditArticleServiceTest {

    private static final ExpectedVersion FIRST = ExpectedVersion.oneOf(Set.of(1));
    private static final ExpectedVersion SECOND = ExpectedVersion.oneOf(Set.of(2));

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final PlainMarkdownRenderer renderer = new PlainMarkdownRenderer();
    private final ImmediateTransactions transactions = new ImmediateTransactions();
    private final EditArticle editArticle = new EditArticleService(
            renderer, world.get(Articles.class), world.get(ArticleViews.class), transactions, world.clock());
    private final Account alice = scene.account("alice");
    private final Actor author = scene.actor(alice);
    private final Account bob = scene.account("bob");
    private final Board board = scene.board("talk");
    private final Article article =
            scene.article(alice.id(), board, AnArticle.saying("Hello", "Hello\nworld", "cats", "dogs"));

    @BeforeEach
    void an_hour_passes() {
        world.clock().advance(Duration.ofHours(1));
    }

    @Test
    void everything_can_be_changed_at_once() {
        FullArticleView edited = editArticle.editArticle(new Command(
                author,
                article.id(),
                FIRST,
                new ArticleTitle("안녕"),
                new RequestedSummary("A greeting"),
                new ArticleBody("안녕, <세상>"),
                tags("dogs", "birds")));

        assertThat(edited.body()).isEqualTo("안녕, <세상>");
        assertThat(edited.bodyHtml()).isEqualTo("<p>안녕, &lt;세상&gt;</p>");
        assertThat(edited.article())
                .isEqualTo(new ArticleView(
                        article.id().value(),
                        new ArticleView.BoardName("talk", "talk"),
                        edited.article().author(),
                        "안녕",
                        "hello",
                        "A greeting",
                        List.of("dogs", "birds"),
                        false,
                        false,
                        0,
                        0,
                        0,
                        article.createdAt(),
                        world.clock().instant(),
                        2,
                        new Viewer(false, false, true, false)));
        assertThat(edited.article().author().id()).isEqualTo(alice.id().value());
    }

    @Test
    void a_title_alone_changes_nothing_else_not_even_the_slug() {
        FullArticleView edited = edit(FIRST, new ArticleTitle("Goodbye"), null, null, null);

        assertThat(edited.article().title()).isEqualTo("Goodbye");
        assertThat(edited.article().slug()).isEqualTo("hello");
        assertThat(edited.article().tags()).containsExactly("cats", "dogs");
        assertThat(edited.body()).isEqualTo("Hello\nworld");
        assertThat(edited.bodyHtml()).isEqualTo("<p>Hello\nworld</p>");
        assertThat(edited.article().version()).isEqualTo(2);
        assertThat(edited.article().editedAt()).isEqualTo(world.clock().instant());
    }

    @Test
    void a_summary_that_was_made_from_the_body_is_made_anew_with_it() {
        assertThat(edit(FIRST, null, null, new ArticleBody("Another\nbody"), null)
                        .article()
                        .summary())
                .isEqualTo("Another body");
    }

    @Test
    void a_summary_that_was_given_stays_when_the_body_changes() {
        edit(FIRST, null, new RequestedSummary("A greeting"), null, null);

        FullArticleView edited = edit(SECOND, null, null, new ArticleBody("Another body"), null);

        assertThat(edited.article().summary()).isEqualTo("A greeting");
        assertThat(edited.body()).isEqualTo("Another body");
    }

    @Test
    void a_summary_that_is_taken_away_is_made_from_the_body_as_it_is() {
        edit(FIRST, null, new RequestedSummary("A greeting"), null, null);

        assertThat(edit(SECOND, null, RequestedSummary.FROM_BODY, null, null)
                        .article()
                        .summary())
                .isEqualTo("Hello world");
    }

    @Test
    void a_summary_that_is_taken_away_together_with_the_body_is_made_from_the_new_one() {
        edit(FIRST, null, new RequestedSummary("A greeting"), null, null);

        assertThat(edit(SECOND, null, RequestedSummary.FROM_BODY, new ArticleBody("Another body"), null)
                        .article()
                        .summary())
                .isEqualTo("Another body");
        assertThat(edit(ExpectedVersion.any(), null, null, new ArticleBody("A third body"), null)
                        .article()
                        .summary())
                .as("made anew from then on")
                .isEqualTo("A third body");
    }

    @Test
    void tags_that_go_and_come_are_counted() {
        scene.article(bob, board, "Other", "cats", "dogs");
        FullArticleView edited = edit(FIRST, null, null, null, tags("dogs", "birds"));

        assertThat(edited.article().tags()).containsExactly("dogs", "birds");
        assertThat(world.get(TagViews.class).mostUsed(null, 10))
                .containsExactly(new TagView("dogs", 2), new TagView("birds", 1), new TagView("cats", 1));
    }

    @Test
    void tags_can_be_taken_away() {
        assertThat(edit(FIRST, null, null, null, Tags.NONE).article().tags()).isEmpty();
        assertThat(world.get(TagViews.class).mostUsed(null, 10)).isEmpty();
    }

    @Test
    void what_it_said_before_stays_as_a_revision() {
        edit(FIRST, new ArticleTitle("Goodbye"), new RequestedSummary("A farewell"), new ArticleBody("Bye"), Tags.NONE);

        StoredRevisionView former =
                world.get(RevisionViews.class).find(article.id(), 1).orElseThrow();
        assertThat(former.body()).isEqualTo("Hello\nworld");
        assertThat(former.revision().title()).isEqualTo("Hello");
        assertThat(former.revision().tags()).containsExactly("cats", "dogs");
        assertThat(former.revision().writtenAt()).isEqualTo(article.createdAt());
    }

    @Test
    void each_edit_leaves_a_revision_with_its_own_writer_and_time() {
        scene.moderator(board, bob);
        editArticle.editArticle(
                new Command(scene.actor(bob), article.id(), FIRST, new ArticleTitle("Moderated"), null, null, null));
        Instant moderatedAt = world.clock().instant();
        world.clock().advance(Duration.ofHours(1));
        edit(SECOND, new ArticleTitle("Mine again"), null, null, null);

        List<RevisionView> revisions = revisions();
        assertThat(revisions).extracting(RevisionView::number).containsExactly(2, 1);
        assertThat(revisions).extracting(RevisionView::title).containsExactly("Moderated", "Hello");
        assertThat(revisions)
                .extracting(revision ->
                        revision.writer() == null ? null : revision.writer().handle())
                .containsExactly("bob", "alice");
        assertThat(revisions).extracting(RevisionView::writtenAt).containsExactly(moderatedAt, article.createdAt());
    }

    @Test
    void a_text_that_is_the_same_changes_nothing() {
        FullArticleView same =
                edit(FIRST, new ArticleTitle("Hello"), null, new ArticleBody("Hello\nworld"), tags("cats", "dogs"));

        assertThat(same.article().version()).isEqualTo(1);
        assertThat(same.article().editedAt()).isNull();
        assertThat(revisions()).isEmpty();
    }

    @Test
    void to_change_nothing_changes_nothing() {
        FullArticleView same = edit(FIRST, null, null, null, null);

        assertThat(same.article().version()).isEqualTo(1);
        assertThat(revisions()).isEmpty();
    }

    @Test
    void what_hangs_on_the_article_stays() {
        scene.pin(article);
        scene.lock(article);
        scene.like(bob, article);
        scene.bookmark(alice, article);
        scene.comment(bob, article, "Hello to you");

        ArticleView edited =
                edit(FIRST, new ArticleTitle("Goodbye"), null, null, null).article();

        assertThat(edited.pinned()).isTrue();
        assertThat(edited.locked()).isTrue();
        assertThat(edited.likes()).isEqualTo(1);
        assertThat(edited.comments()).isEqualTo(1);
        assertThat(edited.viewer()).isEqualTo(new Viewer(false, true, true, false));
    }

    @Test
    void whoever_has_seen_an_older_text_changes_nothing() {
        edit(FIRST, new ArticleTitle("Second"), null, null, null);

        assertRefused(ErrorCode.ARTICLE_CHANGED, () -> edit(FIRST, new ArticleTitle("Third"), null, null, null));
        assertThat(scene.view(article).title()).isEqualTo("Second");
        assertThat(scene.view(article).version()).isEqualTo(2);
        assertThat(revisions()).hasSize(1);
    }

    @Test
    void a_stale_expectation_is_refused_even_if_nothing_would_change() {
        edit(FIRST, new ArticleTitle("Second"), null, null, null);

        assertRefused(ErrorCode.ARTICLE_CHANGED, () -> edit(FIRST, new ArticleTitle("Second"), null, null, null));
    }

    @Test
    void whoever_expects_one_of_several_texts_or_any_changes_it() {
        edit(ExpectedVersion.oneOf(Set.of(7, 1)), new ArticleTitle("Second"), null, null, null);
        edit(ExpectedVersion.any(), new ArticleTitle("Third"), null, null, null);

        assertThat(scene.view(article).version()).isEqualTo(3);
    }

    @Test
    void whoever_expects_other_texts_or_none_changes_nothing() {
        assertRefused(
                ErrorCode.ARTICLE_CHANGED,
                () -> edit(ExpectedVersion.oneOf(Set.of(2, 3)), new ArticleTitle("Mine"), null, null, null));
        assertRefused(
                ErrorCode.ARTICLE_CHANGED,
                () -> edit(ExpectedVersion.oneOf(Set.of()), new ArticleTitle("Mine"), null, null, null));
        assertUnchanged();
    }

    @Test
    void of_two_edits_at_once_one_is_made() {
        EditArticle overtaken = overtakenBy(
                () -> edit(FIRST, new ArticleTitle("First come"), null, new ArticleBody("First served"), null));

        assertRefused(
                ErrorCode.ARTICLE_CHANGED,
                () -> overtaken.editArticle(
                        new Command(author, article.id(), FIRST, new ArticleTitle("Too late"), null, null, null)));
        assertThat(scene.view(article).title()).isEqualTo("First come");
        assertThat(revisions()).hasSize(1);
    }

    @Test
    void of_two_edits_at_once_that_expect_anything_both_are_made_and_none_is_lost() {
        EditArticle overtaken =
                overtakenBy(() -> edit(ExpectedVersion.any(), new ArticleTitle("First come"), null, null, null));

        FullArticleView edited = overtaken.editArticle(new Command(
                author, article.id(), ExpectedVersion.any(), null, null, new ArticleBody("Second come"), null));

        assertThat(edited.article().title()).isEqualTo("First come");
        assertThat(edited.body()).isEqualTo("Second come");
        assertThat(edited.article().version()).isEqualTo(3);
        assertThat(revisions()).extracting(RevisionView::title).containsExactly("First come", "Hello");
    }

    @Test
    void an_article_that_is_deleted_during_the_edit_is_not_found() {
        EditArticle overtaken = overtakenBy(() -> scene.delete(article));

        assertRefused(
                ErrorCode.ARTICLE_NOT_FOUND,
                () -> overtaken.editArticle(
                        new Command(author, article.id(), FIRST, new ArticleTitle("Too late"), null, null, null)));
        scene.restore(article);
        assertUnchanged();
    }

    @Test
    void an_article_that_is_deleted_right_after_the_edit_is_not_found_but_edited() {
        transactions.after(() -> scene.delete(article));

        assertRefused(
                ErrorCode.ARTICLE_NOT_FOUND,
                () -> editArticle.editArticle(
                        new Command(author, article.id(), FIRST, new ArticleTitle("In time"), null, null, null)));
        scene.restore(article);
        assertThat(scene.view(article).title()).isEqualTo("In time");
    }

    @Test
    void those_who_keep_the_board_in_order_edit_it_and_it_stays_its_authors() {
        scene.moderator(board, bob);
        Actor moderator = scene.actor(bob);
        Actor admin = scene.actor(scene.admin("root"));

        ArticleView byModerator = editArticle
                .editArticle(new Command(moderator, article.id(), FIRST, new ArticleTitle("Better"), null, null, null))
                .article();
        ArticleView byAdmin = editArticle
                .editArticle(new Command(admin, article.id(), SECOND, new ArticleTitle("Best"), null, null, null))
                .article();

        assertThat(byModerator.viewer()).isEqualTo(new Viewer(false, false, true, true));
        assertThat(byAdmin.title()).isEqualTo("Best");
        assertThat(byAdmin.author().id()).isEqualTo(alice.id().value());
    }

    @Test
    void nobody_else_edits_it_not_even_a_moderator_of_another_board() {
        scene.moderator(scene.board("elsewhere"), bob);

        for (ExpectedVersion expected : new ExpectedVersion[] {FIRST, SECOND, ExpectedVersion.any()}) {
            assertRefused(
                    ErrorCode.NOT_THE_AUTHOR,
                    () -> editArticle.editArticle(new Command(
                            scene.actor(bob), article.id(), expected, new ArticleTitle("Mine"), null, null, null)));
        }
        assertUnchanged();
    }

    @Test
    void on_an_archived_board_nobody_edits_not_even_an_admin() {
        scene.archive(board);
        Actor admin = scene.actor(scene.admin("root"));

        assertRefused(ErrorCode.BOARD_ARCHIVED, () -> edit(FIRST, new ArticleTitle("Mine"), null, null, null));
        assertRefused(
                ErrorCode.BOARD_ARCHIVED,
                () -> editArticle.editArticle(
                        new Command(admin, article.id(), FIRST, new ArticleTitle("Mine"), null, null, null)));
        assertUnchanged();
    }

    @Test
    void a_locked_article_is_still_edited() {
        scene.lock(article);

        assertThat(edit(FIRST, new ArticleTitle("Goodbye"), null, null, null)
                        .article()
                        .title())
                .isEqualTo("Goodbye");
    }

    @Test
    void it_is_known_whether_a_summary_was_given_or_made() {
        edit(FIRST, null, new RequestedSummary("A greeting"), null, null);
        assertThat(scene.now(article).text().summary()).isEqualTo(new ArticleSummary("A greeting", false));

        edit(SECOND, null, RequestedSummary.FROM_BODY, new ArticleBody("Another body"), null);
        assertThat(scene.now(article).text().summary()).isEqualTo(new ArticleSummary("Another body", true));
    }

    @Test
    void a_body_that_stays_is_not_rendered_again() {
        EditArticle withoutRenderer = new EditArticleService(
                new UnwantedRenderer(),
                world.get(Articles.class),
                world.get(ArticleViews.class),
                transactions,
                world.clock());

        withoutRenderer.editArticle(new Command(
                author,
                article.id(),
                FIRST,
                new ArticleTitle("Goodbye"),
                new RequestedSummary("A farewell"),
                null,
                Tags.NONE));

        assertThat(scene.view(article).title()).isEqualTo("Goodbye");
        assertThat(scene.view(article).summary()).isEqualTo("A farewell");
    }

    @Test
    void what_is_not_there_is_not_edited() {
        scene.delete(article);

        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> edit(FIRST, new ArticleTitle("Mine"), null, null, null));
        assertRefused(
                ErrorCode.ARTICLE_NOT_FOUND,
                () -> editArticle.editArticle(
                        new Command(author, new ArticleId(Id.MAX), ExpectedVersion.any(), null, null, null, null)));
    }

    private FullArticleView edit(
            ExpectedVersion expected,
            @Nullable ArticleTitle title,
            @Nullable RequestedSummary summary,
            @Nullable ArticleBody body,
            @Nullable Tags tags) {
        return editArticle.editArticle(new Command(author, article.id(), expected, title, summary, body, tags));
    }

    /** An edit before which something else happens, after all has been rendered. */
    private EditArticle overtakenBy(Runnable meanwhile) {
        transactions.before(meanwhile);
        return editArticle;
    }

    private List<RevisionView> revisions() {
        return world.get(RevisionViews.class).of(article.id(), PageRequest.first(10));
    }

    private void assertUnchanged() {
        ArticleView now = scene.view(article);
        assertThat(now.title()).isEqualTo("Hello");
        assertThat(now.version()).isEqualTo(1);
        assertThat(now.editedAt()).isNull();
        assertThat(revisions()).isEmpty();
    }

    private static Tags tags(String... tags) {
        return new Tags(Arrays.stream(tags).map(Tag::new).toList());
    }
}
