package io.miniter.http.address;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;

/**
 * Where clients reach this server. A controller takes it as a parameter.
 *
 * @param base an absolute URL without a slash at its end; a path, or nothing, where no address is known that a client
 *     could be told
 */
public record PublicUrl(String base) {

    private static final int MAX_PORT = 65_535;

    /** The attribute of a request whose address a trusted proxy has told. */
    private static final String TOLD = PublicUrl.class.getName() + ".told";

    /**
     * The address that the operator of the server gives.
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
        // URI knows no host with an underscore
        return uri.getHost() != null
                || authority != null && HostName.isValid(authority.replaceFirst(":[0-9]{0,5}$", ""));
    }

    /**
     * Takes the address of this request for what its client used, whatever host that is: a trusted proxy has told it.
     * The address itself is kept, and not that it may be read: the request within, which others may see, has what the
     * client wrote.
     */
    public static void note(HttpServletRequest request) {
        request.setAttribute(TOLD, origin(request));
    }

    /**
     * The address that the client of this request used, if a trusted proxy has told it, or it can only be ours. What
     * else stands in {@code Host} is not repeated: the client could have been told to put it there, and others could be
     * answered with it. Then there are paths, which a client resolves against the address that it used.
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
        // None, as in "Host: name:", is the usual one
        boolean usualPort = port <= 0 || port == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + request.getServerName() + (usualPort ? "" : ":" + port);
    }

    /**
     * The URL of something on this server.
     *
     * @param path begins with a slash
     */
    public URI to(String path) {
        return URI.create(base + path);
    }

    /** What comes before the paths of this server, without a slash at its end; usually nothing. */
    String path() {
        return Objects.requireNonNullElse(URI.create(base).getRawPath(), "");
    }

    boolean isHttps() {
        return base.startsWith("https:");
    }
}
