package io.miniter.http.problem;

import io.miniter.domain.shared.ErrorCode;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The refusals that are peculiar to one operation. Those that follow from its shape (a body, a list, a token) need not
 * be named: the API documentation adds them.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {

    /** What the use case can answer instead of doing it. */
    ErrorCode[] value();
}
