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
 * Turns what a caller can only wait for into a refusal: {@code STORAGE_FULL} where there is no room to write, and
 * {@code SERVICE_UNAVAILABLE} for a database that is away, restarting or too busy, and a deadlock. Whether a write of
 * which the end was not heard took place is then unknown to us as well. A read whose connection was lost is done once
 * more: it changed nothing, and nobody has its answer yet.
 */
final class UnavailabilityInterceptor implements MethodInterceptor {

    private final boolean reads;
    private final BooleanSupplier storageIsFull;

    /**
     * @param reads whether what is called only reads
     * @param storageIsFull asked before whatever writes, so that a full disk is not filled further
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
            // What came before it in the transaction is lost with the connection
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
