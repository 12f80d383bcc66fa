package io.miniter.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Access for another process of the same user to the embedded PostgreSQL of a running Miniter, found by the files in
 * the data directory. Does not control it.
 */
record RunningPostgresql(int port, String password) implements JdbcConnectionDetails {

    private static final String MINITER = "miniter";

    /** The lines of {@code postmaster.pid}, counted from 0 (PostgreSQL's pidfile.h). */
    private static final int LINE_OF_PORT = 3;

    private static final int LINE_OF_STATUS = 7;

    /**
     * @param home Miniter's data directory
     * @throws CannotStartException while it is starting or stopping
     */
    static RunningPostgresql find(Path home) {
        Path directory = home.resolve("postgresql");
        try {
            List<String> lines = Files.readAllLines(directory.resolve("data").resolve("postmaster.pid"));
            if (lines.size() > LINE_OF_STATUS
                    && lines.get(LINE_OF_STATUS).strip().equals("ready")) {
                return new RunningPostgresql(
                        Integer.parseInt(lines.get(LINE_OF_PORT).strip()),
                        Files.readString(directory.resolve("password")).strip());
            }
        } catch (IOException | NumberFormatException notYetOrNoMore) {
            throw busy(home, notYetOrNoMore);
        }
        throw busy(home, null);
    }

    private static CannotStartException busy(Path home, @Nullable Exception cause) {
        return new CannotStartException(
                String.format(
                        Locale.ROOT,
                        "The Miniter that runs on %s is just starting or stopping. Try again in a moment.",
                        home),
                cause);
    }

    @Override
    public String getJdbcUrl() {
        return String.format(Locale.ROOT, "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable", port, MINITER);
    }

    @Override
    public String getUsername() {
        return MINITER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String toString() {
        return "RunningPostgresql[hidden]";
    }
}
