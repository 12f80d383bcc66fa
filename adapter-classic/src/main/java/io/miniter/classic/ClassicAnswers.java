package io.miniter.classic;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Successes and the like. The first API never asked what its clients accept, and some of them say anything there: the
 * type of an answer is therefore always given, never negotiated.
 */
final class ClassicAnswers {

    /** One line for people. */
    static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private ClassicAnswers() {}

    static <T> ResponseEntity<T> json(T body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }

    static ResponseEntity<String> text(HttpStatus status, String line) {
        return ResponseEntity.status(status).contentType(TEXT).body(line);
    }
}
