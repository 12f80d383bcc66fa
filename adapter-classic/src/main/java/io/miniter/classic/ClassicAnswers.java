package io.miniter.classic;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Builds responses. The first API ignored {@code Accept}, and some clients send arbitrary values: the content type is
 * therefore fixed, never negotiated.
 */
final class ClassicAnswers {

    /** A one-line text response. */
    static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private ClassicAnswers() {}

    static <T> ResponseEntity<T> json(T body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }

    static ResponseEntity<String> text(HttpStatus status, String line) {
        return ResponseEntity.status(status).contentType(TEXT).body(line);
    }
}
