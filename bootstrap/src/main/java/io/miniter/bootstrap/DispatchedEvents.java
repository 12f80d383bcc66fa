package io.miniter.bootstrap;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.miniter.application.event.Events;
import io.miniter.application.event.InTransaction;
import io.miniter.domain.shared.DomainEvent;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hands each event to the reactions of its kind, on the thread and in the transaction of whoever publishes it. */
final class DispatchedEvents implements Events {

    private final Map<Class<?>, List<InTransaction<?>>> reactions;

    /** @throws IllegalStateException if two reactions to one event have the same turn */
    DispatchedEvents(List<InTransaction<?>> reactions) {
        this.reactions = reactions.stream()
                .collect(groupingBy(InTransaction::event, collectingAndThen(toList(), DispatchedEvents::inTurn)));
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
            throw new IllegalStateException(
                    event.getClass().getSimpleName() + " is published outside of a transaction");
        }
        reactions.getOrDefault(event.getClass(), List.of()).forEach(reaction -> react(reaction, event));
    }

    private static <E extends DomainEvent> void react(InTransaction<E> reaction, DomainEvent event) {
        reaction.react(reaction.event().cast(event));
    }
}
