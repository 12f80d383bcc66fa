package io.miniter.testkit.board;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.board.Boards;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.board.ABoard;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardAccess;
import io.miniter.domain.board.BoardDescription;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.board.BoardName;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.board.Standing;
import io.miniter.domain.board.Writers;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every implementation of {@link Boards}. */
public abstract class BoardsContract extends BoardWorldContract {

    private Boards boards() {
        return world().get(Boards.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "free",
                "자유 게시판 🐇",
                "'; DROP TABLE boards; --",
                "100 % \\ _ \" ' ` $1 #{x} ${y} ? :z",
                "<b>bold</b> &amp;",
                "مرحبا بالعالم"
            })
    void a_board_is_stored_with_all_that_it_is(String text) {
        Board board = Board.open(
                new BoardId(ids.next()),
                new BoardSlug("free-2"),
                new BoardName(text),
                new BoardDescription(text + "\n\n" + text),
                Writers.MODERATORS);
        boards().add(board);

        assertThat(boards().findForChange(board.slug())).hasValueSatisfying(found -> assertSame(found, board));
        assertThat(boards().idOf(board.slug())).hasValue(board.id());
    }

    @Test
    void a_board_may_be_as_large_as_its_bounds_allow() {
        Board largest = Board.open(
                new BoardId(Id.MAX),
                new BoardSlug("b".repeat(BoardSlug.MAX_LENGTH)),
                new BoardName("😀".repeat(BoardName.MAX_LENGTH)),
                new BoardDescription("😀".repeat(BoardDescription.MAX_LENGTH)),
                Writers.MEMBERS);
        boards().add(largest);

        assertThat(boards().findForChange(largest.slug())).hasValueSatisfying(found -> assertSame(found, largest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fre", "free2", "ree", "fr-e"})
    void what_is_not_there_is_not_found(String slug) {
        Account alice = scene.account("alice");
        scene.board("free");

        assertThat(boards().idOf(new BoardSlug(slug))).isEmpty();
        assertThat(boards().findForChange(new BoardSlug(slug))).isEmpty();
        assertThat(boards().access(new BoardSlug(slug), alice.id())).isEmpty();
        assertThat(boards().accessForWriting(new BoardSlug(slug), alice.id())).isEmpty();
    }

    @Test
    void a_slug_is_taken_once() {
        Board board = scene.board("free");

        assertRefused(ErrorCode.BOARD_SLUG_TAKEN, () -> boards().add(ABoard.of(ids.next(), "free")));
        assertThat(boards().idOf(board.slug())).hasValue(board.id());
    }

    @Test
    void a_refused_board_leaves_nothing_behind() {
        scene.board("free");
        long refused = ids.next();
        assertRefused(ErrorCode.BOARD_SLUG_TAKEN, () -> boards().add(ABoard.of(refused, "free")));
        boards().add(ABoard.of(refused, "another"));

        assertThat(boards().idOf(new BoardSlug("another"))).hasValue(new BoardId(refused));
    }

    @Test
    void an_update_stores_what_is_new_and_keeps_the_rest() {
        Board free = scene.board("free");
        Board notice = scene.board("notice", Writers.MODERATORS);
        Board named = free.withName(new BoardName("자유 게시판"));
        boards().update(named);
        assertThat(boards().findForChange(free.slug())).hasValueSatisfying(found -> assertSame(found, named));

        Board described = named.withDescription(new BoardDescription("for everybody"));
        boards().update(described);
        assertThat(boards().findForChange(free.slug())).hasValueSatisfying(found -> assertSame(found, described));

        Board closed = described.withWriters(Writers.MODERATORS);
        boards().update(closed);
        assertThat(boards().findForChange(free.slug())).hasValueSatisfying(found -> assertSame(found, closed));

        Board archived = closed.withArchived(true);
        boards().update(archived);
        assertThat(boards().findForChange(free.slug())).hasValueSatisfying(found -> assertSame(found, archived));

        boards().update(archived.withArchived(false).withDescription(BoardDescription.EMPTY));
        assertThat(boards().findForChange(free.slug()))
                .hasValueSatisfying(found -> assertSame(found, closed.withDescription(BoardDescription.EMPTY)));
        assertThat(boards().findForChange(notice.slug())).hasValueSatisfying(found -> assertSame(found, notice));
    }

    @Test
    void an_update_keeps_the_articles() {
        Board free = scene.board("free");
        scene.article(scene.account("alice"), free, "Hello");
        scene.archive(free);

        assertThat(scene.view(free).articles()).isEqualTo(1);
    }

    @Test
    void somebody_without_an_office_is_a_member() {
        Board free = scene.board("free");

        assertStanding(Standing.MEMBER, free, scene.account("alice").id());
    }

    @Test
    void a_moderator_is_one_on_their_own_board_only() {
        Board free = scene.board("free");
        Board notice = scene.board("notice");
        Account alice = scene.account("alice");
        scene.moderator(free, alice);
        scene.moderator(notice, scene.account("bob"));

        assertStanding(Standing.MODERATOR, free, alice.id());
        assertStanding(Standing.MEMBER, notice, alice.id());
    }

    @Test
    void a_dismissed_moderator_is_a_member() {
        Board free = scene.board("free");
        Account alice = scene.account("alice");
        scene.moderator(free, alice);
        scene.dismiss(free, alice);

        assertStanding(Standing.MEMBER, free, alice.id());
    }

    @Test
    void an_admin_is_one_on_every_board_with_or_without_moderating_it() {
        Board free = scene.board("free");
        Board notice = scene.board("notice");
        Account root = scene.admin("root");
        scene.moderator(free, root);

        assertStanding(Standing.ADMIN, free, root.id());
        assertStanding(Standing.ADMIN, notice, root.id());
    }

    @Test
    void whoever_is_gone_is_a_member() {
        Board free = scene.board("free");
        Account root = scene.admin("root");
        scene.moderator(free, root);
        scene.leave(root);

        assertStanding(Standing.MEMBER, free, root.id());
        assertStanding(Standing.MEMBER, free, new AccountId(Id.MAX));
    }

    @ParameterizedTest
    @EnumSource
    void access_comes_with_the_board_as_it_is(Writers writers) {
        Account alice = scene.account("alice");
        Board board = scene.archive(scene.board("board", writers));

        assertThat(boards().access(board.slug(), alice.id()))
                .hasValueSatisfying(access -> assertSame(access.board(), board));
        assertThat(boards().accessForWriting(board.slug(), alice.id()))
                .hasValueSatisfying(access -> assertSame(access.board(), board));
    }

    private void assertStanding(Standing expected, Board board, AccountId account) {
        assertThat(boards().access(board.slug(), account))
                .map(BoardAccess::standing)
                .hasValue(expected);
        assertThat(boards().accessForWriting(board.slug(), account))
                .map(BoardAccess::standing)
                .hasValue(expected);
    }

    private static void assertSame(Board found, Board expected) {
        assertThat(found.id()).isEqualTo(expected.id());
        assertThat(found.slug()).isEqualTo(expected.slug());
        assertThat(found.name()).isEqualTo(expected.name());
        assertThat(found.description()).isEqualTo(expected.description());
        assertThat(found.writers()).isEqualTo(expected.writers());
        assertThat(found.archived()).isEqualTo(expected.archived());
    }
}
