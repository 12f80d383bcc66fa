package io.miniter.bootstrap;

import io.miniter.application.shared.ContentVersions;
import io.miniter.application.shared.UseCase;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.TransactionManager;

/** Finds the use cases, gives them the time, and puts around each what it asks for. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "io.miniter.application",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(UseCase.class))
class UseCaseConfiguration {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    ContentVersions contentVersions() {
        return new ContentVersions();
    }

    @Bean
    static UseCaseProxies useCaseProxies(
            ObjectProvider<TransactionManager> transactionManager,
            ObjectProvider<ContentVersions> versions,
            ObjectProvider<StorageSpace> storage) {
        return new UseCaseProxies(transactionManager, versions, storage);
    }
}
