package io.miniter.http;

import io.miniter.application.shared.UseCase;
import java.util.Set;
import org.mockito.Mockito;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.test.context.bean.override.mockito.MockReset;
import org.springframework.util.ClassUtils;

/** A mock for each driving port that there is, reset after each test. */
public final class PlayedPorts implements BeanDefinitionRegistryPostProcessor {

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        ClassPathScanningCandidateComponentProvider useCases = new ClassPathScanningCandidateComponentProvider(false);
        useCases.addIncludeFilter(new AnnotationTypeFilter(UseCase.class));
        Set<BeanDefinition> found = useCases.findCandidateComponents("io.miniter.application");
        if (found.isEmpty()) {
            throw new IllegalStateException("No use case on the class path");
        }
        for (BeanDefinition useCase : found) {
            Class<?> service = ClassUtils.resolveClassName(String.valueOf(useCase.getBeanClassName()), null);
            for (Class<?> port : service.getInterfaces()) {
                registry.registerBeanDefinition(port.getName(), mockOf(port));
            }
        }
    }

    private static <T> RootBeanDefinition mockOf(Class<T> port) {
        return new RootBeanDefinition(port, () -> Mockito.mock(port, MockReset.withSettings(MockReset.AFTER)));
    }
}
