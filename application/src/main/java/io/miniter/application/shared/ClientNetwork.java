package io.miniter.application.shared;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The client's network: an IPv4 address, or the /64 prefix of an IPv6 address, which is the least that a household is
 * assigned.
 *
 * @param family the address family
 * @param bits the 32 bits of an IPv4 address, or the first 64 of an IPv6 address
 */
public record ClientNetwork(Family family, long bits) {

    /** The loopback address: clients on the server's own machine. Exempt from network limits. */
    public static final ClientNetwork OWN_MACHINE = new ClientNetwork(Family.OWN_MACHINE, 0);

    /** The maximum length of an address as text, without a zone: eight groups, or six and an IPv4 address. */
    private static final int MAX_LENGTH = 45;

    /** The address family. */
    public enum Family {
        OWN_MACHINE,
        IPV4,
        IPV6
    }

    /**
     * The network of an address. An IPv4 address that is written as an IPv6 address ({@code ::ffff:192.0.2.1}) is an
     * IPv4 address, and {@code ::1} is {@code 127.0.0.1}. A zone ({@code %eth0}) is ignored.
     *
     * @param address without a port and without brackets
     * @return empty if it is no address; names are not looked up
     */
    public static Optional<ClientNetwork> of(String address) {
        return address(address).map(ClientNetwork::of);
    }

    /**
     * An address. A zone ({@code %eth0}) is ignored.
     *
     * @param address without a port and without brackets
     * @return empty if it is none; names are not looked up
     */
    public static Optional<InetAddress> address(String address) {
        int zone = address.indexOf('%');
        String literal = zone < 0 ? address : address.substring(0, zone);
        if (!isLiteral(literal)) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(literal));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The network of an address. */
    public static ClientNetwork of(InetAddress address) {
        ByteBuffer bytes = ByteBuffer.wrap(address.getAddress());
        if (address instanceof Inet4Address) {
            return new ClientNetwork(Family.IPV4, Integer.toUnsignedLong(bytes.getInt()));
        }
        return address.isLoopbackAddress()
                ? new ClientNetwork(Family.IPV4, 0x7f00_0001L)
                : new ClientNetwork(Family.IPV6, bytes.getLong());
    }

    @Override
    public String toString() {
        return switch (family) {
            case OWN_MACHINE -> "own machine";
            case IPV4 -> (bits >> 24) + "." + (bits >> 16 & 0xff) + "." + (bits >> 8 & 0xff) + "." + (bits & 0xff);
            case IPV6 ->
                Long.toHexString(bits >>> 48) + ":" + Long.toHexString(bits >>> 32 & 0xffff) + ":"
                        + Long.toHexString(bits >>> 16 & 0xffff) + ":" + Long.toHexString(bits & 0xffff) + "::/64";
        };
    }

    /** The JDK also accepts addresses of fewer than four numbers, which are refused here. */
    private static boolean isLiteral(String text) {
        if (text.length() > MAX_LENGTH) {
            return false;
        }
        int dots = 0;
        for (int next = 0; next < text.length(); next++) {
            char character = text.charAt(next);
            if (character > 'f' || Character.digit(character, 16) < 0 && character != ':' && character != '.') {
                return false;
            }
            dots += character == '.' ? 1 : 0;
        }
        return dots == 3 || text.indexOf(':') >= 0;
    }
}
