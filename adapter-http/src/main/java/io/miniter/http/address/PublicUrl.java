package io.miniter.http.address;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;

/**
 * The public base URL of this server, injectable as a controller parameter.
 *
 * @param base an absolute URL without a trailing slash; a path or empty if no trustworthy address is known
 */
public record PublicUrl(String base) {

    private static final int MAX_PORT = 65_535;

    /** The attribute of a request whose address comes from a trusted proxy. */
    private static final String TOLD = PublicUrl.class.getName() + ".told";

    /**
     * The configured address.
     *
     * @throws IllegalArgumentException if it is no {@code http} or {@code https} URL, or has a query or a fragment
     */
    static PublicUrl configured(String url) {
        URI uri = URI.create(url);
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!web || !hasHost(uri) || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("miniter.public-url is not the address of a web server: " + url);
        }
        int end = url.length();
        while (url.charAt(end - 1) == '/') {
            end--;
        }
        return new PublicUrl(url.substring(0, end));
    }

    private static boolean hasHost(URI uri) {
        String authority = uri.getRawAuthority();
        // URI does not parse hosts with underscores
        return uri.getHost() != null
                || authority != null && HostName.isValid(authority.replaceFirst(":[0-9]{0,5}$", ""));
    }

    /**
     * Marks the address of this request, as given by a trusted proxy, as the one that the client used. Stores the
     * address itself, because the wrapped request has the original {@code Host}.
     */
    public static void note(HttpServletRequest request) {
        request.setAttribute(TOLD, origin(request));
    }

    /**
     * The address that the client of this request used, if it comes from a trusted proxy or is local. Any other
     * {@code Host} is not echoed, because it may be forged and poison caches. Links are then paths, which the client
     * resolves itself.
     */
    public static PublicUrl usedBy(HttpServletRequest request) {
        String origin =
                request.getAttribute(TOLD) instanceof String told ? told : isOurs(request) ? origin(request) : "";
        return new PublicUrl(origin + request.getContextPath());
    }

    private static boolean isOurs(HttpServletRequest request) {
        return request.getServerPort() <= MAX_PORT && HostName.isOurs(request.getServerName(), request.getLocalAddr());
    }

    private static String origin(HttpServletRequest request) {
        String scheme = request.getScheme();
        int port = request.getServerPort();
        // An empty port, as in "Host: name:", is the default one
        boolean usualPort = port <= 0 || port == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + request.getServerName() + (usualPort ? "" : ":" + port);
    }

    /**
     * The URL of something on this server.
     *
     * @param path with a leading slash
     */
    public URI to(String path) {
        return URI.create(base + path);
    }

    /** The path prefix of this server, without a trailing slash; usually empty. */
    String path() {
        return Objects.requireNonNullElse(URI.create(base).getRawPath(), "");
    }

    boolean isHttps() {
        return base.startsWith("https:");
    }
}
