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
import org.junit.jupiter.api.Test;

final class BookmarkArticleServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final BookmarkArticle bookmarkArticle = new BookmarkArticleService(world.get(Bookmarks.class), world.ids());
    private final Account alice = scene.account("alice");
    private final Account bob = scene.account("bob");
    private final Actor reader = scene.actor(bob);
    private final Board board = scene.board("talk");
    private final Article first = scene.article(alice, board, "First");
    private final Article second = scene.article(alice, board, "Second");

    @Test
    void a_reader_puts_articles_among_their_bookmarks_the_newest_first() {
        bookmarkArticle.bookmark(new Command(reader, second.id()));
        bookmarkArticle.bookmark(new Command(reader, first.id()));

        assertThat(bookmarked()).containsExactly("First", "Second");
    }

    @Test
    void an_article_that_is_there_already_keeps_its_place() {
        bookmarkArticle.bookmark(new Command(reader, first.id()));
        bookmarkArticle.bookmark(new Command(reader, second.id()));
        bookmarkArticle.bookmark(new Command(reader, first.id()));

        assertThat(bookmarked()).containsExactly("Second", "First");
    }

    @Test
    void bookmarks_are_nobody_elses() {
        bookmarkArticle.bookmark(new Command(scene.actor(alice), first.id()));

        assertThat(bookmarked()).isEmpty();
    }

    @Test
    void what_is_not_there_is_not_bookmarked() {
        scene.delete(first);

        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> bookmarkArticle.bookmark(new Command(reader, first.id())));
        assertRefused(
                ErrorCode.ARTICLE_NOT_FOUND,
                () -> bookmarkArticle.bookmark(new Command(reader, new ArticleId(Id.MAX))));
        scene.restore(first);
        assertThat(bookmarked()).isEmpty();
    }

    @Test
    void somebody_who_is_gone_bookmarks_nothing() {
        scene.leave(bob);

        assertRefused(ErrorCode.SESSION_ENDED, () -> bookmarkArticle.bookmark(new Command(reader, first.id())));
        assertThat(bookmarked()).isEmpty();
    }

    private List<String> bookmarked() {
        return SeenArticles.of(world).bookmarked(bob.id(), PageRequest.first(10)).stream()
                .map(listed -> listed.item().title())
                .toList();
    }
}
