package io.miniter.testkit.article;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.miniter.application.article.ArticleView;
import io.miniter.application.article.ArticleView.Viewer;
import io.miniter.application.article.Articles;
import io.miniter.application.article.bookmark.Bookmarks;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.ListEntry;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.Board;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.board.BoardWorldContract;
import io.miniter.testkit.shared.PageWalk;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is true of every implementation of {@link Bookmarks}. */
public abstract class BookmarksContract extends BoardWorldContract {

    private static final PageRequest ALL = PageRequest.first(100);

    private Account alice;
    private Account bob;
    private Account carol;
    private Board board;
    private Article first;
    private Article second;

    @BeforeEach
    void somebody_wrote_two_articles() {
        alice = scene.account("alice");
        bob = scene.account("bob");
        carol = scene.account("carol");
        board = scene.board("talk");
        first = scene.article(alice, board, "First");
        second = scene.article(alice, board, "Second");
    }

    private Bookmarks bookmarks() {
        return world().get(Bookmarks.class);
    }

    @Test
    void a_bookmark_shows_in_the_list_and_in_the_article_of_whom_it_is() {
        bookmarks().add(ids.next(), first.id(), bob.id());

        assertThat(bookmarkedBy(bob)).containsExactly(first.id());
        assertThat(bookmarkedBy(carol)).isEmpty();
        assertThat(hasBookmarked(bob, first)).isTrue();
        assertThat(hasBookmarked(bob, second)).isFalse();
        assertThat(hasBookmarked(carol, first)).isFalse();
    }

    @Test
    void the_newest_bookmark_comes_first_however_old_the_article() {
        long ofSecond = ids.next();
        long ofFirst = ids.next();
        bookmarks().add(ofSecond, second.id(), bob.id());
        bookmarks().add(ofFirst, first.id(), bob.id());

        assertThat(SeenArticles.of(world()).bookmarked(bob.id(), ALL))
                .extracting(ListEntry::place, listed -> listed.item().id())
                .containsExactly(
                        tuple(new Cursor(ofFirst), first.id().value()),
                        tuple(new Cursor(ofSecond), second.id().value()));
    }

    @Test
    void each_account_has_its_own() {
        scene.bookmark(bob, first);
        scene.bookmark(carol, first);
        scene.bookmark(carol, second);
        bookmarks().remove(first.id(), carol.id());

        assertThat(bookmarkedBy(bob)).containsExactly(first.id());
        assertThat(bookmarkedBy(carol)).containsExactly(second.id());
    }

    @Test
    void an_article_that_is_there_already_keeps_its_place() {
        long place = scene.bookmark(bob, first);
        scene.bookmark(bob, second);
        scene.bookmark(bob, first);

        assertThat(bookmarkedBy(bob)).containsExactly(second.id(), first.id());
        assertThat(SeenArticles.of(world()).bookmarked(bob.id(), ALL))
                .last()
                .extracting(ListEntry::place)
                .isEqualTo(new Cursor(place));
    }

    @Test
    void a_bookmark_may_have_the_largest_id() {
        bookmarks().add(Id.MAX, first.id(), bob.id());

        assertThat(SeenArticles.of(world()).bookmarked(bob.id(), ALL))
                .extracting(ListEntry::place)
                .containsExactly(new Cursor(Id.MAX));
    }

    @Test
    void a_removed_bookmark_is_gone() {
        scene.bookmark(bob, first);
        scene.bookmark(bob, second);
        bookmarks().remove(first.id(), bob.id());

        assertThat(bookmarkedBy(bob)).containsExactly(second.id());
        assertThat(hasBookmarked(bob, first)).isFalse();
    }

    @Test
    void removing_what_is_not_there_changes_nothing() {
        scene.bookmark(bob, first);
        bookmarks().remove(second.id(), bob.id());
        bookmarks().remove(first.id(), carol.id());
        bookmarks().remove(first.id(), new AccountId(Id.MAX));

        assertThat(bookmarkedBy(bob)).containsExactly(first.id());
    }

    @Test
    void a_bookmark_that_is_set_again_is_the_newest() {
        scene.bookmark(bob, first);
        scene.bookmark(bob, second);
        bookmarks().remove(first.id(), bob.id());
        scene.bookmark(bob, first);

        assertThat(bookmarkedBy(bob)).containsExactly(first.id(), second.id());
    }

