package io.miniter.application.shared;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Numbers the states in which this server has left what everybody may read. Whoever keeps something that was read takes
 * the number before reading: while it is the same, no write of this server has ended since, and what is kept shows all
 * of them. Writes of other servers on the same database are not seen here.
 */
public final class ContentVersions {

    private final Map<PublicContent, AtomicLong> versions = new EnumMap<>(PublicContent.class);

    /** Where nothing has been changed yet. */
    public ContentVersions() {
        for (PublicContent content : PublicContent.values()) {
            versions.put(content, new AtomicLong());
        }
    }

    /** The number of the present state. It only grows. */
    public long of(PublicContent content) {
        return counter(content).get();
    }

    /** Begins a new state. To be called when everybody can read the change, and before anybody is told of it. */
    public void changed(Collection<PublicContent> contents) {
        contents.forEach(content -> counter(content).incrementAndGet());
    }

    private AtomicLong counter(PublicContent content) {
        return Objects.requireNonNull(versions.get(content));
    }
}
