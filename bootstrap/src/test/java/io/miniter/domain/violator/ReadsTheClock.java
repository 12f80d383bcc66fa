package io.miniter.domain.violator;

import java.time.Instant;

/** What the rule on time as an argument must catch. */
public class ReadsTheClock {

    public Instant now() {
        return Instant.now();
    }
}
