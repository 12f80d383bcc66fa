package io.miniter.http.caching;

import io.miniter.application.shared.PublicContent;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps what an operation answers to a reader without an account, and answers others with it who ask for the same: for
 * a second at most, and not beyond a write on this server that may have changed it. For operations of which such
 * readers all get the same, and which answer 200 or throw.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Cached {

    /** What the answer is made of: all of it, or a write could go unnoticed. */
    PublicContent value();

    /** Who is told of each further reader: a bean. By default nobody is. */
    Class<? extends ReuseListener> onReuse() default ReuseListener.class;
}
