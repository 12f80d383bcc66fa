package io.miniter.application.shared;

import java.util.Collection;

/**
 * Numbers the states in which this server has left what everybody may read. Whoever keeps something that was read takes
 * the number before reading: while it is the same, no write that this server knows of has ended since, and what is kept
 * shows all of them. Which writes of other servers it knows of is the adapter's matter.
 */
public interface ContentVersions {

    /** The number of the present state. It only grows. Non-blocking, never throws. */
    long of(PublicContent content);

    /** Begins a new state. To be called when everybody can read the change, and before anybody is told of it. */
    void changed(Collection<PublicContent> contents);
}
