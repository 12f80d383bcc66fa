package io.miniter.application.limit;

/**
 * The networks of earlier successful logins. Kept in bounded memory for a bounded time; evicting an entry weakens no
 * limit.
 */
public interface KnownNetworks {

    /**
     * Records a successful login from this network.
     *
     * @param login the login and the network
     */
    void remember(Party login);

    /** Whether a successful login from this network is known. */
    boolean knows(Party login);
}
