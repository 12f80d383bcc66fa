package io.miniter.http.caching;

import jakarta.servlet.http.HttpServletRequest;

/** Does what an operation does beside answering, for those who are answered without it. */
public interface ReuseListener {

    /** This request is answered with what was made for another. */
    void reused(HttpServletRequest request);
}
