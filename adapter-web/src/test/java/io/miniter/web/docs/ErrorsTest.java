package io.miniter.web.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.shared.ViolationCode;
import io.miniter.http.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Every code is explained, to those who write clients and to those who use them. */
class ErrorsTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "errors.md");
    private static final Pattern ROW = Pattern.compile("^\\| `([A-Z_]+)` \\| (\\d+) \\| \\S.* \\| \\S.* \\|$");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    @Test
    void the_document_has_every_code_once_with_its_status_and_no_other() throws IOException {
        List<String> rows = Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> ROW.matcher(line).replaceFirst("$1 $2"))
                .toList();

        assertThat(rows)
                .as("the rows of docs/errors.md: | `CODE` | status | means | what to do |")
                .containsExactlyInAnyOrderElementsOf(codes().toList());
    }

    @Test
    void every_code_is_explained_in_every_language_and_nothing_else_is() throws IOException {
        Properties english = texts("problems.properties");
        Properties korean = texts("problems_ko.properties");

        assertThat(korean.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(name -> assertThat(
                                name.matches("page\\.\\w+|violation\\.[A-Z_]+(\\.\\w+)?") || isTextOfACode(name))
                        .as(name)
                        .isTrue());
        assertThat(english.stringPropertyNames()).containsAll(titlesAndDetails());
        assertThat(english.stringPropertyNames())
                .containsAll(Arrays.stream(ViolationCode.values())
                        .map(code -> "violation." + code)
                        .toList());
        assertThat(english.values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank().doesNotContainPattern(HANGUL));
        assertThat(korean.values()).allSatisfy(text -> assertThat((String) text).containsPattern(HANGUL));
    }

    private static boolean isTextOfACode(String name) {
        return titlesAndDetails().contains(name);
    }

    private static List<String> titlesAndDetails() {
        return ProblemCode.all().stream()
                .flatMap(code -> Stream.of(code.name() + ".title", code.name() + ".detail"))
                .toList();
    }

    private static Stream<String> codes() {
        return Stream.concat(
                ProblemCode.all().stream()
                        .map(code -> code.name() + " " + code.status().value()),
                Arrays.stream(ViolationCode.values()).map(code -> code + " 422"));
    }

    private static Properties texts(String file) throws IOException {
        return PropertiesLoaderUtils.loadProperties(
                new EncodedResource(new ClassPathResource("io/miniter/http/problem/" + file), "UTF-8"));
    }
}
