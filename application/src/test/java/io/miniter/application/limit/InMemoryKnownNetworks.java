package io.miniter.application.limit;

import java.util.HashSet;
import java.util.Set;

/** Remembers all, in memory. */
public final class InMemoryKnownNetworks implements KnownNetworks {

    private final Set<Party> known = new HashSet<>();

    @Override
    public void remember(Party login) {
        known.add(login);
    }

    @Override
    public boolean knows(Party login) {
        return known.contains(login);
    }
}
