package io.miniter.bootstrap;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

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
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/**
 * Hands each event to the reactions of its kind: to those in the transaction on the thread of whoever publishes it, and
 * to those from the outbox by an entry that is stored in the same transaction.
 */
final class DispatchedEvents implements Events {

    private final Map<Class<?>, List<InTransaction<?>>> inTransaction;
    private final Supplier<Map<Class<?>, List<FromOutbox<?>>>> fromOutbox;
    private final Outbox outbox;

    /**
     * @param fromOutbox asked for at the first event only, since these may publish events themselves
     * @throws IllegalStateException if two reactions to one event have the same turn
     */
    DispatchedEvents(List<InTransaction<?>> inTransaction, Supplier<Stream<FromOutbox<?>>> fromOutbox, Outbox outbox) {
        this.inTransaction = inTransaction.stream()
                .collect(groupingBy(InTransaction::event, collectingAndThen(toList(), DispatchedEvents::inTurn)));
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
    }

    private static <E extends DomainEvent> void react(InTransaction<E> reaction, DomainEvent event) {
        reaction.react(reaction.event().cast(event));
    }

    @Override
    public List<OutboxEntry> entriesOf(DomainEvent event) {
        if (inTransaction.containsKey(event.getClass())) {
            throw new IllegalStateException(name(event) + " has reactions in the transaction: it is to be published");
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
