package io.miniter.testkit.shared;

import io.miniter.application.shared.ClientNetwork;
import io.miniter.application.shared.ClientNetwork.Family;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Networks for tests. */
public final class ANetwork {

    /** One like any other. */
    public static final ClientNetwork HERE = named("here");

    private ANetwork() {}

    /** The same for the same name, and another for each other. */
    public static ClientNetwork named(String name) {
        return new ClientNetwork(
                Family.IPV6,
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits());
    }

    /** Of an address. */
    public static ClientNetwork of(String address) {
        return ClientNetwork.of(address).orElseThrow();
    }
}
