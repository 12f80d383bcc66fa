package io.miniter.domain.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.ABoard;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardAccess;
import io.miniter.domain.board.BoardAction;
import io.miniter.domain.board.Standing;
import io.miniter.domain.shared.DomainException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommentAccessTest {

    private static final AccountId ALICE = new AccountId(11);
    private static final AccountId BOB = new AccountId(12);

    private final Board board = ABoard.of("free");
    private final Comment comment = AComment.on(new ArticleId(41), ALICE);

    @ParameterizedTest
    @CsvSource({
        "EDIT_COMMENT, MEMBER, yes, open, unlocked, allowed",
        "EDIT_COMMENT, MEMBER, yes, open, locked, allowed",
        "EDIT_COMMENT, MEMBER, no, open, unlocked, NOT_THE_AUTHOR",
        "EDIT_COMMENT, MODERATOR, no, open, unlocked, allowed",
        "EDIT_COMMENT, MEMBER, yes, archived, unlocked, BOARD_ARCHIVED",
        "EDIT_COMMENT, MEMBER, no, archived, unlocked, NOT_THE_AUTHOR",
        "DELETE_COMMENT, MEMBER, yes, archived, locked, allowed",
        "DELETE_COMMENT, MEMBER, no, open, unlocked, NOT_THE_AUTHOR",
        "DELETE_COMMENT, ADMIN, no, archived, unlocked, allowed",
        "WRITE_COMMENT, ADMIN, yes, open, locked, ARTICLE_LOCKED",
        "WRITE_COMMENT, MEMBER, no, open, unlocked, allowed"
    })
    void a_comment_is_handed_to_those_who_may_do_this_to_it(
            BoardAction action, Standing standing, String author, String state, String lock, String outcome) {
        BoardAccess access = new BoardAccess(board.withArchived(state.equals("archived")), standing);
        CommentAccess asked =
                new CommentAccess(comment, author.equals("yes") ? ALICE : BOB, access, lock.equals("locked"));

        if (outcome.equals("allowed")) {
            assertThat(asked.permit(action)).isSameAs(comment);
        } else {
            assertThat(catchThrowableOfType(DomainException.class, () -> asked.permit(action)))
                    .as("a refusal")
                    .isNotNull()
                    .hasMessage(outcome);
        }
    }
}
