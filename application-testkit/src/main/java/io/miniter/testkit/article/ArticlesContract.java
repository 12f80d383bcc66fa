package io.miniter.testkit.article;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.miniter.application.article.ArticleSelection;
import io.miniter.application.article.ArticleSort;
import io.miniter.application.article.ArticleView;
import io.miniter.application.article.Articles;
import io.miniter.application.article.markdown.RenderedBody;
import io.miniter.application.article.revision.RevisionViews;
import io.miniter.application.article.tag.TagView;
import io.miniter.application.article.tag.TagViews;
import io.miniter.application.comment.CommentView;
import io.miniter.application.comment.Comments;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.AnArticle;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleAccess;
import io.miniter.domain.article.ArticleBody;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.ArticleSlug;
import io.miniter.domain.article.ArticleSummary;
import io.miniter.domain.article.ArticleText;
import io.miniter.domain.article.ArticleTitle;
import io.miniter.domain.article.DeletedArticleAccess;
import io.miniter.domain.article.Tag;
import io.miniter.domain.article.Tags;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardAccess;
import io.miniter.domain.board.Standing;
import io.miniter.domain.board.Writers;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.article.SeenArticles.Seen;
import io.miniter.testkit.board.BoardWorldContract;
import io.miniter.testkit.comment.SeenComments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every implementation of {@link Articles}. */
public abstract class ArticlesContract extends BoardWorldContract {

    private static final RenderedBody RENDERED = new RenderedBody("<p>Hello</p>", "Hello", 1);

    private Articles articles() {
        return world().get(Articles.class);
    }

    // How many

    @Test
    void an_author_adds_so_many_a_day_and_may_go_on_when_the_oldest_are_a_day_old() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        scene.article(alice, free, "The oldest");
        clock.advance(Duration.ofHours(1));
        for (int article = 1; article < Article.QUOTA.most(); article++) {
            scene.article(alice, free, "Title");
        }
        clock.advance(Duration.ofHours(20));

