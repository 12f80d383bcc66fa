package io.miniter.cache;

import io.miniter.application.shared.ContentVersions;
import io.miniter.application.shared.PublicContent;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** Versions in memory: writes of other servers on the same database are not noticed. */
public final class LocalContentVersions implements ContentVersions {

    private final Map<PublicContent, AtomicLong> versions = new EnumMap<>(PublicContent.class);

    /** The initial version. */
    public LocalContentVersions() {
        for (PublicContent content : PublicContent.values()) {
            versions.put(content, new AtomicLong());
        }
    }

    @Override
    public long of(PublicContent content) {
        return counter(content).get();
    }

    @Override
    public void changed(Collection<PublicContent> contents) {
        contents.forEach(content -> counter(content).incrementAndGet());
    }

    private AtomicLong counter(PublicContent content) {
        return Objects.requireNonNull(versions.get(content));
    }
}
