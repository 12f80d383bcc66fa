package io.miniter.application.article.bookmark;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.bookmark.BookmarkArticle.Command;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.Board;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.article.SeenArticles;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.InMemoryWorld;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class BookmarkArticleServiceRemoveTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final BookmarkArticle bookmarkArticle = new BookmarkArticleService(world.get(Bookmarks.class), world.ids());
    private final Account alice = scene.account("alice");
    private final Account bob = scene.account("bob");
    private final Actor reader = scene.actor(bob);
    private final Board board = scene.board("talk");
    private final Article first = scene.article(alice, board, "First");
    private final Article second = scene.article(alice, board, "Second");

    @BeforeEach
    void bob_has_two_bookmarks_and_alice_one() {
        scene.bookmark(bob, first);
        scene.bookmark(bob, second);
        scene.bookmark(alice, first);
    }

    @Test
    void a_reader_takes_an_article_out_of_their_own_bookmarks() {
        bookmarkArticle.removeBookmark(new Command(reader, first.id()));

        assertThat(bookmarkedBy(bob)).containsExactly("Second");
        assertThat(bookmarkedBy(alice)).containsExactly("First");
    }

    @Test
    void an_article_that_is_not_there_stays_away() {
        bookmarkArticle.removeBookmark(new Command(reader, first.id()));
        bookmarkArticle.removeBookmark(new Command(reader, first.id()));

        assertThat(bookmarkedBy(bob)).containsExactly("Second");
    }

    @Test
    void where_there_is_no_article_there_is_no_bookmark_to_remove() {
        scene.delete(first);

        assertRefused(
                ErrorCode.ARTICLE_NOT_FOUND, () -> bookmarkArticle.removeBookmark(new Command(reader, first.id())));
        assertRefused(
                ErrorCode.ARTICLE_NOT_FOUND,
                () -> bookmarkArticle.removeBookmark(new Command(reader, new ArticleId(Id.MAX))));
        scene.restore(first);
        assertThat(bookmarkedBy(bob)).containsExactly("Second", "First");
    }

    private List<String> bookmarkedBy(Account account) {
        return SeenArticles.of(world).bookmarked(account.id(), PageRequest.first(10)).stream()
                .map(listed -> listed.item().title())
                .toList();
    }
}
