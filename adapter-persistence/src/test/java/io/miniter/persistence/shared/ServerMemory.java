package io.miniter.persistence.shared;

import io.miniter.testkit.shared.SettableClock;
import java.util.Map;

/** Adapters that remember something by themselves, so that each server has its own. */
public interface ServerMemory {

    /** Those of a server that has just started. */
    Started start(SettableClock clock);

    /**
     * The adapters of one server.
     *
     * @param ports by the ports that they implement
     * @param aMinute brings about what a minute would
     */
    record Started(Map<Class<?>, Object> ports, Runnable aMinute) {}
}
