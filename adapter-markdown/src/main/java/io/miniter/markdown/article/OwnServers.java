package io.miniter.markdown.article;

import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The servers from which images load automatically: this server, including relative URLs, and the configured own
 * servers. Any other could track who reads what, and when.
 */
final class OwnServers {

    private static final Pattern ORIGIN = Pattern.compile("([hH][tT][tT][pP][sS]?://[^/?#]*)(?:[/?#].*)?");

    /** As browsers parse it: relative, yet on another server. */
    private static final Pattern OTHER_SERVER = Pattern.compile("[/\\\\]{2}");

    private static final Pattern END_OF_SCHEME = Pattern.compile("[:/?#]");

    private final TreeSet<String> origins = new TreeSet<>();

    /** The servers at these URLs; blank ones are ignored. */
    OwnServers(String... urls) {
        for (String url : urls) {
            String origin = origin(url.strip());
            if (!origin.isEmpty()) {
                origins.add(origin);
            }
        }
    }

    /** Whether a browser resolves this URL to one of these servers, or to one that embeds the page. */
    boolean serve(String address) {
        if (address.isEmpty() || OTHER_SERVER.matcher(address).lookingAt()) {
            return false;
        }
        var end = END_OF_SCHEME.matcher(address);
        if (!end.find() || address.charAt(end.start()) != ':') {
            return true;
        }
        return origins.contains(origin(address));
    }

    /** A hash of the servers; 0 for none. Stable across restarts. */
    int fingerprint() {
        return origins.isEmpty()
                ? 0
                : 1 + Math.floorMod(String.join(" ", origins).hashCode(), 1_000_000);
    }

    private static String origin(String url) {
        var matcher = ORIGIN.matcher(url);
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
