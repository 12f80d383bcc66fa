package io.miniter.limits.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.miniter.application.limit.KnownNetworks;
import io.miniter.application.limit.Party;
import java.time.Duration;

/** A bounded cache that evicts unused entries. */
final class CaffeineKnownNetworks implements KnownNetworks {

    /** About 3 MB at the maximum. Only successful logins add entries. */
    static final int ROOM = 20_000;

    static final Duration LONGEST = Duration.ofDays(30);

    private final Cache<Party, Boolean> known;

    CaffeineKnownNetworks(Ticker ticker) {
        this.known = Caffeine.newBuilder()
                .maximumSize(ROOM)
                .expireAfterWrite(LONGEST)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    @Override
    public void remember(Party login) {
        known.put(login, true);
    }

    @Override
    public boolean knows(Party login) {
        return known.getIfPresent(login) != null;
    }
}
