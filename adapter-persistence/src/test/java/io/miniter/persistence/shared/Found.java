package io.miniter.persistence.shared;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** What features contribute to the tests of all of them, found on the class path. */
final class Found {

    private Found() {}

    /** An instance of each class of this type in the packages of this module, by their names. */
    static <T> List<T> inPersistence(Class<T> type) {
        ClassPathScanningCandidateComponentProvider features = new ClassPathScanningCandidateComponentProvider(false);
        features.addIncludeFilter(new AssignableTypeFilter(type));
        return features.findCandidateComponents("io.miniter.persistence").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .map(found -> type.cast(BeanUtils.instantiateClass(found)))
                .toList();
    }
}
