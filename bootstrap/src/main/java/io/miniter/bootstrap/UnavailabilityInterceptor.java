package io.miniter.bootstrap;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Turns what a caller can only wait for into {@code SERVICE_UNAVAILABLE}: a database that is away, full, restarting or
 * too busy, and a deadlock. Whether a write of which the end was not heard took place is then unknown to us as well.
 */
final class UnavailabilityInterceptor implements MethodInterceptor {

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        try {
            return invocation.proceed();
        } catch (DomainException refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            throw isUnavailability(failure) ? new DomainException(ErrorCode.SERVICE_UNAVAILABLE, failure) : failure;
        }
    }

    private static boolean isUnavailability(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof DataAccessResourceFailureException
                        || cause instanceof TransientDataAccessException
                        || cause instanceof CannotCreateTransactionException
                        || cause instanceof SQLTransientException
                        || cause instanceof SQLNonTransientConnectionException);
    }
}
