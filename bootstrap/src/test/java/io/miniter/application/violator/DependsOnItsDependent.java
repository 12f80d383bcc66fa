package io.miniter.application.violator;

import io.miniter.application.dependent.Dependent;

/** Forms a cycle of two features. */
public final class DependsOnItsDependent {

    public Dependent dependent() {
        return new Dependent(this);
    }
}
