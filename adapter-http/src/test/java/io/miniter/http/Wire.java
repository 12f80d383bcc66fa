package io.miniter.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** HTTP byte by byte, for what no HTTP client would ever send. */
public final class Wire {

    private static final int PATIENCE_MILLIS = 10_000;

    private Wire() {}

    /** Sends the text as it is, with CR LF for each line end, and reads until the server closes the connection. */
    public static String send(int port, String text) throws IOException {
        return send(port, bytes(text));
    }

    /** Sends the bytes as they are and reads until the server closes the connection. */
    public static String send(int port, byte[] bytes) throws IOException {
        try (Socket socket = begin(port, bytes)) {
            return new String(readAll(socket.getInputStream()), StandardCharsets.UTF_8);
        }
    }

    /** Sends the text as it is, with CR LF for each line end, and waits for nothing. */
    public static Socket begin(int port, String text) throws IOException {
        return begin(port, bytes(text));
    }

    private static Socket begin(int port, byte[] bytes) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (SocketException refused) {
            // A server that refuses what it has not read closes the connection; its answer is there to be read
        }
        return socket;
    }

    private static byte[] bytes(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A server that stops reading closes the connection while the client is still sending. */
    private static byte[] readAll(InputStream input) throws IOException {
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        try {
            input.transferTo(received);
        } catch (SocketException reset) {
            // What came before it counts
        }
        return received.toByteArray();
    }

    /**
     * What came back.
     *
     * @param headers by name in any case
     */
    public record Answer(int status, Map<String, List<String>> headers, String body) {

        /** Reads an answer whose body is not chunked. */
        public static Answer parse(String text) {
            int end = text.indexOf("\r\n\r\n");
            List<String> lines = text.substring(0, end).lines().toList();
            Map<String, List<String>> headers = lines.stream()
                    .skip(1)
                    .collect(Collectors.groupingBy(
                            line -> line.substring(0, line.indexOf(':')),
                            () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                            Collectors.mapping(
                                    line -> line.substring(line.indexOf(':') + 1)
                                            .strip(),
                                    Collectors.toList())));
            return new Answer(Integer.parseInt(lines.getFirst().split(" ")[1]), headers, text.substring(end + 4));
        }

        /** The only value of a header. */
        public String header(String name) {
            List<String> values = headers.getOrDefault(name, List.of());
            if (values.size() != 1) {
                throw new AssertionError(name + ": " + values + " in " + this);
            }
            return values.getFirst();
        }
    }
}
