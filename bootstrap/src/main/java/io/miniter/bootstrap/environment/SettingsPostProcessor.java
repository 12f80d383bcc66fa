package io.miniter.bootstrap.environment;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.support.SystemEnvironmentPropertySourceEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Lets Spring see the environment variables as {@link Settings} reads them, before anything else of Spring reads one.
 * It refuses nothing: {@link StartChecks} does, once there is a log.
 */
final class SettingsPostProcessor implements EnvironmentPostProcessor, Ordered {

    private static final String NAME = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

    @Override
    public int getOrder() {
        return SystemEnvironmentPropertySourceEnvironmentPostProcessor.DEFAULT_ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        PropertySource<?> source = environment.getPropertySources().get(NAME);
        if (source != null && source.getSource() instanceof Map<?, ?> variables) {
            Settings settings = Settings.read(variables.entrySet().stream()
                    .collect(Collectors.toMap(
                            variable -> String.valueOf(variable.getKey()),
                            variable -> String.valueOf(variable.getValue()))));
            environment
                    .getPropertySources()
                    .replace(NAME, new SystemEnvironmentPropertySource(NAME, settings.environment()));
            environment.getPropertySources().addLast(new Defaults(settings));
        }
    }

    /** What holds where nothing is set; it carries what was read to those who report it. */
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
