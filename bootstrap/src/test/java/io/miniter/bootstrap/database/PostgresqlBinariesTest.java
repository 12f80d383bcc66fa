package io.miniter.bootstrap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.miniter.bootstrap.CannotStartException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresqlBinariesTest {

    @ParameterizedTest
    @ValueSource(strings = {"amd64", "aarch64"})
    void linux_has_programs(String machine) {
        assertThat(PostgresqlBinaries.archiveFor("Linux", machine)).isNotNull();
    }

    @Test
    void a_platform_without_programs_is_one_clear_line() {
        assertThatThrownBy(() -> PostgresqlBinaries.archiveFor("Windows 11", "amd64"))
                .isInstanceOf(CannotStartException.class)
                .hasMessage("There is no embedded PostgreSQL for Windows 11 on amd64. "
                        + "Set MINITER_DATABASE_URL to a PostgreSQL of your own.");
    }
}
