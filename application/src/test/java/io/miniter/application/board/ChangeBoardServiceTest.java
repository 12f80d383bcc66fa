package io.miniter.application.board;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.board.BoardView.Latest;
import io.miniter.application.board.ChangeBoard.Command;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardDescription;
import io.miniter.domain.board.BoardName;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.board.Writers;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.InMemoryWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ChangeBoardServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final ChangeBoard changeBoard =
            new ChangeBoardService(world.accounts(), world.get(Boards.class), world.get(BoardViews.class));
    private final Account root = scene.admin("root");
    private final Actor admin = scene.actor(root);
    private final Board board = scene.board("cats");
    private final BoardView before = scene.view(board);

    @Test
    void everything_can_be_changed_at_once() {
        BoardView changed = changeBoard.changeBoard(new Command(
                admin, board.slug(), new BoardName("고양이"), new BoardDescription("No dogs."), Writers.MODERATORS, true));

        assertThat(changed)
                .isEqualTo(new BoardView(before.id(), "cats", "고양이", "No dogs.", Writers.MODERATORS, true, 0, null));
        assertThat(scene.view(board)).isEqualTo(changed);
    }

    @Test
    void a_name_alone_changes_nothing_else() {
        assertThat(changeBoard.changeBoard(command(new BoardName("고양이"), null, null, null)))
                .isEqualTo(new BoardView(before.id(), "cats", "고양이", "", Writers.MEMBERS, false, 0, null));
    }

    @Test
    void a_description_alone_changes_nothing_else_and_may_be_emptied() {
        assertThat(changeBoard.changeBoard(command(null, new BoardDescription("No dogs."), null, null)))
                .isEqualTo(new BoardView(before.id(), "cats", "cats", "No dogs.", Writers.MEMBERS, false, 0, null));
        assertThat(changeBoard.changeBoard(command(null, BoardDescription.EMPTY, null, null)))
                .isEqualTo(before);
    }

    @Test
    void writers_alone_change_nothing_else() {
        assertThat(changeBoard.changeBoard(command(null, null, Writers.MODERATORS, null)))
                .isEqualTo(new BoardView(before.id(), "cats", "cats", "", Writers.MODERATORS, false, 0, null));
    }

    @Test
    void a_board_is_archived_and_taken_back_from_the_archive() {
        assertThat(changeBoard.changeBoard(command(null, null, null, true)).archived())
                .isTrue();
        assertThat(changeBoard
                        .changeBoard(command(new BoardName("Old cats"), null, null, null))
                        .archived())
                .isTrue();
        assertThat(changeBoard.changeBoard(command(null, null, null, false)).archived())
                .isFalse();
    }

    @Test
    void to_change_nothing_changes_nothing() {
        assertThat(changeBoard.changeBoard(command(null, null, null, null))).isEqualTo(before);
    }

    @Test
    void what_was_written_stays() {
        Article article = scene.article(scene.account("alice"), board, "Hello");

        BoardView changed = changeBoard.changeBoard(command(null, null, Writers.MODERATORS, true));

        assertThat(changed.articles()).isEqualTo(1);
        assertThat(changed.latest()).isEqualTo(new Latest(article.id().value(), "Hello", article.createdAt()));
    }

    @Test
    void other_boards_stay_as_they_are() {
        Board other = scene.board("dogs");
        BoardView otherBefore = scene.view(other);
        changeBoard.changeBoard(command(new BoardName("고양이"), null, Writers.MODERATORS, true));

        assertThat(scene.view(other)).isEqualTo(otherBefore);
    }

    @Test
    void nobody_but_an_admin_changes_a_board_not_even_its_moderator() {
        Account bob = scene.account("bob");
        scene.moderator(board, bob);

        for (Actor actor : new Actor[] {scene.actor(bob), scene.actor("member")}) {
            assertRefused(
                    ErrorCode.ADMINS_ONLY,
                    () -> changeBoard.changeBoard(
                            new Command(actor, board.slug(), new BoardName("Mine"), null, null, null)));
        }
        assertThat(scene.view(board)).isEqualTo(before);
    }

    @Test
    void a_board_that_is_not_there_is_not_found() {
        assertRefused(
                ErrorCode.BOARD_NOT_FOUND,
                () -> changeBoard.changeBoard(
                        new Command(admin, new BoardSlug("nowhere"), new BoardName("Mine"), null, null, null)));
    }

    @Test
    void an_admin_who_is_gone_changes_nothing() {
        scene.leave(root);

        assertRefused(
                ErrorCode.SESSION_ENDED,
                () -> changeBoard.changeBoard(command(new BoardName("Mine"), null, null, null)));
        assertThat(scene.view(board)).isEqualTo(before);
    }

    private Command command(
            @Nullable BoardName name,
            @Nullable BoardDescription description,
            @Nullable Writers writers,
            @Nullable Boolean archived) {
        return new Command(admin, board.slug(), name, description, writers, archived);
    }
}
