package io.miniter.testkit.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.AuthorView;
import io.miniter.application.article.ArticleSelection;
import io.miniter.application.article.ArticleSort;
import io.miniter.application.article.ArticleView;
import io.miniter.application.article.ArticleView.Viewer;
import io.miniter.application.article.ArticleViews;
import io.miniter.application.article.Articles;
import io.miniter.application.article.markdown.RenderedBody;
import io.miniter.application.article.moderation.DeletedArticleView;
import io.miniter.application.board.Boards;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.ListEntry;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.Bio;
import io.miniter.domain.account.DisplayName;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleBody;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.ArticleSummary;
import io.miniter.domain.article.ArticleText;
import io.miniter.domain.article.ArticleTitle;
import io.miniter.domain.article.Tag;
import io.miniter.domain.article.Tags;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.board.BoardName;
import io.miniter.domain.board.Standing;
import io.miniter.domain.board.Writers;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.article.SeenArticles.Seen;
import io.miniter.testkit.board.BoardHistory;
import io.miniter.testkit.board.BoardWorldContract;
import io.miniter.testkit.board.PlainBoards;
import io.miniter.testkit.shared.PageWalk;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every implementation of {@link ArticleViews}. */
public abstract class ArticleViewsContract extends BoardWorldContract {

    private static final ArticleSelection EVERYTHING = new ArticleSelection(null, null, null);

    private SeenArticles views() {
        return SeenArticles.of(world());
    }

    // One article

    @Test
    void a_new_article_is_shown_with_all_that_it_says_and_no_counts() {
        Account alice = scene.account("Alice");
        PictureName picture = new PictureName("a".repeat(64), PictureFormat.JPEG);
        Board free = scene.board("free");
        world().get(Boards.class).update(free.withName(new BoardName("자유 게시판")));
        Article article = Article.write(
                new ArticleId(ids.next()),
                free.id(),
                alice.id(),
                new ArticleText(
                        new ArticleTitle("안녕, 세계! 👋"),
                        new ArticleSummary("a summary", false),
                        new ArticleBody("**one**\n\n    two"),
                        new Tags(List.of(new Tag("zebra"), new Tag("한글"), new Tag("apple")))),
                clock.instant());
        world().get(Articles.class).add(article, new RenderedBody("<b>one</b>", "one two", 7));
        world().accounts()
                .update(alice.withProfile(new DisplayName("앨리스 🐇"), Bio.EMPTY).withAvatar(picture));
        ArticleView expected = new ArticleView(
                article.id().value(),
                new ArticleView.BoardName("free", "자유 게시판"),
                new AuthorView(alice.id().value(), "Alice", "앨리스 🐇", picture.toString()),
                "안녕, 세계! 👋",
                "안녕-세계",
                "a summary",
                List.of("zebra", "한글", "apple"),
                false,
                false,
                0,
                0,
                0,
                clock.instant(),
                null,
                1,
                null);

        assertThat(views().find(article.id(), null))
                .hasValue(new Seen(expected, "**one**\n\n    two", "<b>one</b>", 7));
        assertShownInEveryList(expected, null);
    }

    @Test
    void an_article_is_shown_as_it_has_become() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Board free = scene.board("free");
        Instant createdAt = clock.instant();
        Article article = scene.article(alice, free, "Hello", "java");
        scene.article(bob, free, "Another", "java");
        clock.advance(Duration.ofHours(1));
        scene.edit(bob, article, "Goodbye", "한글", "java");
        scene.lock(scene.pin(article));
        scene.like(alice, article);
        scene.like(bob, article);
        Comment comment = scene.comment(bob, article, "a comment");
        scene.reply(alice, comment, "a reply");
        scene.comment(alice, article, "another comment");
        scene.read(bob, article);
        scene.bookmark(bob, article);
        ArticleView expected = new ArticleView(
                article.id().value(),
                new ArticleView.BoardName("free", "free"),
                new AuthorView(alice.id().value(), "alice", alice.displayName().value(), null),
                "Goodbye",
                "hello",
                "Goodbye",
                List.of("한글", "java"),
                true,
                true,
                2,
                3,
                1,
                createdAt,
                clock.instant(),
                2,
                new Viewer(true, true, false, false));

