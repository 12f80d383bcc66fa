package io.miniter.http.client;

import io.miniter.http.address.PublicUrl;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Objects;
import org.springframework.web.filter.OncePerRequestFilter;

/** Applies the forwarding headers of trusted proxies to the request. Those of all other peers are ignored. */
public final class ProxyFilter extends OncePerRequestFilter {

    private final TrustedProxies proxies;

    public ProxyFilter(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(forwarded(request), response);
    }

    private HttpServletRequest forwarded(HttpServletRequest request) {
        InetAddress peer =
                ClientNetworks.peer(request).filter(proxies::contains).orElse(null);
        if (peer == null || !Forwarding.isIn(request)) {
            return request;
        }
        Forwarding forwarding = Forwarding.read(request, peer, proxies);
        ClientNetworks.note(request, forwarding.client());
        ForwardedRequest forwarded = new ForwardedRequest(request, forwarding);
        if (forwarding.host() != null) {
            PublicUrl.note(forwarded);
        }
        return forwarded;
    }

    private static final class ForwardedRequest extends HttpServletRequestWrapper {

        private final String client;
        private final String scheme;
        private final String host;
        private final int port;

        private ForwardedRequest(HttpServletRequest request, Forwarding forwarding) {
            super(request);
            this.client = forwarding.client().getHostAddress();
            this.scheme = Objects.requireNonNullElse(forwarding.scheme(), request.getScheme());
            boolean known = forwarding.host() != null;
            this.host = known ? forwarding.hostName() : request.getServerName();
            this.port = known ? forwarding.port(scheme) : port(request, scheme);
        }

        /** A forwarded host without a port means the default port of the forwarded scheme. */
        private static int port(HttpServletRequest request, String scheme) {
            boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
            return usual && !scheme.equals(request.getScheme())
                    ? scheme.equals("https") ? 443 : 80
                    : request.getServerPort();
        }

        @Override
        public String getRemoteAddr() {
            return client;
        }

        @Override
        public String getRemoteHost() {
            return client;
        }

        @Override
        public String getScheme() {
            return scheme;
        }

        @Override
        public boolean isSecure() {
            return scheme.equals("https");
        }

        @Override
        public String getServerName() {
            return host;
        }

        @Override
        public int getServerPort() {
            return port;
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer url = new StringBuffer(scheme).append("://").append(host);
            if (port != (isSecure() ? 443 : 80)) {
                url.append(':').append(port);
            }
            return url.append(getRequestURI());
        }
    }
}
