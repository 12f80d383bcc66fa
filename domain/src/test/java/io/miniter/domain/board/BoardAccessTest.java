package io.miniter.domain.board;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.shared.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class BoardAccessTest {

    private final Board free = ABoard.of(1, "free");
    private final Board notice = ABoard.of(2, "notice", Writers.MODERATORS);

    @ParameterizedTest
    @EnumSource
    void everybody_writes_where_members_write(Standing standing) {
        assertThat(new BoardAccess(free, standing).toWrite()).isSameAs(free);
    }

    @Test
    void moderators_and_admins_write_where_moderators_write() {
        assertThat(new BoardAccess(notice, Standing.MODERATOR).toWrite()).isSameAs(notice);
        assertThat(new BoardAccess(notice, Standing.ADMIN).toWrite()).isSameAs(notice);
        assertRefused(ErrorCode.MODERATORS_ONLY, () -> new BoardAccess(notice, Standing.MEMBER).toWrite());
    }

    @ParameterizedTest
    @EnumSource
    void nobody_writes_on_an_archived_board(Standing standing) {
        assertRefused(ErrorCode.BOARD_ARCHIVED, () -> new BoardAccess(free.withArchived(true), standing).toWrite());
        assertRefused(ErrorCode.BOARD_ARCHIVED, () -> new BoardAccess(notice.withArchived(true), standing).toWrite());
    }

    @ParameterizedTest
    @CsvSource({"free, false", "free, true", "notice, false", "notice, true"})
    void moderators_and_admins_see_what_was_deleted_even_on_an_archived_board(String slug, boolean archived) {
        Board board = (slug.equals("free") ? free : notice).withArchived(archived);

        assertThat(new BoardAccess(board, Standing.MODERATOR).toRestore()).isSameAs(board);
        assertThat(new BoardAccess(board, Standing.ADMIN).toRestore()).isSameAs(board);
        assertRefused(ErrorCode.MODERATORS_ONLY, () -> new BoardAccess(board, Standing.MEMBER).toRestore());
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void the_board_and_the_standing_go_into_the_circumstances(boolean author, boolean locked) {
        assertThat(new BoardAccess(notice, Standing.MODERATOR).context(author, locked))
                .isEqualTo(new AccessContext(Standing.MODERATOR, author, Writers.MODERATORS, false, locked));
        assertThat(new BoardAccess(free.withArchived(true), Standing.MEMBER).context(author, locked))
                .isEqualTo(new AccessContext(Standing.MEMBER, author, Writers.MEMBERS, true, locked));
    }
}
