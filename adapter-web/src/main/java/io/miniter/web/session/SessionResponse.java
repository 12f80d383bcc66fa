package io.miniter.web.session;

import java.time.Instant;

/**
 * A session as its owner sees it.
 *
 * @param createdAt when the person logged in
 * @param lastUsedAt when the session was last refreshed, or begun
 * @param userAgent what the client called itself; may be empty
 * @param current whether it is the session that asks
 */
record SessionResponse(String id, Instant createdAt, Instant lastUsedAt, String userAgent, boolean current) {}
