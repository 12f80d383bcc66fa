package io.miniter.application.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the class behind a driving port. Whoever assembles the server finds these classes by it and puts around each
 * what {@link #value()} and {@link #changes()} ask for.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {

    /** Whether a call is one transaction, which is what a command needs. */
    Transaction value() default Transaction.ONE;

    /**
     * What a call may change of that which everybody may read. Whoever says nothing is taken to change all of it, which
     * is never wrong: what is kept of it is then made anew. A query, and a command that happens often, says less.
     */
    PublicContent[] changes() default {PublicContent.TWEETS, PublicContent.TIMELINES, PublicContent.ARTICLES};

    /**
     * Whether a call stores nothing. Then it goes on while nothing can be stored, and is done once more by itself when
     * its connection to the database is lost.
     */
    boolean reads() default false;

    /** The transaction around one call of a use case. */
    enum Transaction {
        /**
         * All that the call writes is written, or nothing. A {@link RefusalWithEffect} is the one refusal that keeps
         * it.
         */
        ONE,
        /**
         * Each statement stands for itself. For reads, for a write of one statement, and for what must not hold a
         * connection while it computes.
         */
        NONE
    }
}
