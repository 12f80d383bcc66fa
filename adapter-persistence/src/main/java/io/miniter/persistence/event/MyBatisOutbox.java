package io.miniter.persistence.event;

import io.miniter.application.event.FromOutbox;
import io.miniter.application.event.Outbox;
import io.miniter.application.event.OutboxEntry;
import io.miniter.application.event.OutboxStatus;
import io.miniter.application.event.WaitingEvent;
import io.miniter.domain.shared.DomainEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
final class MyBatisOutbox implements Outbox {

    private final OutboxMapper mapper;
    private final EventJson json;

    MyBatisOutbox(OutboxMapper mapper, EventJson json) {
        this.mapper = mapper;
        this.json = json;
    }

    @Override
    public void add(List<OutboxEntry> entries) {
        if (!entries.isEmpty()) {
            mapper.add(entries.stream().map(json::row).toList());
        }
    }

    @Override
    public <E extends DomainEvent> List<WaitingEvent<E>> claim(FromOutbox<E> reaction, int most, Instant now) {
        return mapper.claim(reaction.name(), most, now).stream()
                .map(row -> new WaitingEvent<>(
                        row.position(), row.failures(), () -> json.event(reaction.event(), row.event(), row.content())))
                .toList();
    }

    @Override
    public void remove(String reaction, List<Long> positions) {
        mapper.remove(reaction, positions.toArray(Long[]::new));
    }

    @Override
    public void putOff(String reaction, long position, Instant until, String failure) {
        mapper.putOff(reaction, position, until, failure);
    }

    @Override
    public void bury(String reaction, long position, Instant now, String failure) {
        mapper.bury(reaction, position, now, failure);
    }

    @Override
    public OutboxStatus status(String reaction, Instant now) {
        OutboxStatusRow row = mapper.status(reaction, OutboxStatus.MOST_COUNTED);
        Duration oldest = row.oldest() == null ? Duration.ZERO : Duration.between(row.oldest(), now);
        return new OutboxStatus(
                reaction, row.waiting(), oldest.isNegative() ? Duration.ZERO : oldest, row.deadLetters());
    }
}
