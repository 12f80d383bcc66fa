package io.miniter.http.address;

import java.net.InetAddress;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The host of the {@code Host} header, without a port. */
public final class HostName {

    private static final int MAX_LENGTH = 253;

    /** Browsers parse such a name as an IPv4 address in one number (WHATWG URL, 3.5). */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0[xX][0-9A-Fa-f]*");

    private HostName() {}

    /** Whether this is a valid host by RFC 3986, 3.2.2. Underscores are allowed, as container names have them. */
    public static boolean isValid(@Nullable String host) {
        if (host == null || host.isEmpty() || host.length() > MAX_LENGTH) {
            return false;
        }
        return host.startsWith("[") ? literal(host) != null : isName(host);
    }

    /**
     * Whether the host can be trusted as local: {@code localhost}, a name without a domain, or the local address of the
     * connection. Any other name may be forged.
     *
     * @param localAddress the address at which the request came in
     */
    static boolean isOurs(@Nullable String host, @Nullable String localAddress) {
        if (host == null || !isValid(host)) {
            return false;
        }
        boolean alone = host.indexOf('.') < 0
                && !host.startsWith("[")
                && !NUMBER.matcher(host).matches();
        if (alone || host.endsWith(".localhost")) {
            return true;
        }
        InetAddress address = literal(host);
        return address != null && (address.isLoopbackAddress() || address.equals(literal(localAddress)));
    }

    private static boolean isName(String host) {
        boolean inLabel = false;
        for (int index = 0; index < host.length(); index++) {
            char character = host.charAt(index);
            boolean letter = character >= 'a' && character <= 'z'
                    || character >= 'A' && character <= 'Z'
                    || character >= '0' && character <= '9'
                    || character == '_';
            if (!letter && !(inLabel && (character == '.' || character == '-'))) {
                return false;
            }
            inLabel = letter || character == '-';
        }
        // A trailing dot is the DNS root; a hyphen alone is invalid
        return host.charAt(host.length() - 1) != '-';
    }

    private static @Nullable InetAddress literal(@Nullable String host) {
        if (host == null) {
            return null;
        }
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        if (bracketed && (host.indexOf(':') < 0 || host.indexOf('%') >= 0)) {
            // No IPv6 address, or one with a zone, which is meaningful on another machine only
            return null;
        }
        try {
            return InetAddress.ofLiteral(bracketed ? host.substring(1, host.length() - 1) : host);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
