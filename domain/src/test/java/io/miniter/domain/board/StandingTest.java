package io.miniter.domain.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.account.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StandingTest {

    @ParameterizedTest
    @CsvSource({"MEMBER, false, MEMBER", "MEMBER, true, MODERATOR", "ADMIN, false, ADMIN", "ADMIN, true, ADMIN"})
    void the_role_and_the_moderators_of_the_board_make_the_standing(Role role, boolean moderator, Standing standing) {
        assertThat(Standing.of(role, moderator)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"MEMBER, false", "MODERATOR, true", "ADMIN, true"})
    void moderators_and_admins_moderate(Standing standing, boolean moderates) {
        assertThat(standing.moderates()).isEqualTo(moderates);
    }
}
