package io.miniter.application.limit;

/**
 * An attempt with a password. It counts as failed until it succeeds. An attempt that ends without a comparison, because
 * the hasher was overloaded, does not count.
 */
public final class Attempt implements AutoCloseable {

    private final Runnable giveBack;
    private final Runnable remember;
    private boolean wrong;

    Attempt(Runnable giveBack, Runnable remember) {
        this.giveBack = giveBack;
        this.remember = remember;
    }

    /** Records the result of the comparison. */
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
