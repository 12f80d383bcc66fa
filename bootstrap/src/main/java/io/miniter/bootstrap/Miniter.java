package io.miniter.bootstrap;

import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the server, or does what its operator commands ({@link AdminCommand}, {@link DeadLettersCommand}). */
@SpringBootApplication(
        scanBasePackages = {
            "io.miniter.bootstrap",
            "io.miniter.http",
            "io.miniter.cache",
            "io.miniter.web",
            "io.miniter.classic",
            "io.miniter.postgresql",
            "io.miniter.persistence",
            "io.miniter.security",
            "io.miniter.images",
            "io.miniter.markdown",
            "io.miniter.storage",
            "io.miniter.limits",
        },
        exclude = {
            ErrorMvcAutoConfiguration.class,
            // They scan every method of every bean for annotations that are not used here: see UseCaseProxies
            AopAutoConfiguration.class,
            PersistenceExceptionTranslationAutoConfiguration.class,
            TransactionAutoConfiguration.class,
        })
@EnableScheduling
class Miniter {

    static void main(String[] arguments) {
        OutOfMemory.endsTheProcess();
        ignoreTimeZoneAndLocale();
        if (arguments.length > 0 && arguments[0].equals(AdminCommand.NAME)) {
            System.exit(AdminCommand.run(Arrays.copyOfRange(arguments, 1, arguments.length)));
        }
        if (arguments.length > 0 && arguments[0].equals(DeadLettersCommand.NAME)) {
            System.exit(DeadLettersCommand.run(Arrays.copyOfRange(arguments, 1, arguments.length)));
        }
        try {
            start(arguments);
        } catch (AbandonedRunException endOfProcessingAheadOfTime) {
            throw endOfProcessingAheadOfTime;
        } catch (RuntimeException failure) {
            System.exit(StartFailure.report(failure));
        }
    }

    static ConfigurableApplicationContext start(String... arguments) {
        ignoreTimeZoneAndLocale();
        SpringApplication server = new SpringApplication(Miniter.class);
        // The AOT-generated code is found by this name, whatever the caller
        server.setMainApplicationClass(Miniter.class);
        return server.run(arguments);
    }

    /**
     * Overrides the machine's time zone and locale: PostgreSQL does not know every time zone of Java, and libraries
     * format numbers with the digits of the locale.
     */
    private static void ignoreTimeZoneAndLocale() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Locale.setDefault(Locale.ROOT);
    }
}
