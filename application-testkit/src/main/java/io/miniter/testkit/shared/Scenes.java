package io.miniter.testkit.shared;

import io.miniter.application.shared.IdSource;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Makes scenes: a constructor of {@link Scene}, or of a class that knows more. */
public interface Scenes<S extends Scene> {

    /** An empty scene, as {@link Scene#Scene} says. */
    S in(Supplier<? extends World> world, IdSource ids, InstantSource clock);
}
