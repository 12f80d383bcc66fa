package io.miniter.bootstrap.environment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingsTest {

    private static final OptionalLong ENOUGH = OptionalLong.of(1024);

    @ParameterizedTest
    @CsvSource({
        "/home/한글/data, /, US-ASCII",
        "/home/\uFFFD\uFFFD/data, /, US-ASCII",
        "/home/??????/data, /, US-ASCII",
        "data, /home/??????, US-ASCII",
        "data, /home/\uFFFD, ISO-8859-1",
        "/home/한글/data, /, ISO-8859-1",
        "/home/čeština/data, /, EUC-KR",
    })
    void a_path_that_java_cannot_read_is_refused(String home, String workingDirectory, Charset encoding) {
        assertThat(new Surroundings(home, true, workingDirectory, encoding, ENOUGH).problems())
                .singleElement()
                .asString()
                .hasLineCount(1)
                .contains("MINITER_HOME", encoding.name(), "LC_ALL");
    }

    @ParameterizedTest
    @CsvSource({
        "/home/한글/data, /, UTF-8",
        "data, /home/한글?, UTF-8",
        "data, /home/miniter, US-ASCII",
        "/data, /home/??????, US-ASCII",
        "/home/한글/data, /, EUC-KR",
    })
    void one_that_it_can_is_not(String home, String workingDirectory, Charset encoding) {
        assertThat(new Surroundings(home, true, workingDirectory, encoding, ENOUGH).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a$b", "/a`b", "/a\"b", "/a\\\\b", "/a\nb", "data$"})
    void a_path_that_would_mean_something_to_a_shell_is_refused_where_postgresql_runs_there(String home) {
        assertThat(new Surroundings(home, true, "/", UTF_8, ENOUGH).problems())
                .singleElement()
                .asString()
                .hasLineCount(1)
                .contains("MINITER_HOME");
        assertThat(new Surroundings("data", true, home, UTF_8, ENOUGH).problems())
                .hasSize(1);
        assertThat(new Surroundings(home, false, "/", UTF_8, ENOUGH).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a b", "/a'b", "/a\\b", "/a:b", "/a!b", "/a;b", "/a&b", "/a*b", "/a(b"})
    void one_that_would_not_is_taken(String home) {
        assertThat(new Surroundings(home, true, "/", UTF_8, ENOUGH).problems()).isEmpty();
    }

    @Test
    void too_few_open_files_are_refused_with_the_number_and_the_ways_to_raise_it() {
        assertThat(new Surroundings("data", true, "/", UTF_8, OptionalLong.of(128)).problems())
                .singleElement()
                .asString()
                .hasLineCount(1)
                .contains("128", "512", "ulimit -n", "LimitNOFILE");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(new Surroundings("한글", true, "/", US_ASCII, OptionalLong.of(511)).problems())
                .hasSize(2);
    }

    @Test
    void where_nothing_says_how_many_files_may_be_open_nothing_is_refused() {
        assertThat(new Surroundings("data", true, "/", UTF_8, OptionalLong.empty()).problems())
                .isEmpty();
    }

    @Test
    void this_process_has_what_it_needs() {
        assertThat(Surroundings.ofThisProcess("data", true).openFiles()).isPresent();
        assertThat(Surroundings.ofThisProcess("data", true).problems()).isEmpty();
    }
}
