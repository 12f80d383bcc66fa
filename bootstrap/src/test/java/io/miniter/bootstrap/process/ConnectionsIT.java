package io.miniter.bootstrap.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.bootstrap.client.Client;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More connections than a small heap holds. */
class ConnectionsIT {

    /** With 56 KB each these would take all of it. */
    private static final int MANY = 2_000;

    private static final Map<String, String> SMALL_HEAP = Map.of("JAVA_TOOL_OPTIONS", "-Xmx112m");
    private static final int PATIENCE_MILLIS = 1_000;

    @TempDir
    private Path home;

    @Test
    void connections_with_unfinished_headers_end_nothing_and_keep_nobody_out() throws Exception {
        List<Socket> unfinished = new ArrayList<>();
        try (ServerProcess server = ServerProcess.start(home, SMALL_HEAP)) {
            Client client = server.client();
            assertThat(client.get("/ping").status()).isEqualTo(200);
            URI address = server.address();
            try {
                for (int connection = 0; connection < MANY; connection++) {
                    begin(address, unfinished);
                }

                assertThat(server.client().get("/ping").status()).isEqualTo(200);
                assertThat(server.operator().get("/actuator/health/readiness").status())
                        .isEqualTo(200);
            } finally {
                for (Socket socket : unfinished) {
                    socket.close();
                }
            }
            assertThat(server.client().get("/v1/timeline/public").status()).isEqualTo(200);
            assertThat(server.output()).doesNotContain("OutOfMemoryError");
        }
    }

    /** Some find no room, not even in the kernel. */
    private static void begin(URI address, List<Socket> unfinished) throws IOException {
        Socket socket = new Socket();
        unfinished.add(socket);
        try {
            socket.connect(new InetSocketAddress("127.0.0.1", address.getPort()), PATIENCE_MILLIS);
            socket.getOutputStream().write("GET /ping HTTP/1.1\r\nHost: localh".getBytes(StandardCharsets.US_ASCII));
        } catch (SocketTimeoutException noRoom) {
            // As meant
        }
    }
}
