package io.miniter.bootstrap.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * An architecture rule, and classes in the test sources that break it.
 *
 * @param rule what must hold
 * @param violators classes on which it must not
 */
record Rule(ArchRule rule, List<Class<?>> violators) {

    static Rule of(ArchRule rule, Class<?>... violators) {
        return new Rule(rule, List.of(violators));
    }

    @Override
    public String toString() {
        return rule.getDescription();
    }
}
