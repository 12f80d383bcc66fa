package io.miniter.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where clients reach this server. A controller takes it as a parameter.
 *
 * @param base an absolute URL without a slash at its end
 */
public record PublicUrl(String base) {

    /**
     * The address that the operator of the server gives.
     *
     * @throws IllegalArgumentException if it is no {@code http} or {@code https} URL, or has a query or a fragment
     */
    static PublicUrl configured(String url) {
        URI uri = URI.create(url);
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("miniter.public-url is not the address of a web server: " + url);
        }
        return new PublicUrl(url.replaceAll("/+$", ""));
    }

    /** The address that the client of this request used. */
    static PublicUrl usedBy(HttpServletRequest request) {
        String scheme = request.getScheme();
        boolean usualPort = request.getServerPort() == ("https".equals(scheme) ? 443 : 80);
        return new PublicUrl(UriComponentsBuilder.newInstance()
                .scheme(scheme)
                .host(request.getServerName())
                .port(usualPort ? -1 : request.getServerPort())
                .path(request.getContextPath())
                .toUriString());
    }

    /**
     * The absolute URL of something on this server.
     *
     * @param path begins with a slash
     */
    public URI to(String path) {
        return URI.create(base + path);
    }
}
