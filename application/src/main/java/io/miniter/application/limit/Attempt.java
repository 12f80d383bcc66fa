package io.miniter.application.limit;

/**
 * An attempt to prove oneself with a password, which is counted as a wrong one until it is known better. What ends
 * without a comparison, because nobody had the time for it, does not count.
 */
public final class Attempt implements AutoCloseable {

    private final Runnable giveBack;
    private final Runnable remember;
    private boolean wrong;

    Attempt(Runnable giveBack, Runnable remember) {
        this.giveBack = giveBack;
        this.remember = remember;
    }

    /** The password was compared. */
    public void compared(boolean right) {
        wrong = !right;
        if (right) {
            remember.run();
        }
    }

    @Override
    public void close() {
        if (!wrong) {
            giveBack.run();
        }
    }
}
