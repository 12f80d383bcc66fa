package io.miniter.bootstrap;

import io.miniter.cache.LocalContentVersions;
import io.miniter.postgresql.AdminDatabase;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The use cases for a command of the operator, made when they are asked for: no web server and nothing that runs by
 * itself. Works beside a server that runs, and on one that does not.
 */
final class OperatorContext {

    private OperatorContext() {}

    /** Calls a use case that answers nothing. */
    static <U> void run(Class<U> useCase, Consumer<U> call) {
        call(useCase, used -> {
            call.accept(used);
            return useCase;
        });
    }

    /** Calls a use case; what it answers. */
    static <U, T> T call(Class<U> useCase, Function<U, T> call) {
        // What was generated ahead of time is the server's
        System.setProperty("spring.aot.enabled", "false");
        SpringApplication command = new SpringApplication(Parts.class);
        command.setMainApplicationClass(Parts.class);
        command.setWebApplicationType(WebApplicationType.NONE);
        command.setLazyInitialization(true);
        command.setRegisterShutdownHook(true);
        try (ConfigurableApplicationContext context = command.run()) {
            return call.apply(context.getBean(useCase));
        }
    }

    /** Without the annotation of a configuration, so that the server's own scan does not find it. */
    @Import({AdminDatabase.class, UseCaseConfiguration.class, AccountConfiguration.class, LocalContentVersions.class})
    @ComponentScan({"io.miniter.persistence", "io.miniter.security"})
    @ImportAutoConfiguration({
        PropertyPlaceholderAutoConfiguration.class,
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionManagerCustomizationAutoConfiguration.class,
        MybatisAutoConfiguration.class,
    })
    static class Parts {

        /** Everything else is made when it is asked for; the tables have to be there before. */
        @Bean
        static LazyInitializationExcludeFilter tablesFirst() {
            return (name, definition, type) -> name.equals("schemaMigration");
        }
    }
}
