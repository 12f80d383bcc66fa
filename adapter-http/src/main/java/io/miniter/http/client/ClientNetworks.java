package io.miniter.http.client;

import io.miniter.application.shared.ClientNetwork;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Optional;

/**
 * Knows from which network a request comes: from where its connection comes, unless a trusted proxy says otherwise.
 * Whoever connects from the machine itself without such a proxy is {@link ClientNetwork#OWN_MACHINE}.
 */
public final class ClientNetworks {

    private static final String ATTRIBUTE = ClientNetworks.class.getName();

    /** Of a connection that has no address, as one that has ended. It is limited like any other. */
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

    /** What a trusted proxy says. */
    static void note(HttpServletRequest request, InetAddress client) {
        request.setAttribute(ATTRIBUTE, ClientNetwork.of(client));
    }

    /** The address at the other end of the connection. */
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
