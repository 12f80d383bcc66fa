package io.miniter.bootstrap;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.listener.logging.SLF4JLogLevel;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * With {@code --debug-sql}: shows every statement with its parameters and its time, so that one can learn what runs.
 * The parameters are people's data: for development only.
 */
@Configuration(proxyBeanMethods = false)
class SqlLogConfiguration {

    @Bean
    static BeanPostProcessor sqlLog(Environment environment) {
        // Without a value it is empty, and on
        boolean wanted = !environment.getProperty("debug-sql", "false").equalsIgnoreCase("false");
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return wanted && bean instanceof DataSource dataSource
                        ? ProxyDataSourceBuilder.create(dataSource)
                                .logQueryBySlf4j(SLF4JLogLevel.INFO, "io.miniter.sql")
                                .build()
                        : bean;
            }
        };
    }
}
