package io.miniter.persistence.event;

import io.miniter.application.event.OutboxEntry;
import io.miniter.domain.shared.DomainEvent;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as they are stored: the record's name, and its components as JSON. A component that a later version adds is
 * {@code null} in what an earlier one stored; a name that changes makes dead letters of what is waiting.
 */
@Component
public final class EventJson {

    private final JsonMapper json = JsonMapper.builder().build();

    EventJson() {}

    /** The row of an entry. */
    public OutboxRow row(OutboxEntry entry) {
        return new OutboxRow(
                entry.reaction(),
                entry.subject(),
                name(entry.event().getClass()),
                json.writeValueAsString(entry.event()),
                entry.onlyIfFollowed());
    }

    /** @throws IllegalStateException if it is not such an event */
    <E extends DomainEvent> E event(Class<E> kind, String name, String content) {
        if (!name.equals(name(kind))) {
            throw new IllegalStateException("a stored " + name + " is no " + name(kind));
        }
        try {
            return json.readValue(content, kind);
        } catch (JacksonException unreadable) {
            throw new IllegalStateException("a stored " + name + " cannot be read", unreadable);
        }
    }

    private static String name(Class<?> kind) {
        return kind.getSimpleName();
    }
}
