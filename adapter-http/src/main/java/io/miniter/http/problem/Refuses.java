package io.miniter.http.problem;

import io.miniter.domain.shared.ErrorCode;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The refusals specific to an operation. Those implied by its signature (a body, a list, a token) are added by the API
 * documentation.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {

    /** The codes that the use case can throw. */
    ErrorCode[] value();
}
