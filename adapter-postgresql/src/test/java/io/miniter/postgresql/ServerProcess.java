package io.miniter.postgresql;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** A server in a process of its own, which commits one row and then waits to be killed. */
final class ServerProcess {

    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private ServerProcess() {}

    /** Starts the process and does not wait for its database. */
    static Process launch(Path home, int signalPort) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerProcess.class.getName(),
                        home.toString(),
                        Integer.toString(signalPort))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Starts the process and waits until its row is committed. */
    static Process launchAndAwaitCommit(Path home) throws IOException {
        try (ServerSocket signal = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            signal.setSoTimeout((int) LONGEST_START.toMillis());
            Process process = launch(home, signal.getLocalPort());
            signal.accept().close();
            return process;
        }
    }

    static void main(String[] arguments) throws Exception {
        EmbeddedPostgresql database = EmbeddedPostgresql.start(Path.of(arguments[0]));
        try (Connection connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (word text)");
            statement.execute("INSERT INTO kept VALUES ('committed')");
            new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1])).close();
            new CountDownLatch(1).await();
        }
    }
}
