package io.miniter.application.event;

/** Decide about an event that was given up. For the server's operator, who has removed the cause. */
public interface SettleDeadLetter {

    /**
     * Has it handled again, with all the attempts of a new event.
     *
     * @param id {@link DeadLetter#id}
     * @return whether it was there
     */
    boolean retry(long id);

    /**
     * Deletes it.
     *
     * @param id {@link DeadLetter#id}
     * @return whether it was there
     */
    boolean discard(long id);
}
