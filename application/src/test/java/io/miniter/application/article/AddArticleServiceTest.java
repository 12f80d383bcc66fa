package io.miniter.application.article;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.AddArticle.Command;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.InMemoryWorld;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.AnArticle;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.ArticleText;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.board.Writers;
import io.miniter.domain.shared.ErrorCode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class AddArticleServiceTest {

    private static final ArticleText TEXT = AnArticle.saying("Hello", "Hello *world*", "cats");
    private static final RenderedBody RENDERED = new RenderedBody("<p>Hello <em>world</em></p>", "Hello world", 7);

    private final InMemoryWorld world = new InMemoryWorld();
    private final AddArticle addArticle =
            new AddArticleService(world.boards(), world.articles(), world.ids(), world.clock());
    private final Account alice = world.scene().account("alice");
    private final Actor author = world.scene().actor(alice);
    private final Board board = world.scene().board("talk");

    @Test
    void what_was_written_is_stored_as_it_was_rendered() {
        ArticleId id = addArticle.addArticle(new Command(author, board.slug(), TEXT, RENDERED));

        StoredArticleView stored = world.articleViews().find(id, null).orElseThrow();
        assertThat(stored.body()).isEqualTo("Hello *world*");
        assertThat(stored.bodyHtml()).isEqualTo("<p>Hello <em>world</em></p>");
        assertThat(stored.edition()).isEqualTo(7);
    }

    @Test
    void the_article_is_its_authors_and_of_this_moment() {
        world.clock().advance(Duration.ofHours(1));
        ArticleId id = addArticle.addArticle(new Command(author, board.slug(), TEXT, RENDERED));

        Article article = world.articles().access(id, alice.id()).orElseThrow().article();
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.boardId()).isEqualTo(board.id());
        assertThat(article.authorId()).isEqualTo(alice.id());
        assertThat(article.writerId()).isEqualTo(alice.id());
        assertThat(article.createdAt()).isEqualTo(world.clock().instant());
        assertThat(article.version()).isEqualTo(1);
    }

    @Test
    void whoever_may_not_write_there_adds_nothing() {
        Board notices = world.scene().board("notices", Writers.MODERATORS);
        Board old = world.scene().archive(world.scene().board("old"));

        assertRefused(ErrorCode.MODERATORS_ONLY, () -> add(notices.slug()));
        assertRefused(ErrorCode.BOARD_ARCHIVED, () -> add(old.slug()));
        assertRefused(ErrorCode.BOARD_NOT_FOUND, () -> add(new BoardSlug("nowhere")));
        assertThat(ArticleLists.all(ArticleSort.NEWEST, world)).isEmpty();
    }

    @Test
    void somebody_who_is_gone_adds_nothing() {
        world.scene().leave(alice);

        assertRefused(ErrorCode.SESSION_ENDED, () -> add(board.slug()));
        assertThat(ArticleLists.all(ArticleSort.NEWEST, world)).isEmpty();
    }

    private void add(BoardSlug on) {
        addArticle.addArticle(new Command(author, on, TEXT, RENDERED));
    }
}
