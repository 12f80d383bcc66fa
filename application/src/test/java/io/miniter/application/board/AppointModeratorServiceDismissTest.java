package io.miniter.application.board;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.board.AppointModerator.Command;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.Handle;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.board.Standing;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AppointModeratorServiceDismissTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final AppointModerator appointModerator = new AppointModeratorService(
            world.accounts(), world.get(Boards.class), world.get(Moderators.class), world.ids());
    private final Account root = scene.admin("root");
    private final Actor admin = scene.actor(root);
    private final Account bob = scene.account("Bob");
    private final Account carol = scene.account("carol");
    private final Board board = scene.board("talk");
    private final Board elsewhere = scene.board("elsewhere");

    @BeforeEach
    void bob_moderates_two_boards_and_carol_one() {
        scene.moderator(board, bob);
        scene.moderator(elsewhere, bob);
        scene.moderator(board, carol);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bob", "Bob", "BOB"})
    void an_admin_dismisses_a_moderator_by_their_handle_in_any_case(String handle) {
        appointModerator.dismiss(new Command(admin, board.slug(), new Handle(handle)));

        assertThat(standingOf(bob, board)).isEqualTo(Standing.MEMBER);
    }

    @Test
    void other_boards_and_other_moderators_stay_as_they_are() {
        appointModerator.dismiss(new Command(admin, board.slug(), bob.handle()));

        assertThat(standingOf(bob, elsewhere)).isEqualTo(Standing.MODERATOR);
        assertThat(standingOf(carol, board)).isEqualTo(Standing.MODERATOR);
    }

    @Test
    void whoever_is_no_moderator_stays_so() {
        appointModerator.dismiss(new Command(admin, elsewhere.slug(), carol.handle()));
        appointModerator.dismiss(new Command(admin, board.slug(), bob.handle()));
        appointModerator.dismiss(new Command(admin, board.slug(), bob.handle()));

        assertThat(standingOf(carol, elsewhere)).isEqualTo(Standing.MEMBER);
        assertThat(standingOf(carol, board)).isEqualTo(Standing.MODERATOR);
        assertThat(standingOf(bob, board)).isEqualTo(Standing.MEMBER);
    }

    @Test
    void nobody_but_an_admin_dismisses_not_even_a_moderator() {
        Actor moderator = scene.actor(bob);
        Actor member = scene.actor("member");

        assertRefused(
                ErrorCode.ADMINS_ONLY,
                () -> appointModerator.dismiss(new Command(moderator, board.slug(), carol.handle())));
        assertRefused(
                ErrorCode.ADMINS_ONLY,
                () -> appointModerator.dismiss(new Command(moderator, board.slug(), bob.handle())));
        assertRefused(
                ErrorCode.ADMINS_ONLY,
                () -> appointModerator.dismiss(new Command(member, board.slug(), carol.handle())));
        assertThat(standingOf(carol, board)).isEqualTo(Standing.MODERATOR);
        assertThat(standingOf(bob, board)).isEqualTo(Standing.MODERATOR);
    }

    @Test
    void there_is_nobody_to_dismiss_where_there_is_no_board() {
        assertRefused(
                ErrorCode.BOARD_NOT_FOUND,
                () -> appointModerator.dismiss(new Command(admin, new BoardSlug("nowhere"), bob.handle())));
    }

    @Test
    void somebody_who_is_not_there_is_not_dismissed() {
        assertRefused(
                ErrorCode.ACCOUNT_NOT_FOUND,
                () -> appointModerator.dismiss(new Command(admin, board.slug(), new Handle("nobody"))));
    }

    @Test
    void an_admin_who_is_gone_dismisses_nobody() {
        scene.leave(root);

        assertRefused(
                ErrorCode.SESSION_ENDED,
                () -> appointModerator.dismiss(new Command(admin, board.slug(), bob.handle())));
        assertThat(standingOf(bob, board)).isEqualTo(Standing.MODERATOR);
    }

    private Standing standingOf(Account account, Board moderated) {
        return world.get(Boards.class)
                .access(moderated.slug(), account.id())
                .orElseThrow()
                .standing();
    }
}
