package io.miniter.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresqlBinariesTest {

    @Test
    void the_machine_that_builds_has_programs() {
        assertThat(PostgresqlBinaries.archiveFor(System.getProperty("os.name"), System.getProperty("os.arch")))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"amd64, /postgres-linux-x86_64.txz", "aarch64, /postgres-linux-arm_64.txz"})
    void an_archive_is_called_as_the_library_calls_it(String machine, String name) {
        assertThat(PostgresqlBinaries.archiveName("Linux", machine)).isEqualTo(name);
    }

    @Test
    void a_platform_without_programs_is_one_clear_line() {
        assertThatThrownBy(() -> PostgresqlBinaries.archiveFor("Windows 11", "amd64"))
                .isInstanceOf(CannotStartException.class)
                .hasMessage("There is no embedded PostgreSQL for Windows 11 on amd64. "
                        + "Set MINITER_DATABASE_URL to a PostgreSQL of your own.");
    }
}
