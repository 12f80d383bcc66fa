package io.miniter.testkit.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.miniter.application.account.AuthorView;
import io.miniter.application.article.Articles;
import io.miniter.application.article.revision.RevisionView;
import io.miniter.application.article.revision.RevisionViews;
import io.miniter.application.article.revision.StoredRevisionView;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.Bio;
import io.miniter.domain.account.DisplayName;
import io.miniter.domain.article.AnArticle;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleBody;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.ArticleSummary;
import io.miniter.domain.article.ArticleText;
import io.miniter.domain.article.ArticleTitle;
import io.miniter.domain.article.Revision;
import io.miniter.domain.article.Tag;
import io.miniter.domain.article.Tags;
import io.miniter.domain.board.Board;
import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.board.BoardWorldContract;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is true of every implementation of {@link RevisionViews}. */
public abstract class RevisionViewsContract extends BoardWorldContract {

    private RevisionViews views() {
        return world().get(RevisionViews.class);
    }

    @Test
    void what_an_article_says_now_is_no_revision() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article article = scene.article(alice, free, "Hello");
        scene.edit(alice, scene.article(alice, free, "Another"), "Other");

        assertThat(revisionsOf(article.id())).isEmpty();
        assertThat(views().find(article.id(), 1)).isEmpty();
    }

    @Test
    void of_more_revisions_than_are_kept_the_first_and_the_newest_stay() {
        Account alice = scene.account("alice");
        Article article = scene.article(alice, scene.board("free"), "Title 1");
        Article other = scene.article(alice, scene.board("other"), "Other");
        scene.edit(alice, other, "Another");
        for (int version = 2; version <= Revision.MAX_KEPT + 3; version++) {
            scene.edit(alice, article, "Title " + version);
        }
        List<Integer> expected = new ArrayList<>();
        for (int number = Revision.MAX_KEPT + 2; number > 3; number--) {
            expected.add(number);
        }
        expected.add(1);

        assertThat(views().of(article.id(), PageRequest.first(100)))
                .extracting(RevisionView::number)
                .hasSize(Revision.MAX_KEPT)
                .isEqualTo(expected);
        assertThat(views().find(article.id(), 2)).isEmpty();
        assertThat(views().find(article.id(), 3)).isEmpty();
        assertThat(views().find(article.id(), 4)).isPresent();
        assertThat(revisionsOf(other.id())).hasSize(1);
    }

    @Test
    void a_revision_shows_all_that_the_article_said() {
        Account alice = scene.account("Alice");
        Instant writtenAt = clock.instant();
        Article article = scene.article(
                alice.id(),
                scene.board("free"),
                new ArticleText(
                        new ArticleTitle("안녕 🐇"),
                        new ArticleSummary("a summary", false),
                        new ArticleBody("**one**\n\n    two"),
                        new Tags(List.of(new Tag("zebra"), new Tag("한글"), new Tag("apple")))));
        clock.advance(Duration.ofHours(1));
        scene.edit(alice, article, "Goodbye", "java");
        PictureName picture = new PictureName("a".repeat(64), PictureFormat.JPEG);
        world().accounts()
                .update(alice.withProfile(new DisplayName("앨리스 🐇"), Bio.EMPTY).withAvatar(picture));
        RevisionView expected = new RevisionView(
                1,
                "안녕 🐇",
                "a summary",
                List.of("zebra", "한글", "apple"),
                new AuthorView(alice.id().value(), "Alice", "앨리스 🐇", picture.toString()),
                writtenAt);

        assertThat(revisionsOf(article.id())).containsExactly(expected);
        assertThat(views().find(article.id(), 1)).hasValue(new StoredRevisionView(expected, "**one**\n\n    two"));
    }

    @Test
    void a_revision_may_be_as_large_as_its_bounds_allow() {
        Account alice = scene.account("alice");
        ArticleText largest = new ArticleText(
                new ArticleTitle("한".repeat(ArticleTitle.MAX_LENGTH)),
                new ArticleSummary("😀".repeat(ArticleSummary.MAX_LENGTH), true),
                new ArticleBody("😀".repeat(ArticleBody.MAX_LENGTH)),
                new Tags(IntStream.range(0, Tags.MAX_COUNT)
                        .mapToObj(tag -> new Tag("𠀀".repeat(Tag.MAX_LENGTH - 1) + tag))
                        .toList()));
        Article article = scene.article(alice.id(), scene.board("free"), largest);
        scene.edit(alice, article, "Short");

        assertThat(views().find(article.id(), 1)).hasValueSatisfying(found -> {
            assertThat(found.revision().title()).isEqualTo(largest.title().value());
            assertThat(found.revision().summary()).isEqualTo(largest.summary().value());
            assertThat(found.revision().tags()).hasSize(Tags.MAX_COUNT);
            assertThat(found.body()).isEqualTo(largest.body().markdown());
        });
    }

    @Test
    void each_edit_leaves_the_version_before_it_with_its_writer_and_its_time() {
        Account alice = scene.account("alice");
        Account moderator = scene.account("moderator");
        Instant first = clock.instant();
        Article article = scene.article(alice, scene.board("free"), "One", "java");
        clock.advance(Duration.ofHours(1));
        Instant second = clock.instant();
        scene.edit(moderator, article, "Two");
        clock.advance(Duration.ofHours(1));
        scene.edit(alice, article, "Three", "한글");
        RevisionView one = new RevisionView(1, "One", "One", List.of("java"), view(alice), first);
        RevisionView two = new RevisionView(2, "Two", "Two", List.of(), view(moderator), second);

        assertThat(revisionsOf(article.id())).containsExactly(two, one);
        assertThat(views().find(article.id(), 1)).hasValue(new StoredRevisionView(one, "One"));
        assertThat(views().find(article.id(), 2)).hasValue(new StoredRevisionView(two, "Two"));
        assertThat(views().find(article.id(), 3)).isEmpty();
    }

    @Test
    void a_body_that_stays_is_kept_with_each_revision() {
        Account alice = scene.account("alice");
        Article first = scene.article(alice.id(), scene.board("free"), AnArticle.saying("One", "the body"));
        Article second = first.edit(AnArticle.saying("Two", "the body"), alice.id(), clock.instant());
        world().get(Articles.class).revise(second, null, first.revision());
        Article third = second.edit(AnArticle.saying("Three", "the body"), alice.id(), clock.instant());
        world().get(Articles.class).revise(third, null, second.revision());

        assertThat(views().find(first.id(), 1)).map(StoredRevisionView::body).hasValue("the body");
        assertThat(views().find(first.id(), 2)).map(StoredRevisionView::body).hasValue("the body");
    }

    @Test
    void what_is_neither_written_nor_changed_leaves_no_revision() {
        Account alice = scene.account("alice");
        Article article = scene.article(alice, scene.board("free"), "Hello");
        scene.edit(alice, article, "Hello");
        scene.unpin(scene.pin(article));
        scene.unlock(scene.lock(article));
        scene.delete(article);
        scene.restore(article);

        assertThat(revisionsOf(article.id())).isEmpty();
    }

    @Test
    void a_writer_who_leaves_is_forgotten_but_not_what_they_wrote() {
        Account alice = scene.account("alice");
        Account moderator = scene.account("moderator");
        Article article = scene.article(alice, scene.board("free"), "One");
        scene.edit(moderator, article, "Two");
        scene.edit(alice, article, "Three");
        scene.leave(moderator);

        assertThat(revisionsOf(article.id()))
                .extracting(RevisionView::title, RevisionView::writer)
                .containsExactly(tuple("Two", null), tuple("One", view(alice)));
        assertThat(views().find(article.id(), 2))
                .map(found -> found.revision().writer() == null)
                .hasValue(true);
    }

    @Test
    void revisions_stay_while_their_article_is_deleted() {
        Account alice = scene.account("alice");
        Article article = scene.article(alice, scene.board("free"), "One");
        scene.edit(alice, article, "Two");
        scene.delete(article);
        scene.restore(article);

        assertThat(revisionsOf(article.id())).extracting(RevisionView::number).containsExactly(1);
    }

    @Test
    void what_is_not_there_is_not_found() {
        Account alice = scene.account("alice");
        Article article = scene.article(alice, scene.board("free"), "One");
        scene.edit(alice, article, "Two");

        assertThat(views().find(article.id(), Integer.MAX_VALUE)).isEmpty();
        assertThat(views().find(article.id(), 0)).isEmpty();
        assertThat(views().find(new ArticleId(Id.MAX), 1)).isEmpty();
        assertThat(revisionsOf(new ArticleId(Id.MAX))).isEmpty();
    }

    private List<RevisionView> revisionsOf(ArticleId article) {
        return views().of(article, PageRequest.first(PageRequest.MAX_LIMIT));
    }

    private static AuthorView view(Account account) {
        return new AuthorView(
                account.id().value(),
                account.handle().value(),
                account.displayName().value(),
                null);
    }
}
