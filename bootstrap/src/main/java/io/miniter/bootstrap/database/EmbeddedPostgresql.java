package io.miniter.bootstrap.database;

import io.miniter.bootstrap.CannotStartException;
import io.miniter.bootstrap.database.PostgresqlBinaries.Outcome;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The PostgreSQL that Miniter brings along and runs by default, and how to connect to its database.
 *
 * <p>All of it lives in {@code postgresql} in Miniter's data directory: {@code data}, {@code password}, {@code log} and
 * the unpacked {@code binaries}. It listens on the loopback address only, on another port after each start, and whoever
 * connects needs the password. It is a process of its own, which survives a killed Miniter; the next start finds and
 * stops it.
 */
final class EmbeddedPostgresql implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgresql.class);

    /** The database, and the role that owns it. */
    private static final String MINITER = "miniter";

    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);
    private static final int PASSWORD_BYTES = 32;
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final HomeLock lock;
    private final PostgresqlCluster cluster;
    private final int port;
    private final String password;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgresql(HomeLock lock, PostgresqlCluster cluster, int port, String password) {
        this.lock = lock;
        this.cluster = cluster;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts PostgreSQL and waits until it answers. The first start takes some seconds, as it unpacks the programs and
     * creates the database.
     *
     * @param home Miniter's data directory; created for its owner only if it is missing
     * @throws DataDirectoryInUseException if another server runs on this directory
     * @throws CannotStartException if PostgreSQL cannot run on this platform or in this directory
     */
    static EmbeddedPostgresql start(Path home) {
        URL archive = PostgresqlBinaries.archiveFor(System.getProperty("os.name"), System.getProperty("os.arch"));
        try {
            Path real = Files.createDirectories(home, OWNER_ONLY).toRealPath();
            HomeLock lock = HomeLock.take(real);
            try {
                return start(archive, lock, real.resolve("postgresql"));
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new CannotStartException(
                    String.format(
                            Locale.ROOT,
                            "Miniter cannot keep a database in its data directory %s (%s). Set MINITER_HOME to another one.",
                            home.toAbsolutePath().normalize(),
                            e),
                    e);
        }
    }

    private static EmbeddedPostgresql start(URL archive, HomeLock lock, Path directory) throws IOException {
        Files.createDirectories(directory, OWNER_ONLY);
        refuseAnotherOwner(directory);
        Path unfinished = emptied(directory.resolve("unfinished"));
        PostgresqlBinaries binaries = PostgresqlBinaries.unpack(archive, directory.resolve("binaries"), unfinished);
        PostgresqlCluster cluster = new PostgresqlCluster(binaries, directory);
        Path password = directory.resolve("password");
        if (cluster.exists()) {
            cluster.stopOrphan();
        } else {
            LOG.info("Creating the database in {}", directory);
            if (!Files.exists(password)) {
                createPassword(password, unfinished);
            }
            cluster.create(password, unfinished);
        }
        binaries.deleteOthers();

        if (!Files.exists(password)) {
            throw new CannotStartException(
                    String.format(
                            Locale.ROOT, "The password of the database is missing. Put the file %s back.", password),
                    null);
        }
        String secret = Files.readString(password).strip();
        try {
            EmbeddedPostgresql started = new EmbeddedPostgresql(lock, cluster, cluster.start(), secret);
            started.createDatabase();
            return started;
        } catch (IOException | RuntimeException e) {
            cluster.stop(LONGEST_STOP);
            throw e;
        }
    }

    /** PostgreSQL insists on owning its files, and root, who could open them, would leave some of its own. */
    private static void refuseAnotherOwner(Path directory) throws IOException {
        if (!Files.getAttribute(directory, "unix:uid").equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))) {
            throw new CannotStartException(
                    String.format(
                            Locale.ROOT,
                            "The database in %s belongs to the user %s. Start Miniter as that user.",
                            directory,
                            Files.getOwner(directory)),
                    null);
        }
    }

    /** A place for what a later step publishes whole. What a killed start left in it is of no use. */
    private static Path emptied(Path unfinished) throws IOException {
        try {
            if (Files.exists(unfinished)) {
                Disk.delete(unfinished);
            }
        } catch (IOException e) {
            LOG.debug("A program of the killed start is still writing; the next start cleans up", e);
        }
        return Files.createDirectories(unfinished);
    }

    private static void createPassword(Path password, Path unfinished) throws IOException {
        byte[] secret = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(secret);
        // For its owner only, as all temporary files
        Path draft = Files.createTempFile(unfinished, "password", null);
        Files.writeString(draft, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        Disk.publish(draft, password);
    }

    /** Each step by itself may have been done by an earlier start. */
    private void createDatabase() {
        try (Connection connection =
                        DriverManager.getConnection(url("postgres"), PostgresqlCluster.SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            if (isMissing(statement, "SELECT FROM pg_roles WHERE rolname = '" + MINITER + "'")) {
                // The password is safe between quotes: Base64 has none
                statement.execute("CREATE ROLE " + MINITER + " LOGIN PASSWORD '" + password + "'");
            }
            // A refused statement is the application's to report: in PostgreSQL's log, personal data would stay behind
            statement.execute("ALTER ROLE " + MINITER + " SET log_min_messages = log");
            if (isMissing(statement, "SELECT FROM pg_database WHERE datname = '" + MINITER + "'")) {
                statement.execute("CREATE DATABASE " + MINITER + " OWNER " + MINITER);
            }
        } catch (SQLException e) {
            throw new CannotStartException(
                    "The embedded PostgreSQL runs, but refuses its preparation: " + e.getMessage(), e);
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return !result.next();
        }
    }

    @Override
    public String getJdbcUrl() {
        return url(MINITER);
    }

    private String url(String database) {
        // The loopback address needs no encryption, and asking for it costs a round trip for each connection
        return String.format(Locale.ROOT, "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable", port, database);
    }

    @Override
    public String getUsername() {
        return MINITER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    /**
     * Stops PostgreSQL and gives the data directory up; waits for 20 seconds at most. Whatever is written by then is
     * safe, and so is the rest: PostgreSQL finishes by itself.
     */
    @Override
    public void close() throws IOException {
        if (closed.compareAndSet(false, true)) {
            try (lock) {
                Outcome outcome = cluster.stop(LONGEST_STOP);
                if (outcome.failed()) {
                    LOG.warn("PostgreSQL has not stopped yet: {}", outcome.output());
                }
            }
        }
    }
}
