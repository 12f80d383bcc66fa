package io.miniter.application.shared;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Explicit transactions within a use case with {@link UseCase.Transaction#NONE}, which does slow work such as hashing,
 * rendering or remote calls outside of them.
 */
public interface Transactions {

    /**
     * Runs the work in one transaction: committed on return, rolled back on an exception other than
     * {@link RefusalWithEffect}, which commits. Joins an existing transaction.
     *
     * @return the result of the work
     */
    <T extends @Nullable Object> T inOne(Supplier<T> work);

    /** As {@link #inOne(Supplier)}, for work without a result. */
    default void inOne(Runnable work) {
        this.<@Nullable Object>inOne(() -> {
            work.run();
            return null;
        });
    }
}
