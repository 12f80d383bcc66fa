package io.miniter.http.paging;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the list that an operation reads, and says what a client may choose about it. No two operations share a name,
 * so that none takes the other's cursors; nor does one order of a list take the cursors of another.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface ListOptions {

    /** The name: a lower-case word. */
    String value();

    /** Whether the cursors of the list have a rank. Where there are {@link #orders()}, each says so itself. */
    boolean ranked() default false;

    /**
     * The orders among which the query parameter {@code sort} chooses: an enum, whose first constant is the order of a
     * request without it. By default there is nothing to choose.
     */
    Class<? extends ListOrder> orders() default ListOrder.class;

    /** The query parameters that choose among the entries. The link to the next page keeps them. */
    String[] filters() default {};
}
