package io.miniter.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.board.ABoard;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardAccess;
import io.miniter.domain.board.BoardAction;
import io.miniter.domain.board.Standing;
import io.miniter.domain.shared.DomainException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArticleAccessTest {

    private static final AccountId ALICE = new AccountId(11);
    private static final AccountId BOB = new AccountId(12);

    private final Board board = ABoard.of("free");
    private final Article article = AnArticle.on(board.id(), ALICE);

    @ParameterizedTest
    @CsvSource({
        "EDIT_ARTICLE, MEMBER, yes, open, allowed",
        "EDIT_ARTICLE, MEMBER, no, open, NOT_THE_AUTHOR",
        "EDIT_ARTICLE, MODERATOR, no, open, allowed",
        "EDIT_ARTICLE, MEMBER, yes, archived, BOARD_ARCHIVED",
        "EDIT_ARTICLE, MEMBER, no, archived, NOT_THE_AUTHOR",
        "EDIT_ARTICLE, ADMIN, no, archived, BOARD_ARCHIVED",
        "DELETE_ARTICLE, MEMBER, yes, archived, allowed",
        "DELETE_ARTICLE, MEMBER, no, open, NOT_THE_AUTHOR",
        "READ_REVISIONS, MEMBER, no, open, NOT_THE_AUTHOR",
        "READ_REVISIONS, MEMBER, yes, archived, allowed",
        "PIN_ARTICLE, MEMBER, yes, open, MODERATORS_ONLY",
        "PIN_ARTICLE, MODERATOR, no, archived, allowed",
        "LOCK_ARTICLE, MEMBER, yes, open, MODERATORS_ONLY",
        "LOCK_ARTICLE, ADMIN, no, open, allowed"
    })
    void an_article_is_handed_to_those_who_may_do_this_to_it(
            BoardAction action, Standing standing, String author, String state, String outcome) {
        BoardAccess access = new BoardAccess(board.withArchived(state.equals("archived")), standing);
        ArticleAccess asked = new ArticleAccess(article, author.equals("yes") ? ALICE : BOB, access);

        assertOutcome(asked, action, outcome);
    }

    @ParameterizedTest
    @CsvSource({"true, ARTICLE_LOCKED", "false, allowed"})
    void whether_the_article_is_locked_is_told_to_the_policy(boolean locked, String outcome) {
        ArticleAccess asked =
                new ArticleAccess(locked ? article.lock() : article, ALICE, new BoardAccess(board, Standing.ADMIN));

        assertOutcome(asked, BoardAction.WRITE_COMMENT, outcome);
    }

    private static void assertOutcome(ArticleAccess asked, BoardAction action, String outcome) {
        if (outcome.equals("allowed")) {
            assertThat(asked.permit(action)).isSameAs(asked.article());
        } else {
            assertThat(catchThrowableOfType(DomainException.class, () -> asked.permit(action)))
                    .as("a refusal")
                    .isNotNull()
                    .hasMessage(outcome);
        }
    }
}
