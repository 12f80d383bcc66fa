package io.miniter.testkit.event;

import io.miniter.application.event.DeadLetter;
import io.miniter.application.event.DeadLetters;
import io.miniter.application.event.FromOutbox;
import io.miniter.application.event.Outbox;
import io.miniter.application.event.OutboxEntry;
import io.miniter.application.event.OutboxStatus;
import io.miniter.application.event.WaitingEvent;
import io.miniter.domain.shared.DomainEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The outbox, in memory. A claim holds nothing: whoever tests on one thread is alone. */
public final class InMemoryOutbox implements Outbox, DeadLetters {

    private final NavigableMap<Long, Stored> waiting = new TreeMap<>();
    private final NavigableMap<Long, Buried> buried = new TreeMap<>();
    private long lastPosition;

    private record Stored(
            OutboxEntry entry, int failures, @Nullable Instant dueAt) {

        boolean isPutOff(Instant now) {
            return dueAt != null && dueAt.isAfter(now);
        }
    }

    private record Buried(OutboxEntry entry, int failures, String failure, Instant at) {}

    @Override
    public void add(List<OutboxEntry> entries) {
        entries.forEach(entry -> waiting.put(++lastPosition, new Stored(entry, 0, null)));
    }

    @Override
    public <E extends DomainEvent> List<WaitingEvent<E>> claim(FromOutbox<E> reaction, int most, Instant now) {
        Set<Long> putOff = new HashSet<>();
        return waiting.entrySet().stream()
                .filter(stored -> stored.getValue().entry().reaction().equals(reaction.name()))
                .filter(stored -> {
                    long subject = stored.getValue().entry().subject();
                    if (stored.getValue().isPutOff(now)) {
                        putOff.add(subject);
                    }
                    return !putOff.contains(subject);
                })
                .limit(most)
                .map(stored -> new WaitingEvent<>(
                        stored.getKey(),
                        stored.getValue().failures(),
                        () -> reaction.event().cast(stored.getValue().entry().event())))
                .toList();
    }

    @Override
    public void remove(String reaction, List<Long> positions) {
        positions.forEach(waiting::remove);
    }

    @Override
    public void putOff(String reaction, long position, Instant until, String failure) {
        waiting.computeIfPresent(position, (place, stored) -> new Stored(stored.entry(), stored.failures() + 1, until));
    }

    @Override
    public void bury(String reaction, long position, Instant now, String failure) {
        Stored stored = waiting.remove(position);
        if (stored != null) {
            buried.put(position, new Buried(stored.entry(), stored.failures() + 1, failure, now));
        }
    }

    /** Nothing is known of how long an entry has waited. */
    @Override
    public OutboxStatus status(String reaction, Instant now) {
        return new OutboxStatus(
                reaction,
                (int) waiting.values().stream()
                        .filter(stored -> stored.entry().reaction().equals(reaction))
                        .count(),
                Duration.ZERO,
                (int) buried.values().stream()
                        .filter(letter -> letter.entry().reaction().equals(reaction))
                        .count());
    }

    @Override
    public List<DeadLetter> oldest(int most) {
        return buried.entrySet().stream()
                .limit(most)
                .map(letter -> new DeadLetter(
                        letter.getKey(),
                        letter.getValue().entry().reaction(),
                        letter.getValue().entry().subject(),
                        letter.getValue().entry().event().getClass().getSimpleName(),
                        letter.getValue().entry().event().toString(),
                        letter.getValue().failures(),
                        letter.getValue().failure(),
                        letter.getValue().at()))
                .toList();
    }

    @Override
    public boolean retry(long id) {
        Buried letter = buried.remove(id);
        if (letter != null) {
            waiting.put(id, new Stored(letter.entry(), 0, null));
        }
        return letter != null;
    }

    @Override
    public boolean discard(long id) {
        return buried.remove(id) != null;
    }
}
