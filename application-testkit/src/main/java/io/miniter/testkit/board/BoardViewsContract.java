package io.miniter.testkit.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.board.BoardView;
import io.miniter.application.board.BoardView.Latest;
import io.miniter.application.board.BoardViews;
import io.miniter.application.board.Boards;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardDescription;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.board.BoardName;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.board.Writers;
import io.miniter.testkit.shared.PageWalk;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every implementation of {@link BoardViews}. */
public abstract class BoardViewsContract extends BoardWorldContract {

    private BoardViews views() {
        return world().get(BoardViews.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_new_board_has_no_articles(Writers writers) {
        Board board = Board.open(
                new BoardId(ids.next()),
                new BoardSlug("free"),
                new BoardName("자유 게시판 🐇"),
                new BoardDescription("one\ntwo"),
                writers);
        world().get(Boards.class).add(board);
        BoardView expected =
                new BoardView(board.id().value(), "free", "자유 게시판 🐇", "one\ntwo", writers, false, 0, null);

        assertThat(views().find(board.slug())).hasValue(expected);
        assertThat(views().all(PageRequest.first(1))).containsExactly(expected);
    }

    @Test
    void a_board_is_shown_as_it_is_now_with_its_newest_article() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        scene.article(alice, free, "First");
        clock.advance(Duration.ofHours(1));
        Article second = scene.article(alice, free, "Second");
        scene.archive(free);
        BoardView expected = new BoardView(
                free.id().value(),
                "free",
                "free",
                "",
                Writers.MEMBERS,
                true,
                2,
                new Latest(second.id().value(), "Second", clock.instant()));

        assertThat(views().find(free.slug())).hasValue(expected);
        assertThat(views().all(PageRequest.first(1))).containsExactly(expected);
    }

    @Test
    void what_is_not_there_is_not_found() {
        scene.board("free");

        assertThat(views().find(new BoardSlug("fre"))).isEmpty();
        assertThat(views().find(new BoardSlug("notice"))).isEmpty();
    }

    @Test
    void each_board_has_its_own_articles() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Board notice = scene.board("notice");
        Board empty = scene.board("empty");
        Article first = scene.article(alice, free, "First");
        scene.article(alice, notice, "Second");
        Article third = scene.article(alice, notice, "Third");

        assertArticles(free, 1, first);
        assertArticles(notice, 2, third);
        assertThat(scene.view(empty))
                .extracting(BoardView::articles, BoardView::latest)
                .containsExactly(0, null);
    }

    @Test
    void the_newest_article_need_not_be_pinned_liked_or_active() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article first = scene.pin(scene.article(alice, free, "First"));
        Article second = scene.article(alice, free, "Second");
        scene.like(alice, first);
        scene.comment(alice, first, "hello");

        assertArticles(free, 2, second);
    }

    @Test
    void the_newest_article_is_shown_under_its_present_title() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article article = scene.article(alice, free, "Frist");
        clock.advance(Duration.ofHours(1));
        scene.edit(alice, article, "First");

        assertThat(scene.view(free).latest()).isEqualTo(new Latest(article.id().value(), "First", article.createdAt()));
    }

    @Test
    void a_deleted_article_does_not_count_until_it_is_back() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article first = scene.article(alice, free, "First");
        Article second = scene.article(alice, free, "Second");
        scene.delete(second);
        assertArticles(free, 1, first);

        scene.delete(first);
        assertThat(scene.view(free))
                .extracting(BoardView::articles, BoardView::latest)
                .containsExactly(0, null);

        scene.restore(second);
        assertArticles(free, 1, second);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void after_any_history_the_boards_have_what_was_written_there_and_not_deleted(long seed) {
        PlainBoards history = BoardHistory.happen(seed, world(), scene).boards();

        assertThat(PageWalk.allOldestFirst(2, views()::all, BoardView::id))
                .extracting(view -> new BoardSlug(view.slug()))
                .containsExactlyElementsOf(
                        history.boards().stream().map(Board::slug).toList());
        for (Board board : history.boards()) {
            List<Article> newestFirst = history.articles().stream()
                    .filter(article -> article.boardId().equals(board.id()))
                    .toList();
            assertThat(newestFirst).isNotEmpty();
            assertArticles(board, newestFirst.size(), newestFirst.getFirst());
        }
    }

    private void assertArticles(Board board, int articles, Article latest) {
        assertThat(scene.view(board))
                .extracting(BoardView::articles, BoardView::latest)
                .containsExactly(
                        articles,
                        new Latest(latest.id().value(), latest.text().title().value(), latest.createdAt()));
    }
}
