package io.miniter.application.event;

import java.util.List;

/** Read what waits in the outbox, and what was given up. For the server's operator. */
public interface OutboxQueries {

    /** How many dead letters are read at once. */
    int MOST_DEAD_LETTERS = 1_000;

    /** How far the reaction with this name is. */
    OutboxStatus status(String reaction);

    /** The oldest dead letters, up to {@value #MOST_DEAD_LETTERS}. */
    List<DeadLetter> deadLetters();
}
