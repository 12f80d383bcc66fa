package io.miniter.http.client;

import io.miniter.application.shared.ClientNetwork;
import io.miniter.http.address.HostName;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The forwarding information of a request: {@code X-Forwarded-*}, or {@code Forwarded} (RFC 7239). Each proxy appends
 * its peer, so only the entries from the right up to the first untrusted one are trustworthy. A proxy sets one of the
 * two kinds and passes the other through unchanged: if both are present and differ, neither is used.
 *
 * @param client the client of the first trusted proxy; the last known hop if that is unreadable
 * @param scheme the scheme that the client used; {@code null} if unknown
 * @param host the host and optional port that the client used; {@code null} if unknown
 */
record Forwarding(
        InetAddress client,
        @Nullable String scheme,
        @Nullable String host) {

    private static final String FORWARDED = "Forwarded";
    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";
    private static final String HOST = "X-Forwarded-Host";

    /** Longer than any real chain of proxies. */
    private static final int MOST_HOPS = 32;

    private static final Pattern HOST_FORM =
            Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\])(?::([0-9]{1,5}))?");

    private static final int MAX_PORT = 65_535;

    /** Whether there is any forwarding information. */
    static boolean isIn(HttpServletRequest request) {
        return request.getHeader(FORWARDED) != null || hasSeparateHeaders(request);
    }

    /**
     * Parses the headers.
     *
     * @param peer the trusted proxy that is the peer of the connection
     */
    static Forwarding read(HttpServletRequest request, InetAddress peer, TrustedProxies proxies) {
        boolean separate = hasSeparateHeaders(request);
        if (request.getHeader(FORWARDED) == null) {
            return separate(request, peer, proxies);
        }
        Forwarding together = together(request, peer, proxies);
        return !separate || together.equals(separate(request, peer, proxies))
                ? together
                : new Forwarding(peer, null, null);
    }

    /** The host name in {@link #host()}. */
    String hostName() {
        return matched().group(1);
    }

    /** The port in {@link #host()}, or else the default port of the scheme. */
    int port(String usedScheme) {
        String port = matched().group(2);
        if (port != null) {
            return Integer.parseInt(port);
        }
        return usedScheme.equals("https") ? 443 : 80;
    }

    private Matcher matched() {
        Matcher matcher = HOST_FORM.matcher(Objects.requireNonNull(host));
        if (!matcher.matches()) {
            throw new IllegalStateException("A host that was not checked");
        }
        return matcher;
    }

    private static boolean hasSeparateHeaders(HttpServletRequest request) {
        return request.getHeader(FOR) != null || request.getHeader(PROTO) != null || request.getHeader(HOST) != null;
    }

    private static Forwarding separate(HttpServletRequest request, InetAddress peer, TrustedProxies proxies) {
        List<String> hops = split(lines(request, FOR), ',');
        InetAddress client = peer;
        for (int next = hops.size() - 1; next >= Math.max(0, hops.size() - MOST_HOPS); next--) {
            InetAddress hop = node(hops.get(next));
            if (hop == null) {
                break;
            }
            client = hop;
            if (!proxies.contains(hop)) {
                break;
            }
        }
        return new Forwarding(client, scheme(last(request, PROTO)), host(last(request, HOST)));
    }

    private static Forwarding together(HttpServletRequest request, InetAddress peer, TrustedProxies proxies) {
        List<String> elements = split(lines(request, FORWARDED), ',');
        Forwarding known = new Forwarding(peer, null, null);
        for (int next = elements.size() - 1; next >= Math.max(0, elements.size() - MOST_HOPS); next--) {
            String element = elements.get(next);
            InetAddress hop = node(Objects.requireNonNullElse(parameter(element, "for"), ""));
            if (hop == null) {
                break;
            }
            known = new Forwarding(hop, scheme(parameter(element, "proto")), host(parameter(element, "host")));
            if (!proxies.contains(hop)) {
                break;
            }
        }
        return known;
    }

    private static String lines(HttpServletRequest request, String header) {
        return String.join(",", Collections.list(request.getHeaders(header)));
    }

    private static @Nullable String last(HttpServletRequest request, String header) {
        List<String> values = split(lines(request, header), ',');
        return values.isEmpty() ? null : values.getLast();
    }

    private static @Nullable String parameter(String element, String name) {
        for (String pair : split(element, ';')) {
            int equals = pair.indexOf('=');
            if (equals > 0 && pair.substring(0, equals).equalsIgnoreCase(name)) {
                return unquoted(pair.substring(equals + 1));
            }
        }
        return null;
    }

    /** Splits outside of quotes and drops empty parts. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int next = 0; next < text.length(); next++) {
            char character = text.charAt(next);
            if (quoted && character == '\\' && next + 1 < text.length()) {
                part.append(character).append(text.charAt(++next));
            } else if (character == separator && !quoted) {
                add(parts, part);
            } else {
                quoted ^= character == '"';
                part.append(character);
            }
        }
        add(parts, part);
        return parts;
    }

    private static void add(List<String> parts, StringBuilder part) {
        String text = part.toString().strip();
        if (!text.isEmpty()) {
            parts.add(text);
        }
        part.setLength(0);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1).replace("\\", "") : value;
    }

    /** Parses an address with an optional port; {@code null} for an obfuscated or invalid one. */
    private static @Nullable InetAddress node(String text) {
        String address = text;
        if (text.startsWith("[")) {
            int end = text.indexOf(']');
            address = end < 0 ? "" : text.substring(1, end);
        } else if (text.indexOf(':') == text.lastIndexOf(':') && text.indexOf(':') >= 0) {
            address = text.substring(0, text.indexOf(':'));
        }
        return ClientNetwork.address(address).orElse(null);
    }

    private static @Nullable String scheme(@Nullable String text) {
        String scheme = text == null ? "" : text.toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https") ? scheme : null;
    }

    private static @Nullable String host(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher matcher = HOST_FORM.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String port = matcher.group(2);
        boolean usable = port == null || Integer.parseInt(port) > 0 && Integer.parseInt(port) <= MAX_PORT;
        return usable && HostName.isValid(matcher.group(1)) ? text : null;
    }
}
