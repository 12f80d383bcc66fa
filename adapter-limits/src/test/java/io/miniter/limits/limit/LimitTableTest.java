package io.miniter.limits.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.miniter.application.limit.Activity;
import io.miniter.application.limit.Party.Scope;
import io.miniter.application.limit.Quota.Limit;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

final class LimitTableTest {

    @Test
    void a_cell_is_a_number_and_a_period_and_knows_its_name() {
        LimitTable table = LimitTable.of(name -> name.equals("log-in.network") ? " 60/1m " : "none");

        assertThat(table.limits(Activity.LOG_IN, Scope.NETWORK))
                .containsExactly(new Limit("log-in-network", 60, Duration.ofMinutes(1)));
        assertThat(table.limits(Activity.LOG_IN, Scope.ACCOUNT)).isEmpty();
        assertThat(table.limits(Activity.READ, Scope.NETWORK)).isEmpty();
    }

    @Test
    void a_cell_may_have_several_periods() {
        LimitTable table = LimitTable.of(name -> "5/30s  20/2h 60/7d");

        assertThat(table.limits(Activity.WRONG_PASSWORD, Scope.CREDENTIAL))
                .extracting(Limit::most, Limit::period)
                .containsExactly(
                        tuple(5L, Duration.ofSeconds(30)),
                        tuple(20L, Duration.ofHours(2)),
                        tuple(60L, Duration.ofDays(7)));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                " ",
                "0/1m",
                "-1/1m",
                "5",
                "5/m",
                "5/1",
                "5/0m",
                "5/1w",
                "5 / 1m",
                "5/1m,20/1h",
                "20/1h 5/1m",
                "5/1m 6/1m",
                "5/8d",
                "99999999/1m",
                "5/1m\n6/2m",
                "None",
                "off",
                "٥/1m"
            })
    void what_cannot_be_understood_is_named_with_its_variable(String cell) {
        assertThatExceptionOfType(UnusableLimitException.class)
                .isThrownBy(() -> LimitTable.of(name -> name.equals("wrong-password.account") ? cell : "none"))
                .withMessageContainingAll(
                        "miniter.limit.wrong-password.account", "MINITER_LIMIT_WRONG_PASSWORD_ACCOUNT");
    }
}
