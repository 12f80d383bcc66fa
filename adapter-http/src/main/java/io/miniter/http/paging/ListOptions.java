package io.miniter.http.paging;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the list of an operation: its name, orders and filters. Names are unique, so that cursors are valid for one
 * list only, and for one of its orders.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface ListOptions {

    /** The name: a lower-case word. */
    String value();

    /** Whether the cursors of the list have a rank. If there are {@link #orders()}, each declares it itself. */
    boolean ranked() default false;

    /**
     * The values of the query parameter {@code sort}: an enum, whose first constant is the default. None by default.
     */
    Class<? extends ListOrder> orders() default ListOrder.class;

    /** The query parameters that filter the entries. The link to the next page repeats them. */
    String[] filters() default {};
}
