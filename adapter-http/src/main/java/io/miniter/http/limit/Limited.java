package io.miniter.http.limit;

import io.miniter.application.limit.Activity;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** As what an operation is limited, where it is neither only reading nor like any other change. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limited {

    /** What is counted. */
    Activity value();
}
