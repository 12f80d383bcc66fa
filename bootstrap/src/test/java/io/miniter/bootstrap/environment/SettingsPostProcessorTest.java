package io.miniter.bootstrap.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsPostProcessorTest {

    private final StandardEnvironment environment = new StandardEnvironment();

    @Test
    void spring_does_not_see_what_is_blank_under_any_name() {
        process(Map.of("MINITER_HOME", "", "PORT", "  ", "SERVER_ADDRESS", ""));

        assertThat(environment.getProperty("MINITER_HOME")).isEqualTo("data");
        assertThat(environment.getProperty("PORT")).isEqualTo("8080");
        assertThat(environment.getProperty("miniter.home")).isNull();
        assertThat(environment.getProperty("server.address")).isNull();
    }

    @Test
    void spring_sees_what_is_set_under_both_names_and_as_it_was_understood() {
        process(Map.of("MINITER_DEBUG_SQL", "No", "SERVER_ADDRESS", "127.0.0.1"));

        assertThat(environment.getProperty("MINITER_DEBUG_SQL")).isEqualTo("false");
        assertThat(environment.getProperty("miniter.debug-sql")).isEqualTo("false");
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void what_somebody_sets_otherwise_is_stronger_than_a_default() {
        environment.getPropertySources().addLast(new MapPropertySource("file", Map.of("PORT", "1")));

        process(Map.of());

        assertThat(environment.getProperty("PORT")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"--debug-sql, true", "--debug-sql=, true", "--debug-sql=no, false", "--debug-sql=1, true"})
    void the_log_of_statements_is_an_option_as_well(String argument, String wanted) {
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(argument));

        process(Map.of("MINITER_DEBUG_SQL", "off"));

        assertThat(environment.getProperty("MINITER_DEBUG_SQL")).isEqualTo(wanted);
    }

    private void process(Map<String, Object> variables) {
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, variables));
        new SettingsPostProcessor().postProcessEnvironment(environment, new SpringApplication());
    }
}
