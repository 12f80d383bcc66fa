package io.miniter.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The server's embedded PostgreSQL, found by the server's data directory. */
final class Database {

    /** The durability settings: results with different ones are not comparable. */
    private static final List<String> DURABILITY = List.of("fsync", "synchronous_commit", "full_page_writes");

    static final String OWNER = "miniter";
    private static final String SUPERUSER = "postgres";
    private static final int PID = 0;
    private static final int PORT = 3;

    private final Path directory;

    /** @param home the server's data directory */
    Database(Path home) {
        this.directory = home.resolve("postgresql");
    }

    /** The postmaster process. */
    long pid() {
        return Long.parseLong(running().get(PID));
    }

    String port() {
        return running().get(PORT);
    }

    String password() {
        try {
            return Files.readString(directory.resolve("password")).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** With the server's role. */
    Connection connect() throws SQLException {
        return connectAs(OWNER);
    }

    Connection connectAsSuperuser() throws SQLException {
        return connectAs(SUPERUSER);
    }

    /** PostgreSQL's current log file. */
    Path log() {
        try (Stream<Path> files = Files.list(directory.resolve("log"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("postgresql-"))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()))
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Such as {@code fsync=on, synchronous_commit=on, full_page_writes=on}. */
    String durability() throws SQLException {
        StringBuilder settings = new StringBuilder();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String setting : DURABILITY) {
                try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
                    row.next();
                    settings.append(settings.isEmpty() ? "" : ", ")
                            .append(setting)
                            .append('=')
                            .append(row.getString(1));
                }
            }
        }
        return settings.toString();
    }

    /** Whether there are tweets that not all followers have yet. */
    boolean hasTweetsToFanOut() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT EXISTS (SELECT FROM outbox)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Whether an author's tweets are pulled at read time, instead of being fanned out. */
    boolean isMerged(long author) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT EXISTS (SELECT FROM merged_authors WHERE account_id = ?)")) {
            statement.setLong(1, author);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private Connection connectAs(String role) throws SQLException {
        return DriverManager.getConnection(url(), role, password());
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/miniter";
    }

    private List<String> running() {
        try {
            return Files.readAllLines(directory.resolve("data/postmaster.pid"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
