package io.miniter.bootstrap;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.miniter.application.event.AfterCommit;
import io.miniter.application.event.Events;
import io.miniter.application.event.FromOutbox;
import io.miniter.application.event.InTransaction;
import io.miniter.application.event.Outbox;
import io.miniter.application.event.OutboxEntry;
import io.miniter.domain.shared.DomainEvent;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/**
 * Hands each event to the reactions of its kind: to those in the transaction and after it on the publisher's thread,
 * and to those from the outbox by an entry that is stored in the same transaction.
 */
final class DispatchedEvents implements Events {

    private static final Logger LOGGER = LoggerFactory.getLogger(DispatchedEvents.class);

    private final Map<Class<?>, List<InTransaction<?>>> inTransaction;
    private final Map<Class<?>, List<AfterCommit<?>>> afterCommit;
    private final Supplier<Map<Class<?>, List<FromOutbox<?>>>> fromOutbox;
    private final Outbox outbox;

    /**
     * @param fromOutbox asked for at the first event only, since these may publish events themselves
     * @throws IllegalStateException if two reactions to one event have the same turn
     */
    DispatchedEvents(
            List<InTransaction<?>> inTransaction,
            List<AfterCommit<?>> afterCommit,
            Supplier<Stream<FromOutbox<?>>> fromOutbox,
            Outbox outbox) {
        this.inTransaction = inTransaction.stream()
                .collect(groupingBy(InTransaction::event, collectingAndThen(toList(), DispatchedEvents::inTurn)));
        this.afterCommit = afterCommit.stream().collect(groupingBy(AfterCommit::event));
        this.fromOutbox = SingletonSupplier.of(() -> fromOutbox.get().collect(groupingBy(FromOutbox::event)));
        this.outbox = outbox;
    }

    private static List<InTransaction<?>> inTurn(List<InTransaction<?>> reactions) {
        List<InTransaction<?>> sorted =
                reactions.stream().sorted(comparingInt(InTransaction::turn)).toList();
        for (int place = 1; place < sorted.size(); place++) {
            InTransaction<?> former = sorted.get(place - 1);
            InTransaction<?> next = sorted.get(place);
            if (former.turn() == next.turn()) {
                throw new IllegalStateException(former.getClass().getSimpleName() + " and "
                        + next.getClass().getSimpleName() + " have the same turn");
            }
        }
        return sorted;
    }

    @Override
    public void publish(DomainEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(name(event) + " is published outside of a transaction");
        }
        inTransaction.getOrDefault(event.getClass(), List.of()).forEach(reaction -> react(reaction, event));
        outbox.add(entries(event));
        List<AfterCommit<?>> later = afterCommit.getOrDefault(event.getClass(), List.of());
        if (!later.isEmpty()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status != STATUS_ROLLED_BACK) {
                        later.forEach(reaction -> reactOrLog(reaction, event));
                    }
                }
            });
        }
    }

    private static <E extends DomainEvent> void reactOrLog(AfterCommit<E> reaction, DomainEvent event) {
        try {
            reaction.react(reaction.event().cast(event));
        } catch (RuntimeException failure) {
            LOGGER.error("{} failed on {}", reaction.getClass().getSimpleName(), event, failure);
        }
    }

    private static <E extends DomainEvent> void react(InTransaction<E> reaction, DomainEvent event) {
        reaction.react(reaction.event().cast(event));
    }

    @Override
    public List<OutboxEntry> entriesOf(DomainEvent event) {
        if (inTransaction.containsKey(event.getClass()) || afterCommit.containsKey(event.getClass())) {
            throw new IllegalStateException(
                    name(event) + " has reactions in or after the transaction: it is to be published");
        }
        return entries(event);
    }

    private List<OutboxEntry> entries(DomainEvent event) {
        return fromOutbox.get().getOrDefault(event.getClass(), List.of()).stream()
                .map(reaction -> OutboxEntry.of(reaction, event))
                .toList();
    }

    private static String name(DomainEvent event) {
        return event.getClass().getSimpleName();
    }
}
