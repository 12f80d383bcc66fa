package io.miniter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StatementLogTest {

    @Test
    void every_execution_counts_however_it_was_prepared() {
        assertThat(StatementLog.count("""
                2026-01-01 00:00:00.000 UTC [17] LOG:  execute <unnamed>: SELECT 1
                2026-01-01 00:00:00.001 UTC [17] LOG:  execute S_3: SELECT 2
                2026-01-01 00:00:00.002 UTC [17] LOG:  execute S_4/C_5: SELECT 3
                2026-01-01 00:00:00.003 UTC [17] LOG:  statement: SELECT 4
                """)).isEqualTo(4);
    }

    @Test
    void the_beginning_and_the_end_of_a_transaction_do_not() {
        assertThat(StatementLog.count("""
                2026-01-01 00:00:00.000 UTC [17] LOG:  execute <unnamed>: BEGIN
                2026-01-01 00:00:00.001 UTC [17] LOG:  execute S_3: INSERT INTO tweets VALUES ($1)
                2026-01-01 00:00:00.001 UTC [17] DETAIL:  Parameters: $1 = '1'
                2026-01-01 00:00:00.002 UTC [17] LOG:  execute S_4: COMMIT
                2026-01-01 00:00:00.002 UTC [17] LOG:  execute S_5: ROLLBACK
                """)).isEqualTo(1);
    }

    @Test
    void a_statement_of_several_lines_is_one_and_what_looks_like_a_log_in_it_is_none() {
        assertThat(StatementLog.count("""
                2026-01-01 00:00:00.000 UTC [17] LOG:  execute S_3: SELECT text
                \tFROM tweets WHERE text = ' LOG:  execute S_4: SELECT 1'
                """)).isEqualTo(1);
    }

    @Test
    void other_lines_are_none() {
        assertThat(StatementLog.count("2026-01-01 00:00:00.000 UTC [1] LOG:  checkpoint starting: time\n"))
                .isZero();
    }
}
