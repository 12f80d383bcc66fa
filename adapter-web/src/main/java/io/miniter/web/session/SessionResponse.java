package io.miniter.web.session;

import java.time.Instant;

/**
 * A session as its owner sees it.
 *
 * @param createdAt the time of the login
 * @param lastUsedAt the time of the last refresh, or of the login
 * @param userAgent the client's {@code User-Agent}; may be empty
 * @param current whether it is the session of this request
 */
record SessionResponse(String id, Instant createdAt, Instant lastUsedAt, String userAgent, boolean current) {}
