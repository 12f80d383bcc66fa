package io.miniter.testkit.shared;

import io.miniter.application.shared.Transactions;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does the work at once. It cannot roll back: what a failure leaves behind is asked of the real one. What happens right
 * before or after a transaction is the test's to say.
 */
public final class ImmediateTransactions implements Transactions {

    private Runnable before = () -> {};
    private Runnable after = () -> {};

    /** Does this before the next transaction, and only before that one. */
    public ImmediateTransactions before(Runnable meanwhile) {
        before = meanwhile;
        return this;
    }

    /** Does this when the next transaction has ended, and only then. */
    public ImmediateTransactions after(Runnable meanwhile) {
        after = meanwhile;
        return this;
    }

    @Override
    public <T extends @Nullable Object> T inOne(Supplier<T> work) {
        Runnable first = before;
        Runnable last = after;
        before = () -> {};
        after = () -> {};
        first.run();
        T result = work.get();
        last.run();
        return result;
    }
}
