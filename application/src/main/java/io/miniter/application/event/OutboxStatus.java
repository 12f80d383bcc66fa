package io.miniter.application.event;

import java.time.Duration;

/**
 * How far a reaction is.
 *
 * @param reaction {@link FromOutbox#name}
 * @param waiting entries that are still to be handled; counted up to {@value #MOST_COUNTED}
 * @param oldest how long the oldest of them has waited; zero if there is none
 * @param deadLetters events that were given up; counted up to {@value #MOST_COUNTED}
 */
public record OutboxStatus(String reaction, int waiting, Duration oldest, int deadLetters) {

    /** Beyond, counting would cost more than the figure is worth. */
    public static final int MOST_COUNTED = 10_000;
}
