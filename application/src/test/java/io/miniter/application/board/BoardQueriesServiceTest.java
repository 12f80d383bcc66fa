package io.miniter.application.board;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.board.BoardView.Latest;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.article.Article;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.board.Writers;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.InMemoryWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BoardQueriesServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final BoardQueries queries = new BoardQueriesService(world.get(BoardViews.class));

    @Test
    void a_board_is_found_by_its_slug() {
        Board board = scene.board("notice", Writers.MODERATORS);
        scene.board("free");
        Article article = scene.article(scene.account("alice"), board, "Hello");

        assertThat(queries.bySlug(new BoardSlug("notice")))
                .isEqualTo(new BoardView(
                        board.id().value(),
                        "notice",
                        "notice",
                        "",
                        Writers.MODERATORS,
                        false,
                        1,
                        new Latest(article.id().value(), "Hello", article.createdAt())));
    }

    @Test
    void a_board_that_is_not_there_is_not_found() {
        scene.board("free");

        assertRefused(ErrorCode.BOARD_NOT_FOUND, () -> queries.bySlug(new BoardSlug("fre")));
    }

    @Test
    void where_there_are_no_boards_there_is_an_empty_page() {
        assertThat(queries.all(PageRequest.first(20))).isEqualTo(new Page<>(List.of(), null));
    }

    @Test
    void boards_come_in_pages_the_oldest_first_whether_they_are_archived_or_not() {
        Board first = scene.board("notice");
        Board second = scene.archive(scene.board("free"));
        Board third = scene.board("cats");

        Page<BoardView> page = queries.all(PageRequest.first(2));
        assertThat(page.items())
                .extracting(BoardView::id)
                .containsExactly(first.id().value(), second.id().value());
        assertThat(page.next()).isEqualTo(new Cursor(second.id().value()));

        Page<BoardView> rest = queries.all(new PageRequest(2, page.next()));
        assertThat(rest.items())
                .extracting(BoardView::id)
                .containsExactly(third.id().value());
        assertThat(rest.next()).isNull();
    }
}
