package io.miniter.application.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the implementation of a driving port. The bootstrap module finds these classes by it and adds interceptors
 * according to {@link #value()}, {@link #changes()} and {@link #reads()}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {

    /** Whether a call runs in one transaction; the default for commands. */
    Transaction value() default Transaction.ONE;

    /**
     * The public content that a call may change. The default is all of it, which is safe but invalidates all cached
     * responses. Queries and frequent commands declare less.
     */
    PublicContent[] changes() default {PublicContent.TWEETS, PublicContent.TIMELINES, PublicContent.ARTICLES};

    /**
     * Whether a call is read-only. If so, it works while the disk is full, and is retried once when its database
     * connection is lost.
     */
    boolean reads() default false;

    /** The transaction around one call of a use case. */
    enum Transaction {
        /** One transaction, rolled back on an exception other than {@link RefusalWithEffect}. */
        ONE,
        /**
         * No transaction: each statement commits on its own. For reads, for a write of one statement, and for calls
         * that must not hold a connection while computing.
         */
        NONE
    }
}
