package io.miniter.domain.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BoardTest {

    private final Board board = Board.open(
            new BoardId(31),
            new BoardSlug("notice"),
            new BoardName("공지"),
            new BoardDescription("What all should know"),
            Writers.MODERATORS);

    @Test
    void a_new_board_is_what_was_entered_and_open() {
        assertThat(board.id()).isEqualTo(new BoardId(31));
        assertThat(board.slug()).isEqualTo(new BoardSlug("notice"));
        assertThat(board.name()).isEqualTo(new BoardName("공지"));
        assertThat(board.description()).isEqualTo(new BoardDescription("What all should know"));
        assertThat(board.writers()).isEqualTo(Writers.MODERATORS);
        assertThat(board.archived()).isFalse();
    }

    @Test
    void a_stored_board_comes_back_as_it_was() {
        assertThat(Board.restore(
                        board.id(), board.slug(), board.name(), board.description(), Writers.MODERATORS, false))
                .usingRecursiveComparison()
                .isEqualTo(board);
        assertThat(Board.restore(board.id(), board.slug(), board.name(), board.description(), Writers.MEMBERS, true))
                .usingRecursiveComparison()
                .isEqualTo(board.withWriters(Writers.MEMBERS).withArchived(true));
    }

    @Test
    void each_change_changes_one_thing() {
        assertChanged(board.withName(new BoardName("News")), "name");
        assertChanged(board.withDescription(BoardDescription.EMPTY), "description");
        assertChanged(board.withWriters(Writers.MEMBERS), "writers");
        assertChanged(board.withArchived(true), "archived");

        assertThat(board.withName(new BoardName("News")).name()).isEqualTo(new BoardName("News"));
        assertThat(board.withDescription(BoardDescription.EMPTY).description()).isEqualTo(BoardDescription.EMPTY);
        assertThat(board.withWriters(Writers.MEMBERS).writers()).isEqualTo(Writers.MEMBERS);
        assertThat(board.withArchived(true).archived()).isTrue();
    }

    @Test
    void changes_come_on_top_of_each_other() {
        Board changed = board.withArchived(true)
                .withName(new BoardName("News"))
                .withDescription(BoardDescription.EMPTY)
                .withWriters(Writers.MEMBERS);

        assertThat(changed.archived()).isTrue();
        assertThat(changed.name()).isEqualTo(new BoardName("News"));
        assertThat(changed.description()).isEqualTo(BoardDescription.EMPTY);
        assertThat(changed.writers()).isEqualTo(Writers.MEMBERS);
        assertThat(changed.slug()).isEqualTo(board.slug());
    }

    @Test
    void an_archived_board_can_be_opened_again() {
        assertThat(board.withArchived(true).withArchived(false))
                .usingRecursiveComparison()
                .isEqualTo(board);
    }

    @Test
    void the_boards_of_these_tests_are_open() {
        assertThat(ABoard.of("free").id()).isEqualTo(new BoardId(1));
        assertThat(ABoard.of("free").writers()).isEqualTo(Writers.MEMBERS);
        assertThat(ABoard.of(2, "free").archived()).isFalse();
        assertThat(ABoard.of(3, "notice", Writers.MODERATORS).name()).isEqualTo(new BoardName("notice"));
    }

    private void assertChanged(Board changed, String field) {
        assertThat(changed).usingRecursiveComparison().ignoringFields(field).isEqualTo(board);
        assertThat(changed).usingRecursiveComparison().isNotEqualTo(board);
    }
}
