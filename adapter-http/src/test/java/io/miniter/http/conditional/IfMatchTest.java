package io.miniter.http.conditional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.miniter.domain.shared.ExpectedVersion;
import io.miniter.http.problem.HttpErrorCode;
import io.miniter.http.problem.RefusedRequestException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @Test
    void without_the_header_a_change_is_refused() {
        assertRefused(HttpErrorCode.PRECONDITION_REQUIRED, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", " *", "*\t "})
    void an_asterisk_matches_anything(String value) {
        assertThat(IfMatch.parse(List.of(value)).expectedVersion()).isEqualTo(ExpectedVersion.any());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "\"1-00000000\"; 1",
                "\"2147483647-0a1b2c3d\"; 2147483647",
                "'  \"1-00000000\"\t'; 1",
                "\"1-00000000\",\"2-00000000\"; 1 2",
                "'\"1-00000000\" , \t \"2-00000000\"'; 1 2",
                "',, \"1-00000000\",,, \"2-00000000\" , ,'; 1 2",
                "\"1-00000000\",\"1-ffffffff\"; 1",
                "\"other,\",\"1-00000000\"; 1"
            })
    void a_list_of_tags_matches_their_versions(String value, String versions) {
        assertExpected(versions, List.of(value));
    }

    @Test
    void several_lines_are_one_list() {
        assertExpected("1 2 3", List.of("\"1-00000000\"", "", "\"2-00000000\", \"3-00000000\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-gzip", "--gzip", "-br", ";gzip", ":zstd", "-gzip-br"})
    void a_tag_to_which_a_proxy_has_added_names_the_same_text(String coding) {
        assertExpected("1", List.of("\"1-00000000" + coding + "\""));
        assertExpected("1 2", List.of("W/\"1-00000000" + coding + "\", \"2-00000000\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"1-00000000\"", "W/\"1-00000000\", \"1-ffffffff\""})
    void a_tag_that_a_proxy_weakened_names_the_same_text(String value) {
        assertExpected("1", List.of(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"x\"",
                "\"*\"",
                "\",\"",
                "\"1\"",
                "\"0-00000000\"",
                "\"01-00000000\"",
                "\"2147483648-00000000\"",
                "\"1-00000000gzip\"",
                "\"1-0000000-gzip\"",
                "\"\\\"",
                "\"\u00e9\""
            })
    void a_tag_that_the_server_did_not_write_matches_nothing(String value) {
        assertThat(IfMatch.parse(List.of(value)).expectedVersion()).isEqualTo(ExpectedVersion.oneOf(Set.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "x",
                "1-00000000",
                "1",
                "'1-00000000'",
                "\"1-00000000",
                "1-00000000\"",
                "\"",
                "\"1-00000000\"\"2-00000000\"",
                "\"1-00000000\" \"2-00000000\"",
                "\"1-00000000\";\"2-00000000\"",
                "w/\"1-00000000\"",
                "W\"1-00000000\"",
                "W/ \"1-00000000\"",
                "W/W/\"1-00000000\"",
                "W/",
                "W/*",
                "**",
                "*,*",
                "*, \"1-00000000\"",
                "\"1-00000000\", *",
                "\"1 00000000\"",
                "\"1-0000\t0000\"",
                "\"1-00000000\", x",
                "\"\u007f\"",
                "\"\u0100\""
            })
    void anything_else_is_malformed(String value) {
        assertRefused(HttpErrorCode.BAD_IF_MATCH, List.of(value));
    }

    @Test
    void an_asterisk_beside_another_line_is_malformed() {
        assertRefused(HttpErrorCode.BAD_IF_MATCH, List.of("*", "\"1-00000000\""));
    }

    @Test
    void a_header_as_long_as_the_server_reads_is_read() {
        String tags = Stream.iterate(1, version -> version + 1)
                .limit(2_000)
                .map(version -> "\"" + version + "-00000000\"")
                .collect(Collectors.joining(","));

        assertThat(IfMatch.parse(List.of(tags)).expectedVersion().includes(2_000))
                .isTrue();
        assertRefused(HttpErrorCode.BAD_IF_MATCH, List.of(" ".repeat(100_000) + "x"));
        assertRefused(HttpErrorCode.BAD_IF_MATCH, List.of("\"" + "x".repeat(100_000)));
    }

    private static void assertExpected(String versions, List<String> lines) {
        Set<Integer> expected =
                Arrays.stream(versions.split(" ")).map(Integer::valueOf).collect(Collectors.toSet());

        assertThat(IfMatch.parse(lines).expectedVersion()).isEqualTo(ExpectedVersion.oneOf(expected));
    }

    private static void assertRefused(HttpErrorCode code, List<String> lines) {
        assertThatExceptionOfType(RefusedRequestException.class)
                .isThrownBy(() -> IfMatch.parse(lines))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
