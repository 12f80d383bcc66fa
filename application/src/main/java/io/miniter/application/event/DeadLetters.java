package io.miniter.application.event;

import java.util.List;

/** The events that nothing tries to handle any more. */
public interface DeadLetters {

    /** The oldest of them. */
    List<DeadLetter> oldest(int most);

    /**
     * Puts it back into the outbox, where its failures count from 0 again. It is handled before the waiting events of
     * its subject, and after those that were handled meanwhile.
     *
     * @return whether it was there
     */
    boolean retry(long id);

    /** Deletes it; false if it was not there. */
    boolean discard(long id);
}
