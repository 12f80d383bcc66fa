package io.miniter.testkit.shared;

/**
 * What the contracts of the stored ports have in common: an empty world, people to put into it, and ids and time that
 * only the test moves.
 */
public abstract class SceneContract<S extends Scene> {

    protected final SequentialIds ids = new SequentialIds();
    protected final SettableClock clock = new SettableClock();
    protected final S scene;

    protected SceneContract(Scenes<S> scenes) {
        this.scene = scenes.in(this::world, ids, clock);
    }

    /** The world of this test, the same at each call; empty when the test begins. */
    protected abstract World world();
}
