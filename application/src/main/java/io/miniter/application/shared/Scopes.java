package io.miniter.application.shared;

import java.util.Set;

/**
 * What the credential of a request may be used for: everything, or only what it was made for.
 *
 * @param all whether there is nothing that it may not be used for
 * @param names otherwise, the scopes that it has
 */
public record Scopes(boolean all, Set<String> names) {

    /** Of whoever has logged in with a password. */
    public static final Scopes ALL = new Scopes(true, Set.of());

    /** Keeps its own set. */
    public Scopes {
        names = Set.copyOf(names);
    }

    /** These and nothing else. */
    public static Scopes of(String... names) {
        return new Scopes(false, Set.of(names));
    }

    /** Whether the credential may be used for this. */
    public boolean include(String name) {
        return all || names.contains(name);
    }
}
