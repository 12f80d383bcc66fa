package io.miniter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.postgresql.CannotStartException;
import io.miniter.security.shared.UnusableSettingException;
import java.net.BindException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.web.server.PortInUseException;

class StartFailureTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new CannotStartException("Do this.", null), "Do this."),
                Arguments.of(new UnusableSettingException("Another key."), "Another key."),
                Arguments.of(new PortInUseException(8080), "Port 8080 is in use. Set PORT to another."),
                Arguments.of(new BindException("no such address"), "It cannot listen: no such address"),
                Arguments.of(
                        new SQLException("password refused\n  Where: line 2"),
                        "The database does not answer: password refused"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_an_operator_can_mend_is_one_line(Exception cause, String line) {
        assertThat(StartFailure.inOneLine(new BeanCreationException("a bean", cause)))
                .contains(line);
    }

    @Test
    void a_fault_of_ours_is_not_made_small() {
        assertThat(StartFailure.inOneLine(new IllegalStateException("a bug"))).isEmpty();
    }
}
