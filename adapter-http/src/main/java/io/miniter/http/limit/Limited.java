package io.miniter.http.limit;

import io.miniter.application.limit.Activity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The rate-limited activity of an operation, if it is neither a plain read nor a plain write. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limited {

    /** The counted activity. */
    Activity value();
}
