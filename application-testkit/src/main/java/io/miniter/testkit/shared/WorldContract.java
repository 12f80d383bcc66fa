package io.miniter.testkit.shared;

/** A contract that needs no more than people, tweets and follows. */
public abstract class WorldContract extends SceneContract<Scene> {

    protected WorldContract() {
        super(Scene::new);
    }
}