    @Test
    void an_article_that_takes_no_comments_can_be_bookmarked() {
        scene.lock(first);
        scene.archive(board);
        scene.bookmark(bob, first);

        assertThat(bookmarkedBy(bob)).containsExactly(first.id());
    }

    @Test
    void what_is_not_there_is_not_bookmarked() {
        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> bookmarks().add(ids.next(), new ArticleId(Id.MAX), bob.id()));
        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> bookmarks().remove(new ArticleId(Id.MAX), bob.id()));
    }

    @Test
    void a_deleted_article_is_not_bookmarked() {
        scene.delete(first);

        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> bookmarks().add(ids.next(), first.id(), bob.id()));
        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> bookmarks().remove(first.id(), bob.id()));

        scene.restore(first);
        assertThat(bookmarkedBy(bob)).isEmpty();
    }

    @Test
    void the_bookmark_of_a_deleted_article_is_out_of_sight_until_the_article_comes_back() {
        scene.bookmark(bob, first);
        scene.bookmark(bob, second);
        scene.delete(first);
        assertThat(bookmarkedBy(bob)).containsExactly(second.id());
        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> bookmarks().add(ids.next(), first.id(), bob.id()));
        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> bookmarks().remove(first.id(), bob.id()));

        scene.restore(first);
        assertThat(bookmarkedBy(bob)).containsExactly(second.id(), first.id());
        assertThat(hasBookmarked(bob, first)).isTrue();
    }

    @Test
    void pages_go_past_bookmarks_of_deleted_articles() {
        Article third = scene.article(alice, board, "Third");
        Article fourth = scene.article(alice, board, "Fourth");
        for (Article article : new Article[] {first, second, third, fourth}) {
            scene.bookmark(bob, article);
        }
        scene.delete(third);
        scene.delete(second);

        assertThat(PageWalk.all(1, request -> SeenArticles.of(world()).bookmarked(bob.id(), request)))
                .extracting(ArticleView::id)
                .containsExactly(fourth.id().value(), first.id().value());
    }

    @Test
    void the_bookmarks_of_an_article_that_is_removed_for_good_go_with_it() {
        scene.bookmark(bob, first);
        scene.bookmark(bob, second);
        scene.delete(first);
        clock.advance(Duration.ofDays(31));
        world().get(Articles.class).removeDeletedBefore(clock.instant(), 10);

        assertThat(bookmarkedBy(bob)).containsExactly(second.id());
    }

    @Test
    void the_bookmarks_of_an_account_go_with_it() {
        scene.bookmark(bob, first);
        scene.bookmark(carol, first);
        scene.leave(bob);

        assertThat(bookmarkedBy(bob)).isEmpty();
        assertThat(bookmarkedBy(carol)).containsExactly(first.id());
    }

    @Test
    void the_bookmarks_of_an_authors_articles_go_with_the_author() {
        Article other = scene.article(carol, board, "Other");
        scene.bookmark(bob, other);
        scene.bookmark(bob, first);
        scene.leave(alice);

        assertThat(bookmarkedBy(bob)).containsExactly(other.id());
    }

    @Test
    void somebody_who_is_gone_bookmarks_nothing() {
        scene.leave(bob);

        assertRefused(ErrorCode.SESSION_ENDED, () -> bookmarks().add(ids.next(), first.id(), bob.id()));
        assertRefused(ErrorCode.SESSION_ENDED, () -> bookmarks().add(ids.next(), first.id(), new AccountId(Id.MAX)));
        assertThat(bookmarkedBy(bob)).isEmpty();
    }

    @Test
    void where_both_are_gone_the_refusal_names_one_of_them() {
        DomainException refusal = catchThrowableOfType(
                DomainException.class, () -> bookmarks().add(ids.next(), new ArticleId(Id.MAX), new AccountId(Id.MAX)));

        assertThat(refusal.code()).isIn(ErrorCode.ARTICLE_NOT_FOUND, ErrorCode.SESSION_ENDED);
    }

    private List<ArticleId> bookmarkedBy(Account reader) {
        return SeenArticles.of(world()).bookmarked(reader.id(), ALL).stream()
                .map(listed -> new ArticleId(listed.item().id()))
                .toList();
    }

    private boolean hasBookmarked(Account reader, Article article) {
        Viewer viewer = scene.view(article, reader).viewer();
        return viewer != null && viewer.bookmarked();
    }
}
