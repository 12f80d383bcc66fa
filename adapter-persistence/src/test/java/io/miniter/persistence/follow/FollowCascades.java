package io.miniter.persistence.follow;

import io.miniter.domain.account.Account;
import io.miniter.persistence.shared.FeatureCascades;
import io.miniter.testkit.shared.Scene;
import java.util.List;

/** Follows belong to both. */
final class FollowCascades implements FeatureCascades {

    @Override
    public List<Answer> answers() {
        return List.of(
                new Answer(
                        "follows_followee_id_fkey",
                        "RemoveFollowsOnAccountRemoved",
                        "holds, by key, the follows of both directions, before it deletes them",
                        FollowCascades::followEachOther),
                new Answer(
                        "follows_follower_id_fkey",
                        "RemoveFollowsOnAccountRemoved",
                        "holds, by key, the follows of both directions, before it deletes them",
                        FollowCascades::followEachOther));
    }

    private static void followEachOther(Scene scene, Account one, Account other) {
        scene.follow(one, other);
        scene.follow(other, one);
    }
}
