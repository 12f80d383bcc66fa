package io.miniter.http.caching;

import jakarta.servlet.http.HttpServletRequest;

/** Performs an operation's side effects when a cached response is served in its place. */
public interface ReuseListener {

    /** Called when this request is served from the cache. */
    void reused(HttpServletRequest request);
}
