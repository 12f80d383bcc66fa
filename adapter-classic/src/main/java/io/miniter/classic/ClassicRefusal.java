package io.miniter.classic;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * An answer that is no success.
 *
 * @param headers what the status wants to be said besides
 * @param line what is said to people; may be empty
 * @param fault what the operator of the server should know; {@code null} where nothing is wrong with the server
 */
record ClassicRefusal(
        HttpStatusCode status,
        HttpHeaders headers,
        String line,
        @Nullable Throwable fault) {}