        assertThatThrownBy(() -> scene.article(alice, free, "One more"))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.TOO_MANY_REQUESTS);
                    assertThat(refusal.retryAfter()).hasValue(Duration.ofHours(3));
                });
        scene.article(scene.account("bob"), free, "Of somebody else");
        clock.advance(Duration.ofHours(3));
        scene.article(alice, free, "One more");
        assertRefused(ErrorCode.TOO_MANY_REQUESTS, () -> scene.article(alice, free, "And another"));
    }

    @Test
    void a_deleted_article_counts_for_as_long_as_it_is_kept() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        for (int article = 0; article < Article.QUOTA.most(); article++) {
            Article added = scene.article(alice, free, "Title");
            if (article % 100 == 0) {
                scene.delete(added);
            }
        }

        assertRefused(ErrorCode.TOO_MANY_REQUESTS, () -> scene.article(alice, free, "One more"));
    }

    // What is stored

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "안녕하세요, 미니터!",
                "👨‍👩‍👧‍👦 👋🏽 🇰🇷 ❤️",
                "'; DROP TABLE articles; --",
                "100 % \\ _ \" ' ` $1 #{x} ${y} ? :z",
                "<script>alert(1)</script> &amp;",
                "{\"a\", NULL, 'b'}",
                "x"
            })
    void an_article_is_stored_with_all_that_it_is(String text) {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        ArticleText said = new ArticleText(
                new ArticleTitle(text),
                new ArticleSummary(text, false),
                new ArticleBody(text + "\n\n    " + text),
                tags("zebra", "한글", "a-1", "apple"));
        Article written = Article.write(new ArticleId(ids.next()), free.id(), alice.id(), said, clock.instant());
        articles().add(written, new RenderedBody("<p>" + text + "</p>", text, 7));

        assertStored(written);
        assertThat(SeenArticles.of(world()).find(written.id(), null)).hasValueSatisfying(view -> {
            assertThat(view.body()).isEqualTo(text + "\n\n    " + text);
            assertThat(view.bodyHtml()).isEqualTo("<p>" + text + "</p>");
            assertThat(view.edition()).isEqualTo(7);
        });
    }

    @Test
    void an_article_may_be_as_large_as_its_bounds_allow() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        ArticleText largest = new ArticleText(
                new ArticleTitle("한".repeat(ArticleTitle.MAX_LENGTH)),
                new ArticleSummary("😀".repeat(ArticleSummary.MAX_LENGTH), true),
                new ArticleBody("😀".repeat(ArticleBody.MAX_LENGTH)),
                new Tags(IntStream.range(0, Tags.MAX_COUNT)
                        .mapToObj(tag -> new Tag("𠀀".repeat(Tag.MAX_LENGTH - 1) + tag))
                        .toList()));
        Article written = Article.write(new ArticleId(Id.MAX), free.id(), alice.id(), largest, clock.instant());
        String html = "<p>&amp;</p>".repeat(ArticleBody.MAX_LENGTH);
        articles().add(written, new RenderedBody(html, "&", 1));

        assertStored(written);
        assertThat(SeenArticles.of(world()).find(written.id(), null))
                .map(Seen::bodyHtml)
                .hasValue(html);
        // With the slug of the largest title, and the largest id behind it
        ArticleId next = new ArticleId(Id.MAX - 1);
        articles().add(Article.write(next, free.id(), alice.id(), largest, clock.instant()), RENDERED);
        assertThat(stored(next).slug()).isEqualTo(written.slug().distinguishedBy(next));
    }

    @Test
    void an_article_may_have_neither_tags_nor_a_summary() {
        Account alice = scene.account("alice");
        ArticleText bare =
                new ArticleText(new ArticleTitle("!"), ArticleSummary.madeFrom(""), new ArticleBody("***"), Tags.NONE);

        assertThat(scene.article(alice.id(), scene.board("free"), bare).text()).isEqualTo(bare);
    }

    @Test
    void what_is_not_there_is_not_found() {
        Account alice = scene.account("alice");
        scene.article(alice, scene.board("free"), "Hello");

        assertGone(new ArticleId(Id.MAX), alice);
        assertThat(articles().deletedForChange(new ArticleId(Id.MAX), alice.id()))
                .isEmpty();
    }

    // Slugs

    @Test
    void an_article_whose_slug_is_taken_gets_one_with_its_id() {
        Account alice = scene.account("alice");
        Article first = scene.article(alice, scene.board("free"), "안녕 세계");
        Article second = scene.article(scene.account("bob"), scene.board("notice"), "안녕, 세계!");
        Article third = scene.article(alice, scene.board("another"), "안녕 세계");

        assertThat(first.slug().value()).isEqualTo("안녕-세계");
        assertThat(second.slug()).isEqualTo(first.slug().distinguishedBy(second.id()));
        assertThat(third.slug()).isEqualTo(first.slug().distinguishedBy(third.id()));
    }

    @Test
    void a_deleted_article_keeps_its_slug_until_it_is_removed() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article deleted = scene.article(alice, free, "Hello");
        scene.delete(deleted);
        Article second = scene.article(alice, free, "Hello");
        articles().removeDeletedBefore(clock.instant().plusSeconds(1), 1);
        Article third = scene.article(alice, free, "Hello");

        assertThat(second.slug()).isEqualTo(deleted.slug().distinguishedBy(second.id()));
        assertThat(third.slug()).isEqualTo(new ArticleSlug("hello"));
    }

    @Test
    void an_article_keeps_its_slug_under_another_title() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article article = scene.article(alice, free, "Hello");
        scene.edit(alice, article, "Goodbye");

        assertThat(stored(article.id()).slug()).isEqualTo(article.slug());
        assertThat(scene.article(alice, free, "Goodbye").slug()).isEqualTo(new ArticleSlug("goodbye"));
        assertThat(scene.article(alice, free, "Hello").slug()).isNotEqualTo(article.slug());
    }

    // Authors

    @Test
    void an_article_of_an_author_who_is_gone_is_refused_and_leaves_nothing_behind() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        scene.leave(alice);
        Article late = AnArticle.on(
                free.id(), alice.id(), ids.next(), AnArticle.saying("Hello", "Hello", "java"), clock.instant());

        assertRefused(ErrorCode.SESSION_ENDED, () -> articles().add(late, RENDERED));
        assertGone(late.id(), alice);
        assertThat(scene.view(free).articles()).isZero();
        assertThat(tagCounts()).isEmpty();
    }

    @Test
    void an_article_of_an_author_who_never_was_is_refused() {
        Board free = scene.board("free");

        assertRefused(
                ErrorCode.SESSION_ENDED,
                () -> articles().add(AnArticle.on(free.id(), new AccountId(Id.MAX)), RENDERED));
    }

    // Access

    @Test
    void an_article_comes_with_how_the_account_stands_to_its_board() {
        Account alice = scene.account("alice");
        Account moderator = scene.account("moderator");
        Account elsewhere = scene.account("elsewhere");
        Account root = scene.admin("root");
        Account gone = scene.account("gone");
        Board free = scene.board("free");
        scene.moderator(free, moderator);
        scene.moderator(free, gone);
        scene.moderator(scene.board("notice"), elsewhere);
        scene.leave(gone);
        Article article = scene.article(alice, free, "Hello");

        assertAccess(article, alice, Standing.MEMBER);
        assertAccess(article, moderator, Standing.MODERATOR);
        assertAccess(article, elsewhere, Standing.MEMBER);
        assertAccess(article, root, Standing.ADMIN);
        assertAccess(article, gone, Standing.MEMBER);

        scene.delete(article);
        assertDeletedAccess(article, alice, Standing.MEMBER);
        assertDeletedAccess(article, moderator, Standing.MODERATOR);
        assertDeletedAccess(article, elsewhere, Standing.MEMBER);
        assertDeletedAccess(article, root, Standing.ADMIN);
        assertDeletedAccess(article, gone, Standing.MEMBER);
    }

    @Test
    void an_article_comes_with_its_board_as_it_is_now() {
        Account alice = scene.account("alice");
        Board notice = scene.board("notice", Writers.MODERATORS);
        Article article = scene.article(alice, notice, "Hello");
        Board archived = scene.archive(notice);

        assertThat(articles().access(article.id(), alice.id()))
                .map(ArticleAccess::board)
                .hasValueSatisfying(access -> assertSameBoard(access, archived));
        assertThat(articles().accessForChange(article.id(), alice.id()))
                .map(ArticleAccess::board)
                .hasValueSatisfying(access -> assertSameBoard(access, archived));
        scene.delete(article);
        assertThat(articles().deletedForChange(article.id(), alice.id()))
                .map(DeletedArticleAccess::board)
                .hasValueSatisfying(access -> assertSameBoard(access, archived));
    }

    // Counts

    @Test
    void each_article_counts_for_its_board_and_for_each_of_its_tags() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Board notice = scene.board("notice");
        scene.article(alice, free, "First", "java", "한글");
        scene.article(alice, free, "Second", "java");
        scene.article(scene.account("bob"), notice, "Third", "news");
        scene.article(alice, notice, "Fourth");

        assertThat(scene.view(free).articles()).isEqualTo(2);
        assertThat(scene.view(notice).articles()).isEqualTo(2);
        assertThat(tagCounts()).containsOnly(Map.entry("java", 2), Map.entry("한글", 1), Map.entry("news", 1));
    }

    // Edits

    @Test
    void a_revised_article_says_something_else_and_keeps_the_rest() {
        Account alice = scene.account("alice");
        Account moderator = scene.account("moderator");
        Board free = scene.board("free");
        Article article = scene.lock(scene.pin(scene.article(alice, free, "Hello", "java")));
        Article other = scene.article(alice, free, "Another", "java");
        clock.advance(Duration.ofHours(1));
        ArticleText text = new ArticleText(
                new ArticleTitle("안녕"),
                new ArticleSummary("인사", false),
                new ArticleBody("**안녕하세요**"),
                tags("zebra", "apple"));
        Article edited = article.edit(text, moderator.id(), clock.instant());
        articles().revise(edited, new RenderedBody("<b>안녕하세요</b>", "안녕하세요", 3), article.revision());

        assertThat(edited.version()).isEqualTo(2);
        assertStored(edited);
        assertThat(SeenArticles.of(world()).find(article.id(), null)).hasValueSatisfying(view -> {
            assertThat(view.body()).isEqualTo("**안녕하세요**");
            assertThat(view.bodyHtml()).isEqualTo("<b>안녕하세요</b>");
            assertThat(view.edition()).isEqualTo(3);
        });
        assertStored(other);
    }

    @Test
    void a_body_that_stays_keeps_how_it_is_shown() {
        Account alice = scene.account("alice");
        Article article = Article.write(
                new ArticleId(ids.next()),
                scene.board("free").id(),
                alice.id(),
                AnArticle.saying("Hello", "the body"),
                clock.instant());
        articles().add(article, new RenderedBody("<p>as it was rendered</p>", "the body", 5));
        Article edited = article.edit(AnArticle.saying("Goodbye", "the body"), alice.id(), clock.instant());
        articles().revise(edited, null, article.revision());

        assertStored(edited);
        assertThat(SeenArticles.of(world()).find(article.id(), null)).hasValueSatisfying(view -> {
            assertThat(view.body()).isEqualTo("the body");
            assertThat(view.bodyHtml()).isEqualTo("<p>as it was rendered</p>");
            assertThat(view.edition()).isEqualTo(5);
        });
    }

    @Test
    void a_revised_article_counts_for_the_tags_that_it_has_now() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article article = scene.article(alice, free, "Hello", "gone", "kept", "java");
        scene.article(alice, free, "Another", "java", "new");
        scene.edit(alice, article, "Hello", "new", "kept", "한글");

        assertThat(tagCounts())
                .containsOnly(Map.entry("kept", 1), Map.entry("java", 1), Map.entry("new", 2), Map.entry("한글", 1));
        assertThat(scene.view(free).articles()).isEqualTo(2);

        scene.edit(alice, article, "Hello");
        assertThat(tagCounts()).containsOnly(Map.entry("java", 1), Map.entry("new", 1));

        scene.edit(alice, article, "Hello", "java");
        assertThat(tagCounts()).containsOnly(Map.entry("java", 2), Map.entry("new", 1));
    }

    @Test
    void tags_in_another_order_count_as_before() {
        Account alice = scene.account("alice");
        Article article = scene.article(alice, scene.board("free"), "Hello", "java", "한글");
        Article edited = scene.edit(alice, article, "Hello", "한글", "java");

        assertThat(edited.text().tags()).isEqualTo(tags("한글", "java"));
        assertThat(tagCounts()).containsOnly(Map.entry("java", 1), Map.entry("한글", 1));
    }

    @Test
    void an_edit_keeps_likes_comments_bookmarks_and_views() {
        Account alice = scene.account("alice");
        Article article = scene.article(alice, scene.board("free"), "Hello");
        scene.like(alice, article);
        scene.bookmark(alice, article);
        scene.comment(alice, article, "a comment");
        scene.read(alice, article);
        scene.edit(alice, article, "Goodbye", "java");

        assertHangsOn(article, alice);
    }

    @Test
    void whoever_wrote_a_version_is_known_until_they_leave() {
        Account alice = scene.account("alice");
        Account moderator = scene.account("moderator");
        Article article = scene.article(alice, scene.board("free"), "Hello");
        scene.edit(moderator, article, "Goodbye");
        assertThat(stored(article.id()).writerId()).isEqualTo(moderator.id());

        scene.leave(moderator);
        assertThat(stored(article.id()).writerId()).isNull();
        assertThat(stored(article.id()).text().title()).isEqualTo(new ArticleTitle("Goodbye"));
        assertThat(stored(article.id()).authorId()).isEqualTo(alice.id());
    }

    // Pins and locks

    @Test
    void an_update_stores_pin_and_lock_and_keeps_the_rest() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article article = scene.article(alice, free, "Hello", "java");
        Article other = scene.article(alice, free, "Another", "java");

        articles().update(article.pin(0));
        assertStored(article.pin(0));
        articles().update(article.pin(0).lock());
        assertStored(article.pin(0).lock());
        articles().update(article.lock());
        assertStored(article.lock());
        articles().update(article);
        assertStored(article);
        assertStored(other);
        assertThat(tagCounts()).containsOnly(Map.entry("java", 2));
    }

    @Test
    void pinned_articles_are_counted_on_their_board_without_the_one_in_question() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Board notice = scene.board("notice");
        Article first = scene.pin(scene.article(alice, free, "First"));
        Article second = scene.pin(scene.article(alice, free, "Second", "java", "한글"));
        Article unpinned = scene.unpin(scene.pin(scene.article(alice, free, "Third")));
        Article elsewhere = scene.pin(scene.article(alice, notice, "Fourth"));

        assertThat(articles().countPinned(free.id(), unpinned.id())).isEqualTo(2);
        assertThat(articles().countPinned(free.id(), first.id())).isEqualTo(1);
        assertThat(articles().countPinned(free.id(), elsewhere.id())).isEqualTo(2);
        assertThat(articles().countPinned(notice.id(), elsewhere.id())).isZero();

        scene.delete(second);
        assertThat(articles().countPinned(free.id(), unpinned.id())).isEqualTo(1);
        scene.restore(second);
        assertThat(articles().countPinned(free.id(), unpinned.id())).isEqualTo(1);
    }

    // Deletion

    @Test
    void a_deleted_article_is_gone_but_kept() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article article = scene.lock(scene.pin(scene.edit(alice, scene.article(alice, free, "Hello"), "Hi", "java")));
        Article other = scene.article(alice, free, "Another", "java");
        clock.advance(Duration.ofMinutes(5).plusNanos(123_456_000));
        articles().delete(article.delete(clock.instant()));

        assertGone(article.id(), alice);
        assertThat(SeenArticles.of(world()).find(article.id(), alice.id())).isEmpty();
        assertThat(articles().deletedForChange(article.id(), alice.id()))
                .map(DeletedArticleAccess::deleted)
                .hasValueSatisfying(deleted -> {
                    assertThat(deleted.deletedAt()).isEqualTo(clock.instant());
                    assertSame(deleted.article(), article.unpin());
                });
        assertStored(other);
    }

    @Test
    void what_is_not_deleted_is_not_among_the_deleted() {
        Account alice = scene.account("alice");
        Article article = scene.article(alice, scene.board("free"), "Hello");
        assertThat(articles().deletedForChange(article.id(), alice.id())).isEmpty();

        scene.delete(article);
        scene.restore(article);
        assertThat(articles().deletedForChange(article.id(), alice.id())).isEmpty();
    }

    @Test
    void a_deleted_article_counts_for_nothing() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article article = scene.article(alice, free, "Hello", "java", "한글");
        scene.article(alice, free, "Another", "java");
        scene.delete(article);

        assertThat(scene.view(free).articles()).isEqualTo(1);
        assertThat(tagCounts()).containsOnly(Map.entry("java", 1));
    }

    @Test
    void what_is_brought_back_is_as_it_was_but_for_the_pin() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Board free = scene.board("free");
        Article article = scene.lock(scene.pin(scene.edit(bob, scene.article(alice, free, "Hello"), "Hi", "java")));
        scene.delete(article);
        clock.advance(Duration.ofDays(1));
        articles()
                .bringBack(articles()
                        .deletedForChange(article.id(), alice.id())
                        .orElseThrow()
                        .deleted()
                        .bringBack(clock.instant()));

        assertStored(article.unpin());
        assertThat(scene.view(free).articles()).isEqualTo(1);
        assertThat(tagCounts()).containsOnly(Map.entry("java", 1));
    }

    @Test
    void what_hangs_on_an_article_comes_back_with_it() {
        Account alice = scene.account("alice");
        Article article = scene.article(alice, scene.board("free"), "Hello", "java");
        scene.like(alice, article);
        scene.bookmark(alice, article);
        scene.comment(alice, article, "a comment");
        scene.read(alice, article);
        scene.edit(alice, article, "Goodbye", "java");
        scene.delete(article);
        scene.restore(article);

        assertHangsOn(article, alice);
        assertThat(world().get(RevisionViews.class).find(article.id(), 1)).isPresent();
    }

    @Test
    void what_becomes_of_those_who_liked_and_commented_meanwhile_is_counted_when_it_comes_back() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Article article = scene.article(alice, scene.board("free"), "Hello");
        Comment kept = scene.comment(alice, article, "kept");
        scene.reply(bob, kept, "goes with bob");
        scene.comment(bob, article, "goes with bob");
        scene.like(alice, article);
        scene.like(bob, article);
        scene.bookmark(bob, article);
        scene.delete(article);
        scene.leave(bob);
        scene.restore(article);

        assertThat(scene.view(article))
                .extracting(ArticleView::likes, ArticleView::comments)
                .containsExactly(1, 1);
        assertThat(activePlace(article)).isEqualTo(kept.id().value());
    }

    @Test
    void an_article_can_be_deleted_again() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article article = scene.article(alice, free, "Hello", "java");
        scene.delete(article);
        scene.restore(article);
        clock.advance(Duration.ofDays(1));
        scene.delete(article);

        assertGone(article.id(), alice);
        assertThat(articles().deletedForChange(article.id(), alice.id()))
                .map(access -> access.deleted().deletedAt())
                .hasValue(clock.instant());
        assertThat(scene.view(free).articles()).isZero();
        assertThat(tagCounts()).isEmpty();
    }

    // Removal for good

    @Test
    void what_was_deleted_before_a_time_is_removed_for_good() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article early = scene.article(alice, free, "Early", "java");
        Article inTime = scene.article(alice, free, "In time", "java");
        Article there = scene.article(alice, free, "There", "java");
        scene.delete(early);
        Instant time = clock.instant().plusNanos(1_000);
        clock.advance(Duration.ofNanos(1_000));
        scene.delete(inTime);

        assertThat(articles().removeDeletedBefore(time, 10)).isEqualTo(1);
        assertThat(articles().deletedForChange(early.id(), alice.id())).isEmpty();
        assertThat(articles().deletedForChange(inTime.id(), alice.id())).isPresent();
        assertStored(there);
        assertThat(scene.view(free).articles()).isEqualTo(1);
        assertThat(tagCounts()).containsOnly(Map.entry("java", 1));
        assertThat(articles().removeDeletedBefore(time, 10)).isZero();
    }

    @Test
    void a_few_are_removed_at_a_time() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        for (int article = 0; article < 5; article++) {
            scene.delete(scene.article(alice, free, "Hello"));
        }
        Instant later = clock.instant().plusSeconds(1);

        assertThat(articles().removeDeletedBefore(later, 2)).isEqualTo(2);
        assertThat(deletedOn(free)).isEqualTo(3);
        assertThat(articles().removeDeletedBefore(later, 2)).isEqualTo(2);
        assertThat(articles().removeDeletedBefore(later, 2)).isEqualTo(1);
        assertThat(articles().removeDeletedBefore(later, 2)).isZero();
        assertThat(deletedOn(free)).isZero();
    }

    @Test
    void where_nothing_was_deleted_nothing_is_removed() {
        Article article = scene.article(scene.account("alice"), scene.board("free"), "Hello");

        assertThat(articles().removeDeletedBefore(clock.instant().plusSeconds(1), 10))
                .isZero();
        assertStored(article);
    }

    @Test
    void all_that_hung_on_it_goes_along() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article article = scene.article(alice, free, "Hello");
        Article other = scene.article(alice, free, "Another");
        Comment comment = scene.comment(alice, article, "a comment");
        Comment kept = scene.comment(alice, other, "another");
        scene.reply(alice, comment, "a reply");
        scene.like(alice, comment);
        scene.like(alice, article);
        scene.like(alice, other);
        scene.bookmark(alice, article);
        scene.edit(alice, article, "Goodbye");
        scene.delete(article);
        articles().removeDeletedBefore(clock.instant().plusSeconds(1), 10);

        assertThat(world().get(Comments.class).findToAnswer(comment.id())).isEmpty();
        assertThat(world().get(Comments.class).findToAnswer(kept.id())).isPresent();
        assertThat(world().get(RevisionViews.class).find(article.id(), 1)).isEmpty();
        assertThat(SeenArticles.of(world()).bookmarked(alice.id(), PageRequest.first(10)))
                .isEmpty();
        assertThat(scene.view(other))
                .extracting(ArticleView::likes, ArticleView::comments)
                .containsExactly(1, 1);
        // Nothing is left that somebody who leaves would have to take along
        scene.leave(alice);
        assertThat(world().accounts().find(alice.id())).isEmpty();
    }

    // Authors who leave

    @Test
    void an_author_takes_all_their_articles_along() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Board free = scene.board("free");
        Board notice = scene.board("notice");
        Article first = scene.pin(scene.article(alice, free, "First", "java"));
        Article second = scene.article(alice, notice, "Second", "한글");
        Article deleted = scene.article(alice, free, "Third", "java");
        Article ofBob = scene.article(bob, free, "Fourth", "java");
        scene.delete(deleted);
        articles().removeAllBy(alice.id());

        assertGone(first.id(), alice);
        assertGone(second.id(), alice);
        assertThat(articles().deletedForChange(deleted.id(), alice.id())).isEmpty();
        assertStored(ofBob);
        assertThat(scene.view(free).articles()).isEqualTo(1);
        assertThat(scene.view(notice).articles()).isZero();
        assertThat(tagCounts()).containsOnly(Map.entry("java", 1));
        assertThat(articles().countPinned(free.id(), ofBob.id())).isZero();
        assertThat(scene.article(bob, free, "First").slug()).isEqualTo(new ArticleSlug("first"));
    }

    @Test
    void an_author_takes_along_what_others_left_on_their_articles() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Board free = scene.board("free");
        Article ofAlice = scene.article(alice, free, "Hello");
        Article ofBob = scene.article(bob, free, "Hi");
        Comment comment = scene.comment(bob, ofAlice, "a comment");
        scene.like(alice, scene.reply(bob, comment, "a reply"));
        scene.like(bob, ofAlice);
        scene.bookmark(bob, ofAlice);
        scene.edit(bob, ofAlice, "Good morning");
        scene.comment(bob, ofBob, "mine");
        scene.leave(alice);

        assertGone(ofAlice.id(), bob);
        assertThat(world().get(Comments.class).findToAnswer(comment.id())).isEmpty();
        assertThat(SeenArticles.of(world()).bookmarked(bob.id(), PageRequest.first(10)))
                .isEmpty();
        assertThat(scene.view(ofBob).comments()).isEqualTo(1);
        scene.leave(bob);
        assertThat(world().accounts().find(bob.id())).isEmpty();
    }

    @Test
    void an_author_without_articles_takes_none_along() {
        Account alice = scene.account("alice");
        Article article = scene.article(alice, scene.board("free"), "Hello", "java");
        articles().removeAllBy(scene.account("bob").id());
        articles().removeAllBy(new AccountId(Id.MAX));

        assertStored(article);
        assertThat(tagCounts()).containsOnly(Map.entry("java", 1));
    }

    /** One like, comment, bookmark and reader, all of them this account. */
    private void assertHangsOn(Article article, Account account) {
        assertThat(scene.view(article, account)).satisfies(view -> {
            assertThat(List.of(view.likes(), view.comments(), view.views())).containsExactly(1, 1, 1);
            assertThat(view.viewer()).isEqualTo(new ArticleView.Viewer(true, true, true, false));
        });
        assertThat(SeenComments.of(world()).onArticle(article.id(), null, PageRequest.first(10)))
                .extracting(CommentView::body)
                .containsExactly("a comment");
        assertThat(SeenArticles.of(world()).bookmarked(account.id(), PageRequest.first(10)))
                .extracting(listed -> listed.item().id())
                .containsExactly(article.id().value());
    }

    private void assertStored(Article expected) {
        AccountId somebody = new AccountId(Id.MAX);
        for (Optional<ArticleAccess> access : List.of(
                articles().access(expected.id(), somebody), articles().accessForChange(expected.id(), somebody))) {
            assertThat(access).map(ArticleAccess::article).hasValueSatisfying(found -> assertSame(found, expected));
        }
    }

    private void assertGone(ArticleId article, Account account) {
        assertThat(articles().access(article, account.id())).isEmpty();
        assertThat(articles().accessForChange(article, account.id())).isEmpty();
    }

    private void assertAccess(Article article, Account account, Standing expected) {
        for (Optional<ArticleAccess> access : List.of(
                articles().access(article.id(), account.id()),
                articles().accessForChange(article.id(), account.id()))) {
            assertThat(access).hasValueSatisfying(found -> {
                assertThat(found.account()).isEqualTo(account.id());
                assertThat(found.board().standing()).isEqualTo(expected);
            });
        }
    }

    private void assertDeletedAccess(Article article, Account account, Standing expected) {
        assertThat(articles().deletedForChange(article.id(), account.id()))
                .map(access -> access.board().standing())
                .hasValue(expected);
    }

    private static void assertSameBoard(BoardAccess access, Board expected) {
        assertThat(access.board().id()).isEqualTo(expected.id());
        assertThat(access.board().slug()).isEqualTo(expected.slug());
        assertThat(access.board().name()).isEqualTo(expected.name());
        assertThat(access.board().writers()).isEqualTo(expected.writers());
        assertThat(access.board().archived()).isEqualTo(expected.archived());
    }

    private static void assertSame(Article found, Article expected) {
        assertThat(found.id()).isEqualTo(expected.id());
        assertThat(found.boardId()).isEqualTo(expected.boardId());
        assertThat(found.authorId()).isEqualTo(expected.authorId());
        assertThat(found.slug()).isEqualTo(expected.slug());
        assertThat(found.text()).isEqualTo(expected.text());
        assertThat(found.version()).isEqualTo(expected.version());
        assertThat(found.writerId()).isEqualTo(expected.writerId());
        assertThat(found.pinned()).isEqualTo(expected.pinned());
        assertThat(found.locked()).isEqualTo(expected.locked());
        assertThat(found.createdAt()).isEqualTo(expected.createdAt());
        assertThat(found.editedAt()).isEqualTo(expected.editedAt());
    }

    private Article stored(ArticleId id) {
        return articles().access(id, new AccountId(Id.MAX)).orElseThrow().article();
    }

    private long activePlace(Article article) {
        ArticleSelection everything = new ArticleSelection(null, null, null);
        return SeenArticles.of(world()).list(everything, ArticleSort.ACTIVE, null, PageRequest.first(10)).stream()
                .filter(listed -> listed.item().id() == article.id().value())
                .findFirst()
                .orElseThrow()
                .place()
                .rank();
    }

    private int deletedOn(Board board) {
        return SeenArticles.of(world())
                .deleted(board.id(), PageRequest.first(10))
                .size();
    }

    private Map<String, Integer> tagCounts() {
        return world().get(TagViews.class).mostUsed(null, 100).stream()
                .collect(Collectors.toMap(TagView::tag, TagView::articles));
    }

    private static Tags tags(String... tags) {
        return new Tags(List.of(tags).stream().map(Tag::new).toList());
    }
}
