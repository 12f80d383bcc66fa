package io.miniter.persistence.shared;

import io.miniter.domain.account.Account;
import io.miniter.testkit.shared.Scene;
import java.util.Comparator;
import java.util.List;

/**
 * What makes the order of locks the same for everybody where a foreign key cascades to rows of two accounts. A feature
 * that has such keys has one such class in its own package.
 */
public interface FeatureCascades {

    /** One for each such key of the feature's tables. */
    List<Answer> answers();

    /** Those of all features. */
    static List<Answer> all() {
        return Found.inPersistence(FeatureCascades.class).stream()
                .flatMap(feature -> feature.answers().stream())
                .sorted(Comparator.comparing(Answer::key))
                .toList();
    }

    /** Writes rows that belong to both, in both directions. */
    interface Between {

        void write(Scene scene, Account one, Account other);
    }

    /**
     * What makes the order of locks the same for everybody.
     *
     * @param reaction the reaction to {@code AccountRemoved} that locks the rows, or what they hang on, before a
     *     cascade comes to them
     * @param order in which order, and why that is enough
     * @param between what two people have in common who could wait for each other
     */
    record Answer(String key, String reaction, String order, Between between) {

        @Override
        public String toString() {
            return key;
        }
    }
}
