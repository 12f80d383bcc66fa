package io.miniter.application.shared;

import java.util.Set;

/**
 * The scopes of a request's credential: all, or a restricted set.
 *
 * @param all whether all scopes are granted
 * @param names otherwise, the names of the granted scopes
 */
public record Scopes(boolean all, Set<String> names) {

    /** All scopes, as granted by a login with a password. */
    public static final Scopes ALL = new Scopes(true, Set.of());

    /** Copies the set. */
    public Scopes {
        names = Set.copyOf(names);
    }

    /** Only these scopes. */
    public static Scopes of(String... names) {
        return new Scopes(false, Set.of(names));
    }

    /** Whether this scope is granted. */
    public boolean include(String name) {
        return all || names.contains(name);
    }
}
