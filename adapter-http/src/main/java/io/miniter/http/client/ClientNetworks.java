package io.miniter.http.client;

import io.miniter.application.shared.ClientNetwork;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Optional;

/**
 * Determines the client's network of a request: that of the connection, unless a trusted proxy forwards another one. A
 * connection from the same machine without such a proxy is {@link ClientNetwork#OWN_MACHINE}.
 */
public final class ClientNetworks {

    private static final String ATTRIBUTE = ClientNetworks.class.getName();

    /** Of a connection without an address, such as a closed one. Limited like any other. */
    private static final ClientNetwork UNKNOWN = ClientNetwork.of("0.0.0.0").orElseThrow();

    private ClientNetworks() {}

    /** The network of a request: always the same for the same request. */
    public static ClientNetwork of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof ClientNetwork known) {
            return known;
        }
        ClientNetwork network = ofConnection(request);
        request.setAttribute(ATTRIBUTE, network);
        return network;
    }

    /** Sets the network as forwarded by a trusted proxy. */
    static void note(HttpServletRequest request, InetAddress client) {
        request.setAttribute(ATTRIBUTE, ClientNetwork.of(client));
    }

    /** The peer address of the connection. */
    static Optional<InetAddress> peer(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        return address == null ? Optional.empty() : ClientNetwork.address(address);
    }

    private static ClientNetwork ofConnection(HttpServletRequest request) {
        return peer(request)
                .map(peer -> peer.isLoopbackAddress() ? ClientNetwork.OWN_MACHINE : ClientNetwork.of(peer))
                .orElse(UNKNOWN);
    }
}
