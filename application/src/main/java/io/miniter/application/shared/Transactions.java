package io.miniter.application.shared;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Transactions inside of a use case that is none as a whole ({@link UseCase.Transaction#NONE}), because it hashes,
 * renders, decodes or calls others before or after.
 */
public interface Transactions {

    /**
     * Does the work in one transaction: all that it writes is written when this returns, or nothing if it throws. A
     * {@link RefusalWithEffect} is the one exception that commits. Inside of a transaction the work is a part of that.
     *
     * @return what the work returns
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
