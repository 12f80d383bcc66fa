package io.miniter.domain.shared;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The versions to which a change may be applied (optimistic locking). A change based on an older version is refused, so
 * that it does not overwrite unseen edits.
 *
 * @param versions the accepted version numbers; empty if none is accepted; {@code null} if every one is
 */
public record ExpectedVersion(@Nullable Set<Integer> versions) {

    private static final ExpectedVersion ANY = new ExpectedVersion(null);

    /** Copies the set. */
    public ExpectedVersion {
        versions = versions == null ? null : Set.copyOf(versions);
    }

    /** Accepts every version. */
    public static ExpectedVersion any() {
        return ANY;
    }

    /** Accepts these versions only; none if the set is empty. */
    public static ExpectedVersion oneOf(Set<Integer> versions) {
        return new ExpectedVersion(versions);
    }

    /** Whether a change that expects this may be applied to this version. */
    public boolean includes(int version) {
        return versions == null || versions.contains(version);
    }
}
