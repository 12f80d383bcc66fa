package io.miniter.application.board;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.AuthorView;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.InMemoryWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ModeratorQueriesServiceTest {

    private static final PageRequest FIRST = PageRequest.first(20);

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final ModeratorQueries queries =
            new ModeratorQueriesService(world.get(Boards.class), world.get(Moderators.class));
    private final Account root = scene.admin("root");
    private final Actor admin = scene.actor(root);
    private final Account bob = scene.account("Bob");
    private final Account carol = scene.account("carol");
    private final Account dave = scene.account("dave");
    private final Board board = scene.board("talk");

    @Test
    void an_admin_sees_who_moderates_a_board() {
        scene.moderator(board, bob);
        scene.moderator(scene.board("elsewhere"), carol);

        assertThat(queries.of(board.slug(), admin, FIRST))
                .isEqualTo(new Page<>(List.of(new AuthorView(bob.id().value(), "Bob", "Bob", null)), null));
    }

    @Test
    void a_board_that_nobody_moderates_has_an_empty_page() {
        assertThat(queries.of(board.slug(), admin, FIRST)).isEqualTo(new Page<>(List.of(), null));
    }

    @Test
    void moderators_come_in_pages_the_newest_first() {
        scene.moderator(board, carol);
        long second = scene.moderator(board, bob);
        scene.moderator(board, dave);

        Page<AuthorView> page = queries.of(board.slug(), admin, PageRequest.first(2));
        assertThat(page.items()).extracting(AuthorView::handle).containsExactly("dave", "Bob");
        assertThat(page.next()).isEqualTo(new Cursor(second));

        Page<AuthorView> rest = queries.of(board.slug(), admin, new PageRequest(2, page.next()));
        assertThat(rest.items()).extracting(AuthorView::handle).containsExactly("carol");
        assertThat(rest.next()).isNull();
    }

    @Test
    void nobody_but_an_admin_sees_them_not_even_one_of_them() {
        scene.moderator(board, bob);
        Actor moderator = scene.actor(bob);
        Actor member = scene.actor(carol);

        assertRefused(ErrorCode.ADMINS_ONLY, () -> queries.of(board.slug(), moderator, FIRST));
        assertRefused(ErrorCode.ADMINS_ONLY, () -> queries.of(board.slug(), member, FIRST));
    }

    @Test
    void an_admin_who_is_gone_is_none() {
        scene.leave(root);

        assertRefused(ErrorCode.ADMINS_ONLY, () -> queries.of(board.slug(), admin, FIRST));
    }

    @Test
    void a_board_that_is_not_there_is_not_found() {
        assertRefused(ErrorCode.BOARD_NOT_FOUND, () -> queries.of(new BoardSlug("nowhere"), admin, FIRST));
    }
}
