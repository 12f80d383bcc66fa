package io.miniter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.admin.OfferSetup;
import io.miniter.application.account.password.LearnPasswordCosts;
import io.miniter.application.limit.Activity;
import io.miniter.application.limit.CountRequest;
import io.miniter.application.limit.Party;
import io.miniter.application.limit.Quota;
import io.miniter.application.limit.RateLimits;
import io.miniter.application.session.Authenticate;
import io.miniter.application.shared.ClientNetwork;
import io.miniter.application.shared.UseCase;
import io.miniter.postgresql.StorageSpace;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What works while the disk is full: the use cases with their interceptors. */
class FullStorageTest {

    private static final Quota GRANTED =
            new Quota(new Quota.Limit("read-network", 2, Duration.ofMinutes(1)), true, 1, Duration.ZERO);

    private final AnnotationConfigApplicationContext useCases = new AnnotationConfigApplicationContext();

    @BeforeEach
    void start() {
        // Each is made when it is asked for, so that only its own ports have to be there
        useCases.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        useCases.register(UseCaseConfiguration.class);
        useCases.registerBean(StorageSpace.class, () -> () -> true);
        useCases.registerBean(RateLimits.class, GrantsAll::new);
        useCases.refresh();
    }

    @AfterEach
    void close() {
        useCases.close();
    }

    @Test
    void whoever_only_reads_is_counted_and_let_through() {
        Party reader = Party.network(ClientNetwork.of("192.0.2.1").orElseThrow());

        assertThat(useCases.getBean(CountRequest.class).countRequest(Activity.READ, reader))
                .contains(GRANTED);
    }

    @ParameterizedTest
    @ValueSource(classes = {CountRequest.class, Authenticate.class, LearnPasswordCosts.class, OfferSetup.class})
    void what_every_reader_and_every_start_needs_stores_nothing(Class<?> port) {
        assertThat(useCases.getBeanNamesForType(port))
                .singleElement()
                .satisfies(name -> assertThat(storesNothing(name)).isTrue());
    }

    @Test
    void every_query_stores_nothing() {
        List<String> queries = Arrays.stream(useCases.getBeanNamesForAnnotation(UseCase.class))
                .filter(name -> portsOf(name).anyMatch(port -> port.endsWith("Queries")))
                .toList();

        assertThat(queries).hasSizeGreaterThan(8).allMatch(this::storesNothing);
    }

    private boolean storesNothing(String name) {
        UseCase useCase = useCases.findAnnotationOnBean(name, UseCase.class, false);
        return useCase != null && useCase.reads();
    }

    private Stream<String> portsOf(String name) {
        Class<?> type = useCases.getType(name, false);
        return type == null
                ? Stream.empty()
                : Arrays.stream(type.getInterfaces()).map(Class::getSimpleName);
    }

    private static final class GrantsAll implements RateLimits {

        @Override
        public Optional<Quota> take(Activity activity, Party party) {
            return Optional.of(GRANTED);
        }

        @Override
        public void giveBack(Activity activity, Party party) {
            throw new AssertionError("Nobody proves anything here");
        }
    }
}
