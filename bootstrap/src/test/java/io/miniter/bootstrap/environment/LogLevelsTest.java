package io.miniter.bootstrap.environment;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogLevelsTest {

    private final LoggerContext context = new LoggerContext();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ROOT",
                "org.springframework.web",
                "org.apache.coyote.http11.Http11InputBuffer",
                "org.postgresql",
                "software.amazon.awssdk",
                "io.miniter.persistence",
                "io.miniter.persistence.account.AccountMapper",
                "io.miniterate",
            })
    void whoever_may_log_secrets_logs_from_info_on(String name) {
        context.getLogger(name).setLevel(Level.TRACE);

        assertThat(LogLevels.raise(context)).isTrue();

        assertThat(context.getLogger(name).getEffectiveLevel()).isEqualTo(Level.INFO);
    }

    @Test
    void what_logs_below_the_whole_server_does_not() {
        context.getLogger("io.miniter").setLevel(Level.DEBUG);
        context.getLogger("ROOT").setLevel(Level.WARN);

        LogLevels.raise(context);

        assertThat(context.getLogger("io.miniter.bootstrap.StartFailure").isDebugEnabled())
                .isTrue();
        assertThat(context.getLogger("io.miniter.persistence.session.SessionMapper")
                        .isDebugEnabled())
                .isFalse();
    }

    @Test
    void levels_that_are_high_enough_stay() {
        context.getLogger("ROOT").setLevel(Level.WARN);
        context.getLogger("io.miniter.persistence").setLevel(Level.OFF);

        assertThat(LogLevels.raise(context)).isFalse();

        assertThat(context.getLogger("ROOT").getLevel()).isEqualTo(Level.WARN);
        assertThat(context.getLogger("io.miniter.persistence").getLevel()).isEqualTo(Level.OFF);
    }
}
