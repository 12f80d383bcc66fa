package io.miniter.application.board;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.board.AppointModerator.Command;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.Handle;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.board.Standing;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.InMemoryWorld;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AppointModeratorServiceTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"bob", "Bob", "BOB"})
    void an_admin_appoints_somebody_by_their_handle_in_any_case(String handle) {
        appointModerator.appoint(new Command(admin, board.slug(), new Handle(handle)));

        assertThat(standingOf(bob, board)).isEqualTo(Standing.MODERATOR);
        assertThat(moderatorsOf(board)).containsExactly(bob.id().value());
    }

    @Test
    void a_moderator_moderates_one_board() {
        appointModerator.appoint(new Command(admin, board.slug(), bob.handle()));

        assertThat(standingOf(bob, elsewhere)).isEqualTo(Standing.MEMBER);
        assertThat(moderatorsOf(elsewhere)).isEmpty();
    }

    @Test
    void a_board_may_have_several_the_newest_first() {
        appointModerator.appoint(new Command(admin, board.slug(), bob.handle()));
        appointModerator.appoint(new Command(admin, board.slug(), carol.handle()));

        assertThat(moderatorsOf(board))
                .containsExactly(carol.id().value(), bob.id().value());
    }

    @Test
    void whoever_is_a_moderator_already_stays_where_they_are() {
        appointModerator.appoint(new Command(admin, board.slug(), bob.handle()));
        appointModerator.appoint(new Command(admin, board.slug(), carol.handle()));
        appointModerator.appoint(new Command(admin, board.slug(), bob.handle()));

        assertThat(moderatorsOf(board))
                .containsExactly(carol.id().value(), bob.id().value());
    }

    @Test
    void an_admin_may_be_a_moderator_too() {
        appointModerator.appoint(new Command(admin, board.slug(), root.handle()));

        assertThat(moderatorsOf(board)).containsExactly(root.id().value());
        assertThat(standingOf(root, board)).isEqualTo(Standing.ADMIN);
    }

    @Test
    void an_archived_board_may_get_moderators() {
        scene.archive(board);
        appointModerator.appoint(new Command(admin, board.slug(), bob.handle()));

        assertThat(moderatorsOf(board)).containsExactly(bob.id().value());
    }

    @Test
    void nobody_but_an_admin_appoints_not_even_a_moderator() {
        Actor member = scene.actor("member");
        scene.moderator(board, bob);
        Actor moderator = scene.actor(bob);

        assertRefused(
                ErrorCode.ADMINS_ONLY,
                () -> appointModerator.appoint(new Command(member, board.slug(), carol.handle())));
        assertRefused(
                ErrorCode.ADMINS_ONLY,
                () -> appointModerator.appoint(new Command(moderator, board.slug(), carol.handle())));
        assertThat(moderatorsOf(board)).containsExactly(bob.id().value());
    }

    @Test
    void whoever_is_no_admin_does_not_hear_what_is_there() {
        Actor member = scene.actor("member");

        assertRefused(
                ErrorCode.ADMINS_ONLY,
                () -> appointModerator.appoint(new Command(member, new BoardSlug("nowhere"), new Handle("nobody"))));
    }

    @Test
    void there_is_nobody_to_appoint_where_there_is_no_board() {
        assertRefused(
                ErrorCode.BOARD_NOT_FOUND,
                () -> appointModerator.appoint(new Command(admin, new BoardSlug("nowhere"), bob.handle())));
    }

    @Test
    void somebody_who_is_not_there_is_not_appointed() {
        assertRefused(
                ErrorCode.ACCOUNT_NOT_FOUND,
                () -> appointModerator.appoint(new Command(admin, board.slug(), new Handle("nobody"))));
        assertThat(moderatorsOf(board)).isEmpty();
    }

    @Test
    void an_admin_who_is_gone_appoints_nobody() {
        scene.leave(root);

        assertRefused(
                ErrorCode.SESSION_ENDED,
                () -> appointModerator.appoint(new Command(admin, board.slug(), bob.handle())));
        assertThat(moderatorsOf(board)).isEmpty();
    }

    private List<Long> moderatorsOf(Board moderated) {
        return world.get(Moderators.class).of(moderated.id(), PageRequest.first(10)).stream()
                .map(listed -> listed.item().id())
                .toList();
    }

    private Standing standingOf(Account account, Board moderated) {
        return world.get(Boards.class)
                .access(moderated.slug(), account.id())
                .orElseThrow()
                .standing();
    }
}
