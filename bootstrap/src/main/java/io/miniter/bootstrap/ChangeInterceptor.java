package io.miniter.bootstrap;

import io.miniter.application.shared.ContentVersions;
import io.miniter.application.shared.PublicContent;
import java.util.List;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Starts a new version of the content that a use case may have changed: after its transaction, and before control
 * returns to the caller, which responds to the client. A failure counts as a change, because a commit with unknown
 * outcome may have succeeded.
 */
final class ChangeInterceptor implements MethodInterceptor {

    private final ContentVersions versions;
    private final List<PublicContent> contents;

    ChangeInterceptor(ContentVersions versions, List<PublicContent> contents) {
        this.versions = versions;
        this.contents = contents;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        try {
            return invocation.proceed();
        } finally {
            versions.changed(contents);
            if (TransactionSynchronizationManager.isSynchronizationActive()) {
                // Called within the transaction of another use case, whose commit makes it visible
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        versions.changed(contents);
                    }
                });
            }
        }
    }
}
