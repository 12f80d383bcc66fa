package io.miniter.classic;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * An error response.
 *
 * @param headers additional headers that the status requires
 * @param line the message; may be empty
 * @param fault the fault for the log; {@code null} if the server is not at fault
 */
record ClassicRefusal(
        HttpStatusCode status,
        HttpHeaders headers,
        String line,
        @Nullable Throwable fault) {}
