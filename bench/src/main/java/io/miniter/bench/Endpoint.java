package io.miniter.bench;

import org.jspecify.annotations.Nullable;

/**
 * Something to measure.
 *
 * @param name what it is called
 * @param method of the request
 * @param path the path, with {@code %d} for a number
 * @param first the lowest such number
 * @param last the highest
 * @param token whose; {@code null} for a reader without an account
 * @param body JSON; {@code null} for none
 * @param floor what its statements are, as a script of pgbench with the number as {@code :id}; {@code null} where there
 *     is nothing to compare with
 */
record Endpoint(
        String name,
        String method,
        String path,
        long first,
        long last,
        @Nullable String token,
        @Nullable String body,
        @Nullable String floor) {

    /** Every request asks for the same. */
    static Endpoint fixed(String name, String path, @Nullable String token, @Nullable String floor) {
        return new Endpoint(name, "GET", path, 1, 1, token, null, floor);
    }

    static Endpoint random(
            String name, String path, long first, long last, @Nullable String token, @Nullable String floor) {
        return new Endpoint(name, "GET", path, first, last, token, null, floor);
    }

    static Endpoint post(String name, String path, String token, String body, @Nullable String floor) {
        return new Endpoint(name, "POST", path, 1, 1, token, body, floor);
    }
}
