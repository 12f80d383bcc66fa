package io.miniter.bootstrap.environment;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.limit.Activity;
import io.miniter.application.limit.Party;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documentation of the settings and their Spring properties, compared with the list. */
class SettingsInDocumentsTest {

    private static final Pattern VARIABLE = Pattern.compile("`([A-Z][A-Z0-9_]+)`");
    private static final Pattern ROW = Pattern.compile("^\\| " + VARIABLE);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)(:[^}]*)?}");

    private static final Set<String> ALL =
            Arrays.stream(Setting.values()).map(Setting::variable).collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(strings = {"../README.md", "../README.ko.md"})
    void the_table_has_every_setting_with_its_default(String readme) throws Exception {
        Map<String, String> rows = rows(Files.readString(Path.of(readme)));

        assertThat(rows)
                .containsOnlyKeys(ALL.stream()
                        // Relevant with several JDKs only; documented with the JDK
                        .filter(variable -> !variable.equals("JAVA_HOME"))
                        .toArray(String[]::new));
        for (Setting setting : Setting.values()) {
            setting.defaultValue()
                    .ifPresent(value -> assertThat(rows.get(setting.variable()))
                            .as(setting.variable())
                            .contains("`" + value + "`"));
        }
    }

    @Test
    void spring_is_given_settings_only_and_their_defaults_stand_in_one_place() throws Exception {
        String properties = Files.readString(Path.of("src/main/resources/application.yaml"));

        assertThat(PLACEHOLDER.matcher(properties).results())
                .filteredOn(placeholder -> !Setting.isLimit(placeholder.group(1)))
                .isNotEmpty()
                .allSatisfy(placeholder -> {
                    assertThat(ALL).contains(placeholder.group(1));
                    assertThat(placeholder.group(2)).as(placeholder.group()).isNull();
                });
    }

    @Test
    void the_table_of_limits_in_the_document_has_the_defaults() throws Exception {
        String properties = Files.readString(Path.of("src/main/resources/application.yaml"));
        Map<String, List<String>> rows = Files.readString(Path.of("../docs/limits.md"))
                .lines()
                .filter(line -> ROW.matcher(line).find())
                .map(line -> List.of(line.split(" *\\| *")))
                .collect(toMap(cells -> cells.get(1), cells -> cells.subList(2, 5)));

        assertThat(rows).hasSameSizeAs(Activity.values());
        rows.forEach((row, cells) -> {
            for (Party.Scope scope : Party.Scope.values()) {
                String variable = "MINITER_LIMIT_" + row.replace("`", "") + "_" + scope;
                String value = cells.get(scope.ordinal()).replace("`", "");
                assertThat(properties).contains("${" + variable + ":" + value + "}");
            }
        });
    }

    @Test
    void every_setting_that_the_launcher_does_not_read_is_given_to_spring() throws Exception {
        String properties = Files.readString(Path.of("src/main/resources/application.yaml"));

        assertThat(Setting.values())
                .filteredOn(setting -> setting != Setting.JAVA_OPTS && setting != Setting.JAVA_HOME)
                .allSatisfy(setting -> assertThat(properties).contains("${" + setting.variable() + "}"));
    }

    /** The rows of the table of settings, by the variables that they name. */
    private static Map<String, String> rows(String readme) {
        return readme.lines()
                .filter(line -> ROW.matcher(line).find())
                .flatMap(line -> VARIABLE.matcher(line).results().map(variable -> Map.entry(variable.group(1), line)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, later) -> first));
    }
}
