package io.miniter.bootstrap;

import io.miniter.application.shared.ContentVersions;
import io.miniter.application.shared.RefusalWithEffect;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.postgresql.StorageSpace;
import java.util.List;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import org.springframework.transaction.interceptor.MatchAlwaysTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/**
 * Wraps each {@link UseCase}: failures of the database or a full disk become refusals, commands run in one transaction,
 * and the content that they may have changed gets a new version afterwards.
 */
final class UseCaseProxies implements BeanPostProcessor {

    private final ObjectProvider<TransactionManager> transactionManager;
    private final ObjectProvider<ContentVersions> versions;
    private final ObjectProvider<StorageSpace> storage;

    UseCaseProxies(
            ObjectProvider<TransactionManager> transactionManager,
            ObjectProvider<ContentVersions> versions,
            ObjectProvider<StorageSpace> storage) {
        this.transactionManager = transactionManager;
        this.versions = versions;
        this.storage = storage;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        UseCase useCase = AnnotationUtils.findAnnotation(bean.getClass(), UseCase.class);
        if (useCase == null) {
            return bean;
        }
        ProxyFactory proxy = new ProxyFactory(bean);
        proxy.addAdvice(new UnavailabilityInterceptor(useCase.reads(), storage.getObject()::isFull));
        if (useCase.changes().length > 0) {
            proxy.addAdvice(new ChangeInterceptor(versions.getObject(), List.of(useCase.changes())));
        }
        if (useCase.value() == Transaction.ONE) {
            proxy.addAdvice(oneTransaction());
        }
        return proxy.getProxy();
    }

    private TransactionInterceptor oneTransaction() {
        MatchAlwaysTransactionAttributeSource everyMethod = new MatchAlwaysTransactionAttributeSource();
        everyMethod.setTransactionAttribute(new DefaultTransactionAttribute() {
            @Override
            public boolean rollbackOn(Throwable failure) {
                return !(failure instanceof RefusalWithEffect);
            }
        });
        return new TransactionInterceptor(transactionManager.getObject(), everyMethod);
    }
}
