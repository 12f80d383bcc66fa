package io.miniter.web.violator;

import io.miniter.persistence.shared.BrokenConstraint;

/** What the rule on adapters that know each other must catch. */
public class UsesAnotherAdapter {

    public Class<?> other() {
        return BrokenConstraint.class;
    }
}
