package io.miniter.bootstrap;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.util.function.BooleanSupplier;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Translates transient failures to refusals: {@code STORAGE_FULL} without disk space, and {@code SERVICE_UNAVAILABLE}
 * for a database that is away, restarting or too busy, and for deadlocks. The outcome of a write whose connection was
 * lost during the commit is unknown. A read whose connection was lost is retried once, which is safe.
 */
final class UnavailabilityInterceptor implements MethodInterceptor {

    private final boolean reads;
    private final BooleanSupplier storageIsFull;

    /**
     * @param reads whether the use case is read-only
     * @param storageIsFull checked before each write, so that a full disk is not filled further
     */
    UnavailabilityInterceptor(boolean reads, BooleanSupplier storageIsFull) {
        this.reads = reads;
        this.storageIsFull = storageIsFull;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        if (!reads) {
            if (storageIsFull.getAsBoolean()) {
                throw new DomainException(ErrorCode.STORAGE_FULL);
            }
            return proceed(invocation);
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()
                || !(invocation instanceof ProxyMethodInvocation repeatable)) {
            // The earlier statements of the transaction are lost with the connection
            return proceed(invocation);
        }
        MethodInvocation again = repeatable.invocableClone();
        try {
            return invocation.proceed();
        } catch (DomainException refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            if (DatabaseFailure.of(failure) != DatabaseFailure.CONNECTION_LOST) {
                throw translated(failure);
            }
            return proceed(again);
        }
    }

    private static @Nullable Object proceed(MethodInvocation invocation) throws Throwable {
        try {
            return invocation.proceed();
        } catch (DomainException refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            throw translated(failure);
        }
    }

    private static RuntimeException translated(RuntimeException failure) {
        return switch (DatabaseFailure.of(failure)) {
            case NONE -> failure;
            case STORAGE_FULL -> new DomainException(ErrorCode.STORAGE_FULL, failure);
            case BUSY, CONNECTION_LOST, NO_CONNECTION -> new DomainException(ErrorCode.SERVICE_UNAVAILABLE, failure);
        };
    }
}
