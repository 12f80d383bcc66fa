package io.miniter.domain.comment;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.ABoard;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardAccess;
import io.miniter.domain.board.Standing;
import io.miniter.domain.board.Writers;
import io.miniter.domain.shared.ErrorCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DiscussionTest {

    private static final ArticleId ARTICLE = new ArticleId(41);

    private final Board notice = ABoard.of(2, "notice", Writers.MODERATORS);

    @ParameterizedTest
    @EnumSource
    void everybody_comments_even_where_moderators_write_the_articles(Standing standing) {
        assertThat(new Discussion(ARTICLE, false, new BoardAccess(notice, standing)).toComment())
                .isEqualTo(ARTICLE);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_comments_on_a_locked_article(Standing standing) {
        assertRefused(
                ErrorCode.ARTICLE_LOCKED,
                () -> new Discussion(ARTICLE, true, new BoardAccess(notice, standing)).toComment());
    }

    @ParameterizedTest
    @EnumSource
    void nobody_comments_on_an_archived_board(Standing standing) {
        BoardAccess archived = new BoardAccess(notice.withArchived(true), standing);

        assertRefused(ErrorCode.BOARD_ARCHIVED, () -> new Discussion(ARTICLE, false, archived).toComment());
        assertRefused(ErrorCode.BOARD_ARCHIVED, () -> new Discussion(ARTICLE, true, archived).toComment());
    }
}
