package io.miniter.testkit.limit;

import io.miniter.application.limit.KnownNetworks;
import io.miniter.application.limit.Party;
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
