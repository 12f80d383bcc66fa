package io.miniter.domain.article;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which text of an article a change was decided on: whoever has not seen the present one must not overwrite it.
 *
 * @param versions the texts that will do, by their numbers; empty if none will; {@code null} if any will
 */
public record ExpectedVersion(@Nullable Set<Integer> versions) {

    private static final ExpectedVersion ANY = new ExpectedVersion(null);

    /** Keeps its own set. */
    public ExpectedVersion {
        versions = versions == null ? null : Set.copyOf(versions);
    }

    /** Whatever the article says by now. */
    public static ExpectedVersion any() {
        return ANY;
    }

    /** One of these texts, and no other; of an empty set none. */
    public static ExpectedVersion oneOf(Set<Integer> versions) {
        return new ExpectedVersion(versions);
    }

    /** Whether a change that expects this may be made to the text with this number. */
    public boolean includes(int version) {
        return versions == null || versions.contains(version);
    }
}
