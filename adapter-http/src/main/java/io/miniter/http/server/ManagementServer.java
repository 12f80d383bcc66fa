package io.miniter.http.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.catalina.LifecycleListener;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The management port: the only one with metrics. By default bound to the loopback interface. It has its own threads,
 * so that it responds even if the main port is overloaded.
 */
@Component
public final class ManagementServer
        implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, AutoCloseable {

    /** The default offset from the main port, so that several servers on one machine do not collide. */
    private static final int DISTANCE = 1_000;

    private static final int LARGEST_PORT = 65_535;
    private static final int THREADS = 2;
    private static final int MOST_CONNECTIONS = 100;
    private static final String OFF = "off";
    private static final Logger LOGGER = LoggerFactory.getLogger(ManagementServer.class);

    private final @Nullable Connector connector;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("management-", 1).factory());
    private final String address;

    /**
     * A connector that is not yet open.
     *
     * @param port 1 to 65535; 0 for a free one; {@code off} for none; empty for 1000 above the main port, or 1000 below
     *     if that is out of range
     * @param address a local address, as a name or a number
     * @param serverPort the main port
     * @throws UnusableServerSettingException if port or address is invalid
     */
    ManagementServer(
            @Value("${miniter.management.port:}") String port,
            @Value("${miniter.management.address:}") String address,
            @Value("${server.port:8080}") int serverPort) {
        this.address = address.isBlank() ? "127.0.0.1" : address.strip();
        this.connector = port.strip().toLowerCase(Locale.ROOT).equals(OFF)
                ? null
                : connector(port.isBlank() ? beside(serverPort) : number(port.strip()), inetAddress());
    }

    private static int beside(int serverPort) {
        if (serverPort <= 0) {
            return 0;
        }
        return serverPort + DISTANCE <= LARGEST_PORT ? serverPort + DISTANCE : serverPort - DISTANCE;
    }

    private static int number(String port) {
        try {
            int number = Integer.parseInt(port);
            if (number >= 0 && number <= LARGEST_PORT) {
                return number;
            }
        } catch (NumberFormatException none) {
            // Handled like one out of bounds
        }
        throw new UnusableServerSettingException(
                "MINITER_MANAGEMENT_PORT has to be a port from 1 to 65535, 0 for a free one, or off: \"" + port + "\"");
    }

    private InetAddress inetAddress() {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException none) {
            throw new UnusableServerSettingException(
                    "MINITER_MANAGEMENT_ADDRESS has to be an address of this machine: \"" + address + "\"");
        }
    }

    private Connector connector(int port, InetAddress inetAddress) {
        Connector connector = new Connector(TomcatServletWebServerFactory.DEFAULT_PROTOCOL);
        connector.setPort(port);
        connector.setParseBodyMethods("");
        connector.setXpoweredBy(false);
        if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
            protocol.setAddress(inetAddress);
            protocol.setExecutor(threads);
            protocol.setMaxConnections(MOST_CONNECTIONS);
        }
        return connector;
    }

    /** The port; empty if disabled or not open yet. */
    public OptionalInt port() {
        return connector == null || connector.getLocalPort() <= 0
                ? OptionalInt.empty()
                : OptionalInt.of(connector.getLocalPort());
    }

    /** Adds the listener to the connector, if there is one. */
    void addListener(LifecycleListener listener) {
        if (connector != null) {
            connector.addLifecycleListener(listener);
        }
    }

    /** Whether this is the connector of this port. */
    boolean is(Connector other) {
        return other == connector;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (connector != null) {
            checkIsFree(connector.getPort());
            factory.addAdditionalConnectors(connector);
        }
    }

    /** Checked here, because Tomcat does not report which of two ports is in use. */
    private void checkIsFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, inetAddress())) {
            LOGGER.debug("{} is free", probe.getLocalSocketAddress());
        } catch (IOException taken) {
            throw new UnusableServerSettingException("It cannot listen at " + address + ", port " + port + ", for its"
                    + " metrics (" + taken.getMessage() + "). Set MINITER_MANAGEMENT_PORT to another port, or to off.");
        }
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        port().ifPresent(port -> LOGGER.info(
                "Metrics are at http://{}:{}/actuator/prometheus",
                address.contains(":") ? "[" + address + "]" : address,
                port));
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
