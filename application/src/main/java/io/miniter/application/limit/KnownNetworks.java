package io.miniter.application.limit;

/**
 * From where people have logged in before. Kept in memory of a bounded size and for a bounded time: what is forgotten
 * makes nothing easier for anybody.
 */
public interface KnownNetworks {

    /**
     * Remembers that a right password came from there.
     *
     * @param login the name and the network
     */
    void remember(Party login);

    /** Whether a right password came from there. */
    boolean knows(Party login);
}
