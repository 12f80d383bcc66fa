package io.miniter.bootstrap;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.listener.logging.SLF4JLogLevel;
import net.ttddyy.dsproxy.listener.logging.SLF4JQueryLoggingListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * With {@code --debug-sql}: logs every statement with its duration and its non-sensitive parameters. For development
 * only.
 */
@Configuration(proxyBeanMethods = false)
class SqlLogConfiguration {

    @Bean
    static BeanPostProcessor sqlLog(Environment environment) {
        boolean wanted = environment.getProperty("miniter.debug-sql", boolean.class, false);
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return wanted && bean instanceof DataSource dataSource
                        ? ProxyDataSourceBuilder.create(dataSource)
                                .listener(listener())
                                .build()
                        : bean;
            }
        };
    }

    private static SLF4JQueryLoggingListener listener() {
        SLF4JQueryLoggingListener listener = new SLF4JQueryLoggingListener();
        listener.setLogger("io.miniter.sql");
        listener.setLogLevel(SLF4JLogLevel.INFO);
        listener.setQueryLogEntryCreator(new ShapesOfParameters());
        return listener;
    }
}
