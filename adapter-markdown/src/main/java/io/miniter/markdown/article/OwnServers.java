package io.miniter.markdown.article;

import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Where images may be loaded from without anybody's click: this server, which is what relative addresses mean, and the
 * servers that the configuration calls its own. Any other would be told who reads what, and when.
 */
final class OwnServers {

    private static final Pattern ORIGIN = Pattern.compile("([hH][tT][tT][pP][sS]?://[^/?#]*)(?:[/?#].*)?");

    /** As browsers read it: relative, and on another server nevertheless. */
    private static final Pattern OTHER_SERVER = Pattern.compile("[/\\\\]{2}");

    private static final Pattern END_OF_SCHEME = Pattern.compile("[:/?#]");

    private final TreeSet<String> origins = new TreeSet<>();

    /** The servers at these URLs, of which blank ones are none. */
    OwnServers(String... urls) {
        for (String url : urls) {
            String origin = origin(url.strip());
            if (!origin.isEmpty()) {
                origins.add(origin);
            }
        }
    }

    /** Whether a browser that resolves this address asks one of these servers, or one that embeds the page. */
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

    /** Another number for other servers; 0 for none. It is the same after every start. */
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
