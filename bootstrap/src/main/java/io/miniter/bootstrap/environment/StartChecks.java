package io.miniter.bootstrap.environment;

import io.miniter.bootstrap.environment.SettingsPostProcessor.Defaults;
import io.miniter.postgresql.CannotStartException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Reports all invalid or unusable settings at once, before the database or anything else is started. Runs as soon as
 * logging is set up.
 */
final class StartChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(StartChecks.class);

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER + 1;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        LogLevels.keepSecretsOut();
        // At build time, not on the server's machine
        if (!Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            check(event.getEnvironment());
        }
    }

    private static void check(ConfigurableEnvironment environment) {
        List<String> problems = new ArrayList<>();
        if (environment.getPropertySources().get(Defaults.NAME) instanceof Defaults defaults) {
            problems.addAll(defaults.settings().problems());
            defaults.settings().warnings().forEach(LOG::warn);
        }
        problems.addAll(Surroundings.ofThisProcess(
                        environment.getProperty("miniter.home", ""),
                        environment.getProperty("spring.datasource.url", "").isBlank())
                .problems());
        if (!problems.isEmpty()) {
            throw new CannotStartException(String.join("\n", problems), null);
        }
    }
}
