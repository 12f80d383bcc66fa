package io.miniter.application.shared;

import java.util.Collection;

/**
 * Version numbers of public content, for cache invalidation. A cache takes the version before it reads: while the
 * version is unchanged, no write known to this server has completed since, and the cached value is current. Which
 * writes of other servers are known depends on the adapter.
 */
public interface ContentVersions {

    /** The current version. Monotonically increasing. Non-blocking, never throws. */
    long of(PublicContent content);

    /** Starts a new version. To be called after the change is committed and before the client gets the response. */
    void changed(Collection<PublicContent> contents);
}
