package io.miniter.application.dependent;

import io.miniter.application.violator.DependsOnItsDependent;

/** The other half of a cycle. */
public record Dependent(DependsOnItsDependent violator) {}
