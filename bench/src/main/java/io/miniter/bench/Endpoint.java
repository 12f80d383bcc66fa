package io.miniter.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measured endpoint.
 *
 * @param name its name
 * @param method the HTTP method
 * @param path the path, with {@code %d} for a number
 * @param first the lowest such number
 * @param last the highest
 * @param tokens the accounts, chosen at random; none for a reader without an account
 * @param body JSON; {@code null} for none
 * @param floor its statements as a pgbench script with the number as {@code :id}; {@code null} without a baseline
 * @param connections the number of connections, over HTTP and to the database; 0 for the default
 * @param documented its name in the table of statements in {@code docs/performance.md}; {@code null} if not listed
 * @param fromMemory whether the response comes from memory, so that {@code /ping} is its baseline
 */
record Endpoint(
        String name,
        String method,
        String path,
        long first,
        long last,
        List<String> tokens,
        @Nullable String body,
        @Nullable String floor,
        int connections,
        @Nullable String documented,
        boolean fromMemory) {

    static Endpoint get(String name, String path) {
        return new Endpoint(name, "GET", path, 1, 1, List.of(), null, null, 0, null, false);
    }

    static Endpoint post(String name, String path, String body) {
        return new Endpoint(name, "POST", path, 1, 1, List.of(), body, null, 0, null, false);
    }

    Endpoint numbers(long lowest, long highest) {
        return new Endpoint(
                name, method, path, lowest, highest, tokens, body, floor, connections, documented, fromMemory);
    }

    Endpoint with(String token) {
        return with(List.of(token));
    }

    Endpoint with(List<String> theirTokens) {
        return new Endpoint(
                name, method, path, first, last, theirTokens, body, floor, connections, documented, fromMemory);
    }

    Endpoint floor(String script) {
        return new Endpoint(name, method, path, first, last, tokens, body, script, connections, documented, fromMemory);
    }

    Endpoint connections(int count) {
        return new Endpoint(name, method, path, first, last, tokens, body, floor, count, documented, fromMemory);
    }

    Endpoint documented(String row) {
        return new Endpoint(name, method, path, first, last, tokens, body, floor, connections, row, fromMemory);
    }

    Endpoint answeredFromMemory() {
        return new Endpoint(name, method, path, first, last, tokens, body, floor, connections, documented, true);
    }
}
