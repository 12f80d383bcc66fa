package io.miniter.http.address;

import org.apache.coyote.Adapter;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.buf.MessageBytes;

/** Tomcat's HTTP/1.1 processor, but accepting a {@code Host} with an underscore, which container names often have. */
public class HostNameProcessor extends Http11Processor {

    private final int usualPort;

    public HostNameProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter) {
        super(protocol, adapter);
        this.usualPort = protocol.isSSLEnabled() ? 443 : 80;
    }

    @Override
    protected void parseHost(MessageBytes value) {
        if (value == null || value.isNull() || value.getByteChunk().indexOf('_', 0) < 0) {
            super.parseHost(value);
            return;
        }
        String text = value.toString();
        int colon = text.indexOf(':');
        String host = colon < 0 ? text : text.substring(0, colon);
        int port = colon < 0 || colon + 1 == text.length() ? usualPort : port(text.substring(colon + 1));
        if (!HostName.isValid(host) || port < 0) {
            // Rejected as Tomcat does
            super.parseHost(value);
            return;
        }
        request.serverName().setString(host);
        request.setServerPort(port);
    }

    /** Negative for an invalid one. */
    private static int port(String digits) {
        if (digits.length() > 5 || !digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return -1;
        }
        return Integer.parseInt(digits);
    }
}
