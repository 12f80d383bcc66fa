package io.miniter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class ServerTest {

    private static final Path SETTINGS = Path.of("..", "bootstrap", "src", "main", "resources", "application.yaml");

    /** Without a value for where it is unset. */
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z0-9_]+)}");

    private static final Set<String> OF_THE_DATABASE =
            Set.of("MINITER_DATABASE_URL", "MINITER_DATABASE_USERNAME", "MINITER_DATABASE_PASSWORD");

    @Test
    void the_bare_one_gets_every_variable_that_its_settings_name() throws IOException {
        String settings = Files.readString(SETTINGS);
        // The server's own are above
        String ofSpring = settings.substring(settings.indexOf("\nserver:"));

        assertThat(VARIABLE.matcher(ofSpring).results().map(variable -> variable.group(1)))
                .containsAll(OF_THE_DATABASE)
                .filteredOn(variable -> !OF_THE_DATABASE.contains(variable))
                .isNotEmpty()
                .isSubsetOf(Server.SETTINGS_OF_BARE.keySet());
    }
}
