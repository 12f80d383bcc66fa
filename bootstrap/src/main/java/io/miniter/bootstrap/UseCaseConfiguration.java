package io.miniter.bootstrap;

import io.miniter.application.event.AfterCommit;
import io.miniter.application.event.Events;
import io.miniter.application.event.FromOutbox;
import io.miniter.application.event.InTransaction;
import io.miniter.application.event.Outbox;
import io.miniter.application.shared.ContentVersions;
import io.miniter.application.shared.UseCase;
import io.miniter.postgresql.StorageSpace;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.transaction.TransactionManager;

/** Finds the use cases and event reactions, provides the clock, and adds the declared interceptors. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "io.miniter.application",
        useDefaultFilters = false,
        includeFilters = {
            @ComponentScan.Filter(UseCase.class),
            @ComponentScan.Filter(
                    type = FilterType.ASSIGNABLE_TYPE,
                    classes = {InTransaction.class, AfterCommit.class, FromOutbox.class})
        })
class UseCaseConfiguration {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    Events events(
            List<InTransaction<?>> inTransaction,
            List<AfterCommit<?>> afterCommit,
            ObjectProvider<FromOutbox<?>> fromOutbox,
            Outbox outbox) {
        return new DispatchedEvents(inTransaction, afterCommit, fromOutbox::stream, outbox);
    }

    @Bean
    static UseCaseProxies useCaseProxies(
            ObjectProvider<TransactionManager> transactionManager,
            ObjectProvider<ContentVersions> versions,
            ObjectProvider<StorageSpace> storage) {
        return new UseCaseProxies(transactionManager, versions, storage);
    }
}
