package io.miniter.bootstrap.environment;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.support.SystemEnvironmentPropertySourceEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Replaces the environment variables by those of {@link Settings}, before Spring reads any. Problems are reported later
 * by {@link StartChecks}, once logging is set up.
 */
final class SettingsPostProcessor implements EnvironmentPostProcessor, Ordered {

    private static final String DEBUG_SQL = "debug-sql";
    private static final String NAME = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

    @Override
    public int getOrder() {
        return SystemEnvironmentPropertySourceEnvironmentPostProcessor.DEFAULT_ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        PropertySource<?> source = environment.getPropertySources().get(NAME);
        if (source != null && source.getSource() instanceof Map<?, ?> given) {
            Map<String, String> variables = new HashMap<>();
            given.forEach((name, value) -> variables.put(String.valueOf(name), String.valueOf(value)));
            addOption(environment, variables);
            Settings settings = Settings.read(variables);
            environment
                    .getPropertySources()
                    .replace(NAME, new SystemEnvironmentPropertySource(NAME, settings.environment()));
            environment.getPropertySources().addLast(new Defaults(settings));
        }
    }

    /** {@code --debug-sql} is the only setting that is also an option; without a value it is on. */
    private static void addOption(ConfigurableEnvironment environment, Map<String, String> variables) {
        PropertySource<?> arguments =
                environment.getPropertySources().get(CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME);
        if (arguments != null && arguments.getProperty(DEBUG_SQL) instanceof String value) {
            variables.put(Setting.DEBUG_SQL.variable(), value.isBlank() ? "true" : value);
        }
    }

    /** The property source of defaults, which also carries the settings to {@link StartChecks}. */
    static final class Defaults extends MapPropertySource {

        static final String NAME = "defaults";

        private final Settings settings;

        private Defaults(Settings settings) {
            super(NAME, Settings.defaults());
            this.settings = settings;
        }

        Settings settings() {
            return settings;
        }
    }
}
