package io.miniter.application.board;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.board.CreateBoard.Command;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardDescription;
import io.miniter.domain.board.BoardName;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.board.Writers;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CreateBoardServiceTest {

    private static final BoardSlug CATS = new BoardSlug("cats");

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final CreateBoard createBoard =
            new CreateBoardService(world.accounts(), world.get(Boards.class), world.get(BoardViews.class), world.ids());
    private final Account root = scene.admin("root");
    private final Actor admin = scene.actor(root);

    @ParameterizedTest
    @EnumSource
    void the_answer_is_the_board_as_readers_see_it(Writers writers) {
        BoardView board = createBoard.createBoard(new Command(
                admin, CATS, new BoardName("고양이"), new BoardDescription("All about cats.\nNo dogs."), writers));

        assertThat(board)
                .isEqualTo(
                        new BoardView(board.id(), "cats", "고양이", "All about cats.\nNo dogs.", writers, false, 0, null));
    }

    @Test
    void the_board_is_there_afterwards() {
        BoardView board = createBoard.createBoard(asks(admin));

        assertThat(world.get(BoardViews.class).find(CATS)).hasValue(board);
        assertThat(world.get(Boards.class).idOf(CATS)).isPresent();
    }

    @Test
    void a_new_board_comes_after_the_others() {
        Board older = scene.board("older");
        BoardView newer = createBoard.createBoard(asks(admin));

        assertThat(world.get(BoardViews.class).all(PageRequest.first(10)))
                .extracting(BoardView::id)
                .containsExactly(older.id().value(), newer.id());
    }

    @Test
    void nobody_but_an_admin_creates_a_board_not_even_a_moderator() {
        Account bob = scene.account("bob");
        scene.moderator(scene.board("talk"), bob);

        assertRefused(ErrorCode.ADMINS_ONLY, () -> createBoard.createBoard(asks(scene.actor("member"))));
        assertRefused(ErrorCode.ADMINS_ONLY, () -> createBoard.createBoard(asks(scene.actor(bob))));
        assertThat(world.get(BoardViews.class).find(CATS)).isEmpty();
    }

    @Test
    void a_slug_is_taken_once() {
        BoardView first = createBoard.createBoard(asks(admin));

        assertRefused(
                ErrorCode.BOARD_SLUG_TAKEN,
                () -> createBoard.createBoard(new Command(
                        admin, CATS, new BoardName("Other cats"), BoardDescription.EMPTY, Writers.MODERATORS)));
        assertThat(world.get(BoardViews.class).all(PageRequest.first(10))).containsExactly(first);
    }

    @Test
    void the_slug_of_an_archived_board_stays_taken() {
        scene.archive(scene.board("cats"));

        assertRefused(ErrorCode.BOARD_SLUG_TAKEN, () -> createBoard.createBoard(asks(admin)));
    }

    @Test
    void an_admin_who_is_gone_creates_nothing() {
        scene.leave(root);

        assertRefused(ErrorCode.SESSION_ENDED, () -> createBoard.createBoard(asks(admin)));
        assertThat(world.get(BoardViews.class).find(CATS)).isEmpty();
    }

    private static Command asks(Actor actor) {
        return new Command(actor, CATS, new BoardName("Cats"), BoardDescription.EMPTY, Writers.MEMBERS);
    }
}
