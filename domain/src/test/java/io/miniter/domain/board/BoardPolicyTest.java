package io.miniter.domain.board;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.miniter.domain.shared.ErrorCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class BoardPolicyTest {

    /** The permissions, with the reasons for refusals. A star is a wildcard; each case is decided by one line. */
    private static final String TABLE = """
            # action        | standing  | author | writers    | archived | locked | outcome
            WRITE_ARTICLE   | *         | *      | *          | yes      | *      | BOARD_ARCHIVED
            WRITE_ARTICLE   | *         | *      | MEMBERS    | no       | *      | allowed
            WRITE_ARTICLE   | MEMBER    | *      | MODERATORS | no       | *      | MODERATORS_ONLY
            WRITE_ARTICLE   | MODERATOR | *      | MODERATORS | no       | *      | allowed
            WRITE_ARTICLE   | ADMIN     | *      | MODERATORS | no       | *      | allowed

            EDIT_ARTICLE    | MEMBER    | no     | *          | *        | *      | NOT_THE_AUTHOR
            EDIT_ARTICLE    | MEMBER    | yes    | *          | yes      | *      | BOARD_ARCHIVED
            EDIT_ARTICLE    | MEMBER    | yes    | *          | no       | *      | allowed
            EDIT_ARTICLE    | MODERATOR | *      | *          | yes      | *      | BOARD_ARCHIVED
            EDIT_ARTICLE    | MODERATOR | *      | *          | no       | *      | allowed
            EDIT_ARTICLE    | ADMIN     | *      | *          | yes      | *      | BOARD_ARCHIVED
            EDIT_ARTICLE    | ADMIN     | *      | *          | no       | *      | allowed

            DELETE_ARTICLE  | MEMBER    | no     | *          | *        | *      | NOT_THE_AUTHOR
            DELETE_ARTICLE  | MEMBER    | yes    | *          | *        | *      | allowed
            DELETE_ARTICLE  | MODERATOR | *      | *          | *        | *      | allowed
            DELETE_ARTICLE  | ADMIN     | *      | *          | *        | *      | allowed

            READ_REVISIONS  | MEMBER    | no     | *          | *        | *      | NOT_THE_AUTHOR
            READ_REVISIONS  | MEMBER    | yes    | *          | *        | *      | allowed
            READ_REVISIONS  | MODERATOR | *      | *          | *        | *      | allowed
            READ_REVISIONS  | ADMIN     | *      | *          | *        | *      | allowed

            PIN_ARTICLE     | MEMBER    | *      | *          | *        | *      | MODERATORS_ONLY
            PIN_ARTICLE     | MODERATOR | *      | *          | *        | *      | allowed
            PIN_ARTICLE     | ADMIN     | *      | *          | *        | *      | allowed

            LOCK_ARTICLE    | MEMBER    | *      | *          | *        | *      | MODERATORS_ONLY
            LOCK_ARTICLE    | MODERATOR | *      | *          | *        | *      | allowed
            LOCK_ARTICLE    | ADMIN     | *      | *          | *        | *      | allowed

            RESTORE_ARTICLE | MEMBER    | *      | *          | *        | *      | MODERATORS_ONLY
            RESTORE_ARTICLE | MODERATOR | *      | *          | *        | *      | allowed
            RESTORE_ARTICLE | ADMIN     | *      | *          | *        | *      | allowed

            WRITE_COMMENT   | *         | *      | *          | yes      | *      | BOARD_ARCHIVED
            WRITE_COMMENT   | *         | *      | *          | no       | yes    | ARTICLE_LOCKED
            WRITE_COMMENT   | *         | *      | *          | no       | no     | allowed

            EDIT_COMMENT    | MEMBER    | no     | *          | *        | *      | NOT_THE_AUTHOR
            EDIT_COMMENT    | MEMBER    | yes    | *          | yes      | *      | BOARD_ARCHIVED
            EDIT_COMMENT    | MEMBER    | yes    | *          | no       | *      | allowed
            EDIT_COMMENT    | MODERATOR | *      | *          | yes      | *      | BOARD_ARCHIVED
            EDIT_COMMENT    | MODERATOR | *      | *          | no       | *      | allowed
            EDIT_COMMENT    | ADMIN     | *      | *          | yes      | *      | BOARD_ARCHIVED
            EDIT_COMMENT    | ADMIN     | *      | *          | no       | *      | allowed

            DELETE_COMMENT  | MEMBER    | no     | *          | *        | *      | NOT_THE_AUTHOR
            DELETE_COMMENT  | MEMBER    | yes    | *          | *        | *      | allowed
            DELETE_COMMENT  | MODERATOR | *      | *          | *        | *      | allowed
            DELETE_COMMENT  | ADMIN     | *      | *          | *        | *      | allowed

            MANAGE_BOARDS   | MEMBER    | *      | *          | *        | *      | ADMINS_ONLY
            MANAGE_BOARDS   | MODERATOR | *      | *          | *        | *      | ADMINS_ONLY
            MANAGE_BOARDS   | ADMIN     | *      | *          | *        | *      | allowed
            """;

    private static final List<Line> LINES = TABLE.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Line::parse)
            .toList();

    private static final List<Case> CASES = everyCase();

    @ParameterizedTest
    @MethodSource("lines")
    void the_policy_decides_as_the_table_says(Line line) {
        List<Case> decided = CASES.stream().filter(line::covers).toList();

        assertThat(decided).isNotEmpty().allSatisfy(one -> {
            assertThat(BoardPolicy.refusal(one.action, one.context)).isEqualTo(line.refusal());
            assertThat(BoardPolicy.permits(one.action, one.context))
                    .isEqualTo(line.refusal().isEmpty());
        });
    }

    @ParameterizedTest
    @MethodSource("lines")
    void who_is_not_allowed_is_stopped_with_the_reason_and_who_is_allowed_goes_on(Line line) {
        assertThat(CASES)
                .filteredOn(line::covers)
                .allSatisfy(one -> line.refusal()
                        .ifPresentOrElse(
                                code -> assertRefused(code, () -> BoardPolicy.check(one.action, one.context)),
                                () -> assertThatCode(() -> BoardPolicy.check(one.action, one.context))
                                        .doesNotThrowAnyException()));
    }

    static Stream<Arguments> lines() {
        return LINES.stream().map(line -> argumentSet(String.join(" ", line.fields), line));
    }

    @Test
    void the_table_decides_every_case_once() {
        assertThat(CASES)
                .hasSize(11 * 3 * 2 * 2 * 2 * 2)
                .doesNotHaveDuplicates()
                .allSatisfy(one -> assertThat(LINES)
                        .filteredOn(line -> line.covers(one))
                        .as("lines that decide %s", one)
                        .hasSize(1));
    }

    @ParameterizedTest
    @EnumSource
    void managing_boards_needs_no_board(Standing standing) {
        Optional<ErrorCode> refusal = BoardPolicy.refusal(
                BoardAction.MANAGE_BOARDS, new AccessContext(standing, false, Writers.MEMBERS, false, false));

        if (standing == Standing.ADMIN) {
            assertThat(refusal).isEmpty();
            assertThatCode(() -> BoardPolicy.checkManages(standing)).doesNotThrowAnyException();
        } else {
            assertThat(refusal).contains(ErrorCode.ADMINS_ONLY);
            assertRefused(ErrorCode.ADMINS_ONLY, () -> BoardPolicy.checkManages(standing));
        }
    }

    private static List<Case> everyCase() {
        List<Case> cases = new ArrayList<>();
        List<Boolean> either = List.of(true, false);
        for (BoardAction action : BoardAction.values()) {
            for (Standing standing : Standing.values()) {
                for (boolean author : either) {
                    for (Writers writers : Writers.values()) {
                        for (boolean archived : either) {
                            for (boolean locked : either) {
                                cases.add(new Case(
                                        action, new AccessContext(standing, author, writers, archived, locked)));
                            }
                        }
                    }
                }
            }
        }
        return cases;
    }

    /** Something that somebody wants to do. */
    private record Case(BoardAction action, AccessContext context) {

        List<String> fields() {
            return List.of(
                    action.name(),
                    context.standing().name(),
                    yesOrNo(context.author()),
                    context.writers().name(),
                    yesOrNo(context.archived()),
                    yesOrNo(context.locked()));
        }

        private static String yesOrNo(boolean value) {
            return value ? "yes" : "no";
        }
    }

    /** A line of the table: six conditions and the outcome. */
    private record Line(List<String> fields) {

        static Line parse(String line) {
            List<String> fields =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            assertThat(fields).as(line).hasSize(7);
            return new Line(fields);
        }

        boolean covers(Case one) {
            List<String> values = one.fields();
            for (int column = 0; column < values.size(); column++) {
                String condition = fields.get(column);
                if (!condition.equals("*") && !condition.equals(values.get(column))) {
                    return false;
                }
            }
            return true;
        }

        Optional<ErrorCode> refusal() {
            String outcome = fields.getLast();
            return outcome.equals("allowed") ? Optional.empty() : Optional.of(ErrorCode.valueOf(outcome));
        }
    }
}