        assertThat(views().find(article.id(), bob.id())).map(Seen::article).hasValue(expected);
        assertShownInEveryList(expected, bob);
    }

    @Test
    void what_is_not_there_is_not_found() {
        Account alice = scene.account("alice");
        Article article = scene.article(alice, scene.board("free"), "Hello");
        scene.delete(article);

        assertThat(views().find(article.id(), null)).isEmpty();
        assertThat(views().find(article.id(), alice.id())).isEmpty();
        assertThat(views().find(new ArticleId(Id.MAX), alice.id())).isEmpty();
    }

    @Test
    void an_empty_place_is_no_comment() {
        Account alice = scene.account("alice");
        Article article = scene.article(alice, scene.board("free"), "Hello");
        Comment comment = scene.comment(alice, article, "a comment");
        Comment reply = scene.reply(alice, comment, "a reply");
        scene.reply(alice, reply, "a reply to the reply");
        scene.delete(comment);
        assertThat(scene.view(article).comments()).isEqualTo(2);

        scene.delete(reply);
        assertThat(scene.view(article).comments()).isEqualTo(1);
    }

    // The reader

    static Stream<Arguments> context() {
        return Stream.of(Standing.values())
                .flatMap(standing -> Stream.of(Writers.values())
                        .flatMap(writers -> Stream.of(true, false)
                                .flatMap(author -> Stream.of(true, false)
                                        .flatMap(archived -> Stream.of(true, false)
                                                .map(locked ->
                                                        Arguments.of(standing, writers, author, archived, locked))))));
    }

    @ParameterizedTest
    @MethodSource("context")
    void readers_see_what_they_may_do(
            Standing standing, Writers writers, boolean author, boolean archived, boolean locked) {
        Account reader = standing == Standing.ADMIN ? scene.admin("reader") : scene.account("reader");
        Account other = scene.admin("other");
        Board board = scene.board("board", writers);
        scene.moderator(board, other);
        if (standing == Standing.MODERATOR) {
            scene.moderator(board, reader);
        }
        Article article = scene.article(author ? reader : other, board, "Hello");
        if (locked) {
            scene.lock(article);
        }
        if (archived) {
            scene.archive(board);
        }
        scene.bookmark(reader, article);
        boolean moderates = standing != Standing.MEMBER;
        Viewer expected = new Viewer(false, true, (author || moderates) && !archived, moderates);

        assertThat(scene.view(article, reader).viewer()).isEqualTo(expected);
        assertShownInEveryList(scene.view(article, reader), reader);
    }

    @Test
    void readers_without_an_account_see_nothing_about_themselves() {
        Account alice = scene.account("alice");
        Article article = scene.article(alice, scene.board("free"), "Hello");
        scene.like(alice, article);
        scene.bookmark(alice, article);

        assertThat(scene.view(article, null).viewer()).isNull();
        assertThat(list(EVERYTHING, ArticleSort.NEWEST, null))
                .extracting(ArticleView::viewer)
                .containsOnlyNulls();
    }

    @Test
    void readers_who_are_gone_may_do_nothing() {
        Account root = scene.admin("root");
        Board free = scene.board("free");
        scene.moderator(free, root);
        Article article = scene.article(scene.account("alice"), free, "Hello");
        scene.like(root, article);
        scene.leave(root);

        assertThat(scene.view(article, root).viewer()).isEqualTo(new Viewer(false, false, false, false));
        assertThat(list(EVERYTHING, ArticleSort.NEWEST, root))
                .extracting(ArticleView::viewer)
                .containsExactly(new Viewer(false, false, false, false));
    }

    @Test
    void each_reader_sees_their_own_likes_and_bookmarks_on_each_article() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Board free = scene.board("free");
        Article liked = scene.article(alice, free, "Liked");
        Article bookmarked = scene.article(alice, free, "Bookmarked");
        Article neither = scene.article(alice, free, "Neither");
        scene.like(bob, liked);
        scene.bookmark(bob, bookmarked);
        scene.like(alice, neither);
        scene.bookmark(alice, neither);

        assertThat(list(EVERYTHING, ArticleSort.NEWEST, bob))
                .extracting(ArticleView::viewer)
                .containsExactly(
                        new Viewer(false, false, false, false),
                        new Viewer(false, true, false, false),
                        new Viewer(true, false, false, false));
    }

    // What lists hold

    @Test
    void a_list_holds_what_is_all_that_was_selected() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Board free = scene.board("free");
        Board notice = scene.board("notice");
        Article one = scene.article(alice, free, "One", "java", "한글");
        Article two = scene.article(alice, free, "Two", "java-25");
        Article three = scene.article(alice, notice, "Three", "java");
        Article four = scene.article(bob, free, "Four", "java");
        Article five = scene.article(bob, notice, "Five");
        Tag java = new Tag("java");

        for (ArticleSort sort : ArticleSort.values()) {
            assertList(sort, EVERYTHING, five, four, three, two, one);
            assertList(sort, new ArticleSelection(free.id(), null, null), four, two, one);
            assertList(sort, new ArticleSelection(null, java, null), four, three, one);
            assertList(sort, new ArticleSelection(null, null, alice.id()), three, two, one);
            assertList(sort, new ArticleSelection(free.id(), java, null), four, one);
            assertList(sort, new ArticleSelection(free.id(), null, alice.id()), two, one);
            assertList(sort, new ArticleSelection(null, java, alice.id()), three, one);
            assertList(sort, new ArticleSelection(free.id(), java, alice.id()), one);
            assertList(sort, new ArticleSelection(notice.id(), java, bob.id()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_list_of_what_never_was_is_empty(ArticleSort sort) {
        scene.article(scene.account("alice"), scene.board("free"), "Hello", "java");

        assertList(sort, new ArticleSelection(new BoardId(Id.MAX), null, null));
        assertList(sort, new ArticleSelection(null, new Tag("jav"), null));
        assertList(sort, new ArticleSelection(null, new Tag("java-"), null));
        assertList(sort, new ArticleSelection(null, null, new AccountId(Id.MAX)));
    }

    @ParameterizedTest
    @EnumSource
    void a_deleted_article_is_in_no_list_until_it_is_back_at_its_place(ArticleSort sort) {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article first = scene.article(alice, free, "First", "java");
        Article second = scene.article(alice, free, "Second", "java");
        Article third = scene.article(alice, free, "Third", "java");
        List<ArticleSelection> selections = List.of(
                EVERYTHING,
                new ArticleSelection(free.id(), null, null),
                new ArticleSelection(null, new Tag("java"), null),
                new ArticleSelection(null, null, alice.id()));
        scene.delete(second);
        selections.forEach(selection -> assertList(sort, selection, third, first));

        scene.restore(second);
        selections.forEach(selection -> assertList(sort, selection, third, second, first));
    }

    @ParameterizedTest
    @EnumSource
    void an_article_is_listed_under_the_tags_that_it_has_now(ArticleSort sort) {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article first = scene.article(alice, free, "First", "old", "kept");
        Article second = scene.article(alice, free, "Second", "old", "kept");
        scene.edit(alice, first, "First", "kept", "new");

        assertList(sort, new ArticleSelection(null, new Tag("old"), null), second);
        assertList(sort, new ArticleSelection(null, new Tag("kept"), null), second, first);
        assertList(sort, new ArticleSelection(null, new Tag("new"), null), first);
        assertList(sort, new ArticleSelection(free.id(), new Tag("new"), alice.id()), first);
        assertList(sort, EVERYTHING, second, first);
    }

    // In which order

    @Test
    void pinned_articles_lead_their_board_and_no_other_list() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Tag java = new Tag("java");
        Article first = scene.pin(scene.article(alice, free, "First", "java"));
        Article second = scene.article(alice, free, "Second", "java");
        Article third = scene.pin(scene.article(alice, free, "Third"));
        Article fourth = scene.article(alice, free, "Fourth", "java");

        assertList(ArticleSort.NEWEST, new ArticleSelection(free.id(), null, null), third, first, fourth, second);
        assertList(ArticleSort.NEWEST, new ArticleSelection(free.id(), java, null), first, fourth, second);
        assertList(ArticleSort.NEWEST, EVERYTHING, fourth, third, second, first);
        assertList(ArticleSort.NEWEST, new ArticleSelection(null, java, null), fourth, second, first);
        assertList(ArticleSort.NEWEST, new ArticleSelection(null, null, alice.id()), fourth, third, second, first);
        assertList(ArticleSort.NEWEST, new ArticleSelection(free.id(), null, alice.id()), fourth, third, second, first);
        assertList(ArticleSort.NEWEST, new ArticleSelection(free.id(), java, alice.id()), fourth, second, first);
        assertList(ArticleSort.ACTIVE, new ArticleSelection(free.id(), null, null), fourth, third, second, first);
        assertList(ArticleSort.LIKED, new ArticleSelection(free.id(), null, null), fourth, third, second, first);

        scene.unpin(third);
        assertList(ArticleSort.NEWEST, new ArticleSelection(free.id(), null, null), first, fourth, third, second);
    }

    @Test
    void an_article_that_is_pinned_leads_under_tags_that_it_gets_later() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article pinned = scene.pin(scene.article(alice, free, "Pinned"));
        Article other = scene.article(alice, free, "Other", "java");
        scene.edit(alice, pinned, "Pinned", "java");

        assertList(ArticleSort.NEWEST, new ArticleSelection(free.id(), new Tag("java"), null), pinned, other);
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false",
        "true, false, false",
        "false, true, false",
        "false, false, true",
        "true, true, true"
    })
    void the_active_ones_follow_their_newest_comment(boolean onBoard, boolean withTag, boolean byAuthor) {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Board free = scene.board("free");
        ArticleSelection selection = new ArticleSelection(
                onBoard ? free.id() : null, withTag ? new Tag("java") : null, byAuthor ? alice.id() : null);
        Article first = scene.article(alice, free, "First", "java");
        Article second = scene.article(alice, free, "Second", "java", "한글");
        Article third = scene.article(alice, free, "Third", "java");
        assertList(ArticleSort.ACTIVE, selection, third, second, first);

        Comment onFirst = scene.comment(bob, first, "a comment");
        assertList(ArticleSort.ACTIVE, selection, first, third, second);

        Comment onSecond = scene.comment(bob, second, "a comment");
        Article fourth = scene.article(alice, free, "Fourth", "java");
        assertList(ArticleSort.ACTIVE, selection, fourth, second, first, third);

        Comment reply = scene.reply(bob, onFirst, "a reply");
        assertList(ArticleSort.ACTIVE, selection, first, fourth, second, third);

        scene.delete(onFirst);
        assertList(ArticleSort.ACTIVE, selection, first, fourth, second, third);

        scene.delete(reply);
        assertList(ArticleSort.ACTIVE, selection, fourth, second, third, first);

        scene.delete(onSecond);
        assertList(ArticleSort.ACTIVE, selection, fourth, third, second, first);
    }

    @Test
    void neither_an_edit_nor_a_like_nor_an_edited_comment_is_activity() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article first = scene.article(alice, free, "First");
        Comment comment = scene.comment(alice, first, "a comment");
        Article second = scene.article(alice, free, "Second");
        scene.edit(alice, first, "Frist");
        scene.like(alice, first);
        scene.like(alice, comment);
        scene.edit(comment, "another text");
        scene.read(alice, first);

        assertList(ArticleSort.ACTIVE, EVERYTHING, second, first);
    }

    @Test
    void a_comment_of_which_an_empty_place_is_left_is_no_activity() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article first = scene.article(alice, free, "First");
        Comment older = scene.comment(alice, first, "a comment");
        Article second = scene.article(alice, free, "Second");
        Comment newer = scene.comment(alice, first, "another comment");
        Comment reply = scene.reply(alice, newer, "a reply");
        Article third = scene.article(alice, free, "Third");
        scene.delete(newer);
        assertThat(places(EVERYTHING, ArticleSort.ACTIVE))
                .contains(new Cursor(reply.id().value(), first.id().value()));

        scene.delete(reply);
        assertList(ArticleSort.ACTIVE, EVERYTHING, third, second, first);
        assertThat(places(EVERYTHING, ArticleSort.ACTIVE))
                .contains(new Cursor(older.id().value(), first.id().value()));
    }

    @Test
    void an_article_whose_comments_are_all_gone_is_as_active_as_one_without() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article first = scene.article(alice, free, "First");
        Comment older = scene.comment(alice, first, "a comment");
        Comment reply = scene.reply(alice, older, "a reply");
        Article second = scene.article(alice, free, "Second");
        scene.delete(older);
        scene.delete(reply);

        assertThat(places(EVERYTHING, ArticleSort.ACTIVE))
                .containsExactly(
                        new Cursor(second.id().value(), second.id().value()),
                        new Cursor(first.id().value(), first.id().value()));
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false",
        "true, false, false",
        "false, true, false",
        "false, false, true",
        "true, true, true"
    })
    void the_most_liked_come_first_and_of_equals_the_newest(boolean onBoard, boolean withTag, boolean byAuthor) {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Account carol = scene.account("carol");
        Board free = scene.board("free");
        ArticleSelection selection = new ArticleSelection(
                onBoard ? free.id() : null, withTag ? new Tag("java") : null, byAuthor ? alice.id() : null);
        Article first = scene.article(alice, free, "First", "java");
        Article second = scene.article(alice, free, "Second", "java", "한글");
        Article third = scene.article(alice, free, "Third", "java");
        scene.like(alice, first);
        scene.like(bob, first);
        scene.like(bob, second);
        assertList(ArticleSort.LIKED, selection, first, second, third);

        scene.like(carol, third);
        assertList(ArticleSort.LIKED, selection, first, third, second);

        scene.unlike(alice, first);
        assertList(ArticleSort.LIKED, selection, third, second, first);

        scene.leave(carol);
        assertList(ArticleSort.LIKED, selection, second, first, third);
    }

    @Test
    void an_article_stands_where_it_stood_under_tags_that_it_gets_later() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article first = scene.article(alice, free, "First");
        Article second = scene.article(alice, free, "Second", "java");
        Comment comment = scene.comment(alice, first, "a comment");
        scene.like(alice, first);
        scene.edit(alice, first, "First", "java");
        ArticleSelection java = new ArticleSelection(null, new Tag("java"), null);

        assertThat(places(java, ArticleSort.ACTIVE))
                .containsExactly(
                        new Cursor(comment.id().value(), first.id().value()),
                        new Cursor(second.id().value(), second.id().value()));
        assertThat(places(java, ArticleSort.LIKED))
                .containsExactly(
                        new Cursor(1, first.id().value()),
                        new Cursor(0, second.id().value()));
    }

    @Test
    void places_say_by_what_a_list_is_ordered() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article first = scene.pin(scene.article(alice, free, "First", "java"));
        Article second = scene.article(alice, free, "Second", "java");
        Comment comment = scene.comment(alice, first, "a comment");
        scene.like(alice, second);
        long one = first.id().value();
        long two = second.id().value();
        Tag java = new Tag("java");

        for (Tag tag : new @Nullable Tag[] {null, java}) {
            assertThat(places(new ArticleSelection(free.id(), tag, null), ArticleSort.NEWEST))
                    .containsExactly(new Cursor(1, one), new Cursor(0, two));
            assertThat(places(new ArticleSelection(free.id(), tag, alice.id()), ArticleSort.NEWEST))
                    .containsExactly(new Cursor(0, two), new Cursor(0, one));
            assertThat(places(new ArticleSelection(null, tag, null), ArticleSort.NEWEST))
                    .containsExactly(new Cursor(0, two), new Cursor(0, one));
            assertThat(places(new ArticleSelection(null, tag, alice.id()), ArticleSort.NEWEST))
                    .containsExactly(new Cursor(0, two), new Cursor(0, one));
            for (BoardId board : new @Nullable BoardId[] {null, free.id()}) {
                for (AccountId author : new @Nullable AccountId[] {null, alice.id()}) {
                    ArticleSelection selection = new ArticleSelection(board, tag, author);
                    assertThat(places(selection, ArticleSort.ACTIVE))
                            .containsExactly(new Cursor(comment.id().value(), one), new Cursor(two, two));
                    assertThat(places(selection, ArticleSort.LIKED))
                            .containsExactly(new Cursor(1, two), new Cursor(0, one));
                }
            }
        }
    }

    // Bookmarks

    @Test
    void the_newest_bookmark_comes_first_however_old_its_article_is() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Board free = scene.board("free");
        Article first = scene.article(alice, free, "First");
        Article second = scene.article(bob, scene.board("notice"), "Second");
        long older = scene.bookmark(bob, second);
        scene.bookmark(alice, second);
        long newer = scene.bookmark(bob, first);

        assertThat(views().bookmarked(bob.id(), PageRequest.first(10)))
                .containsExactly(
                        new ListEntry<>(new Cursor(newer), scene.view(first, bob)),
                        new ListEntry<>(new Cursor(older), scene.view(second, bob)));
        assertThat(views().bookmarked(new AccountId(Id.MAX), PageRequest.first(10)))
                .isEmpty();
    }

    @Test
    void a_deleted_article_is_not_among_the_bookmarks_until_it_is_back_at_its_place() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article first = scene.article(alice, free, "First");
        Article second = scene.article(alice, free, "Second");
        scene.bookmark(alice, first);
        scene.bookmark(alice, second);
        scene.delete(first);
        assertThat(bookmarked(alice)).containsExactly(second.id().value());

        scene.restore(first);
        assertThat(bookmarked(alice))
                .containsExactly(second.id().value(), first.id().value());
    }

    // Deleted articles

    @Test
    void a_deleted_article_is_shown_with_when_it_was_deleted() {
        Account alice = scene.account("Alice");
        PictureName picture = new PictureName("a".repeat(64), PictureFormat.JPEG);
        Board free = scene.board("free");
        Instant createdAt = clock.instant();
        Article article = scene.article(
                alice.id(),
                free,
                new ArticleText(
                        new ArticleTitle("안녕 🐇"),
                        new ArticleSummary("a summary", false),
                        new ArticleBody("the body"),
                        Tags.NONE));
        clock.advance(Duration.ofDays(1).plusNanos(456_000));
        scene.delete(article);
        world().accounts()
                .update(alice.withProfile(new DisplayName("앨리스"), Bio.EMPTY).withAvatar(picture));

        assertThat(views().deleted(free.id(), PageRequest.first(10)))
                .containsExactly(new ListEntry<>(
                        new Cursor(micros(clock.instant()), article.id().value()),
                        new DeletedArticleView(
                                article.id().value(),
                                new AuthorView(alice.id().value(), "Alice", "앨리스", picture.toString()),
                                "안녕 🐇",
                                "a summary",
                                createdAt,
                                clock.instant())));
    }

    @Test
    void the_last_deleted_comes_first_and_of_equals_the_newest() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article first = scene.article(alice, free, "First");
        Article second = scene.article(alice, free, "Second");
        Article third = scene.article(alice, free, "Third");
        Article fourth = scene.article(alice, free, "Fourth");
        scene.article(alice, free, "Not deleted");
        scene.delete(scene.article(alice, scene.board("notice"), "Elsewhere"));
        scene.delete(third);
        clock.advance(Duration.ofNanos(1_000));
        scene.delete(first);
        scene.delete(second);
        assertThat(deletedOn(free))
                .containsExactly(
                        second.id().value(), first.id().value(), third.id().value());

        clock.advance(Duration.ofDays(1));
        scene.restore(first);
        scene.delete(first);
        scene.restore(second);
        assertThat(deletedOn(free))
                .containsExactly(first.id().value(), third.id().value())
                .doesNotContain(fourth.id().value());
    }

    @Test
    void what_is_removed_for_good_is_not_among_the_deleted() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Board free = scene.board("free");
        Article kept = scene.article(bob, free, "Kept");
        scene.delete(scene.article(bob, free, "Too old"));
        clock.advance(Duration.ofDays(1));
        scene.delete(scene.article(alice, free, "Its author leaves"));
        scene.delete(kept);
        world().get(Articles.class).removeDeletedBefore(clock.instant(), 10);
        scene.leave(alice);

        assertThat(deletedOn(free)).containsExactly(kept.id().value());
        assertThat(views().deleted(new BoardId(Id.MAX), PageRequest.first(10))).isEmpty();
    }

    // Whatever happened

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void after_any_history_every_list_holds_what_it_is_defined_to_hold(long seed) {
        BoardHistory history = BoardHistory.happen(seed, world(), scene);

        for (ArticleSelection selection : selections(history)) {
            for (ArticleSort sort : ArticleSort.values()) {
                assertThat(PageWalk.all(7, request -> views().list(selection, sort, null, request)))
                        .as("%s by %s", sort, selection)
                        .extracting(view -> new ArticleId(view.id()))
                        .isEqualTo(history.boards().articles(selection, sort));
            }
        }
        for (AccountId account : history.accounts()) {
            assertThat(PageWalk.all(2, request -> views().bookmarked(account, request)))
                    .extracting(view -> new ArticleId(view.id()))
                    .isEqualTo(history.boards().bookmarksOf(account));
        }
        for (Board board : history.boards().boards()) {
            assertThat(PageWalk.all(2, request -> views().deleted(board.id(), request)))
                    .extracting(view -> new ArticleId(view.id()))
                    .isEqualTo(history.boards().deletedOn(board.id()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void after_any_history_the_counts_are_what_plain_counting_finds(long seed) {
        BoardHistory history = BoardHistory.happen(seed, world(), scene);
        PlainBoards boards = history.boards();

        for (AccountId reader : history.accounts()) {
            assertThat(PageWalk.all(100, request -> views().list(EVERYTHING, ArticleSort.NEWEST, reader, request)))
                    .isNotEmpty()
                    .allSatisfy(view -> {
                        ArticleId id = new ArticleId(view.id());
                        assertThat(view.likes()).isEqualTo(boards.likes(id));
                        assertThat(view.comments()).isEqualTo(boards.comments(id));
                        assertThat(view.viewer())
                                .isEqualTo(new Viewer(
                                        boards.likes(reader, id),
                                        boards.bookmarks(reader, id),
                                        view.author().id() == reader.value(),
                                        false));
                    });
        }
    }

    /** Each board or any, each tag or any, each author or any. */
    private static List<ArticleSelection> selections(BoardHistory history) {
        List<@Nullable BoardId> boards = new ArrayList<>();
        boards.add(null);
        history.boards().boards().forEach(board -> boards.add(board.id()));
        List<@Nullable Tag> tags = new ArrayList<>();
        tags.add(null);
        history.boards().tags().forEach(tag -> tags.add(new Tag(tag.tag())));
        List<@Nullable AccountId> authors = new ArrayList<>(history.accounts());
        authors.add(null);
        List<ArticleSelection> selections = new ArrayList<>();
        for (BoardId board : boards) {
            for (Tag tag : tags) {
                for (AccountId author : authors) {
                    selections.add(new ArticleSelection(board, tag, author));
                }
            }
        }
        return selections;
    }

    /**
     * As it is, wherever it can be found: in all lists of articles, and among the reader's bookmarks if it is there.
     */
    private void assertShownInEveryList(ArticleView expected, @Nullable Account reader) {
        Article article = world().get(Articles.class)
                .access(new ArticleId(expected.id()), new AccountId(Id.MAX))
                .orElseThrow()
                .article();
        List<@Nullable Tag> tags = new ArrayList<>(article.text().tags().values());
        tags.add(null);
        for (BoardId board : new @Nullable BoardId[] {null, article.boardId()}) {
            for (Tag tag : tags) {
                for (AccountId author : new @Nullable AccountId[] {null, article.authorId()}) {
                    for (ArticleSort sort : ArticleSort.values()) {
                        assertThat(list(new ArticleSelection(board, tag, author), sort, reader))
                                .contains(expected);
                    }
                }
            }
        }
        if (reader != null) {
            assertThat(views().bookmarked(reader.id(), PageRequest.first(10)))
                    .extracting(ListEntry::item)
                    .containsExactly(expected);
        }
    }

    private void assertList(ArticleSort sort, ArticleSelection selection, Article... expected) {
        assertThat(list(selection, sort, null))
                .as("%s by %s", sort, selection)
                .extracting(view -> new ArticleId(view.id()))
                .containsExactlyElementsOf(
                        List.of(expected).stream().map(Article::id).toList());
    }

    private List<ArticleView> list(ArticleSelection selection, ArticleSort sort, @Nullable Account reader) {
        return views().list(selection, sort, reader == null ? null : reader.id(), PageRequest.first(100)).stream()
                .map(ListEntry::item)
                .toList();
    }

    private List<Cursor> places(ArticleSelection selection, ArticleSort sort) {
        return views().list(selection, sort, null, PageRequest.first(100)).stream()
                .map(ListEntry::place)
                .toList();
    }

    private List<Long> bookmarked(Account reader) {
        return views().bookmarked(reader.id(), PageRequest.first(10)).stream()
                .map(listed -> listed.item().id())
                .toList();
    }

    private List<Long> deletedOn(Board board) {
        return views().deleted(board.id(), PageRequest.first(10)).stream()
                .map(listed -> listed.item().id())
                .toList();
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
