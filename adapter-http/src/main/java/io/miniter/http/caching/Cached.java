package io.miniter.http.caching;

import io.miniter.application.shared.PublicContent;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Caches the operation's response to readers without an account, for at most a second, and until a write on this server
 * that may have changed it. For operations whose response is the same for all such readers, and which return 200 or
 * throw.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Cached {

    /** The content that the response depends on. It must be complete for invalidation. */
    PublicContent value();

    /** The bean that is notified when the cached response is reused. None by default. */
    Class<? extends ReuseListener> onReuse() default ReuseListener.class;
}
