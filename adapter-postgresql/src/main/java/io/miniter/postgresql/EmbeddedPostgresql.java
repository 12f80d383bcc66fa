package io.miniter.postgresql;

import io.miniter.postgresql.PostgresqlBinaries.Outcome;
import java.io.File;
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The embedded PostgreSQL, which runs by default, and its connection details.
 *
 * <p>All of it lives in {@code postgresql} in Miniter's data directory: {@code data}, {@code password}, {@code log} and
 * the unpacked {@code binaries}. It listens on the loopback address only, on a new port after each start, and requires
 * the password. It is a separate process, which survives a killed Miniter; the next start finds and stops it.
 *
 * <p>If it ends unexpectedly, it is restarted on the same port, with unlimited retries. {@link #condition()} is its
 * current state.
 */
final class EmbeddedPostgresql implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgresql.class);

    /** The database, and the role that owns it. */
    private static final String MINITER = "miniter";

    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    /** The interval of checks whether it is running. */
    private static final Duration A_GLANCE = Duration.ofMillis(200);

    /** The interval of disk space checks, as a number of those checks. */
    private static final int GLANCES_UNTIL_DISK = 5;

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    /** After this time it counts as {@link Condition#LOST}. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int PASSWORD_BYTES = 32;
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final HomeLock lock;
    private final PostgresqlCluster cluster;
    private final int port;
    private final String password;
    private final DiskSpace disk;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread supervisor;
    private volatile Condition condition = Condition.RUNS;

    private EmbeddedPostgresql(HomeLock lock, PostgresqlCluster cluster, DiskSpace disk, int port, String password) {
        this.lock = lock;
        this.cluster = cluster;
        this.disk = disk;
        this.port = port;
        this.password = password;
        this.supervisor = Thread.ofPlatform().daemon().name("postgresql").unstarted(this::supervise);
    }

    /** Its state. */
    enum Condition {
        /** Running. */
        RUNS,
        /** It ended and is being restarted. */
        RESTARTS,
        /** It could not be restarted for a minute. Retries continue. */
        LOST
    }

    /**
     * Starts PostgreSQL and waits until it is ready. The first start takes some seconds, as it unpacks the binaries and
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
        if (!Files.exists(password)) {
            throw new CannotStartException(
                    String.format(
                            Locale.ROOT, "The password of the database is missing. Put the file %s back.", password),
                    null);
        }
        String secret = Files.readString(password).strip();
        DiskSpace disk = new DiskSpace(directory, usable(directory));
        disk.giveUpReserveIfFull();
        int port = PostgresqlCluster.freePort();
        cluster.start(port);
        EmbeddedPostgresql started = new EmbeddedPostgresql(lock, cluster, disk, port, secret);
        boolean finished = false;
        try {
            started.createDatabase();
            // Only now: if the new release refuses the data, the old one is needed
            binaries.deleteOthers();
            started.supervisor.start();
            finished = true;
            return started;
        } finally {
            if (!finished) {
                cluster.stop(LONGEST_STOP);
            }
        }
    }

    private static LongSupplier usable(Path directory) {
        File file = directory.toFile();
        return file::getUsableSpace;
    }

    /** PostgreSQL must own its files, and root, which could open them, would create some of its own. */
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

    /**
     * A directory for unfinished files, which a later step publishes atomically. Leftovers of a killed start are
     * useless.
     */
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
        // Accessible to its owner only, as all temporary files
        Path draft = Files.createTempFile(unfinished, "password", null);
        Files.writeString(draft, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        Disk.publish(draft, password);
    }

    /** Each step is idempotent, as an earlier start may have done it. */
    private void createDatabase() {
        try (Connection connection =
                        DriverManager.getConnection(url("postgres"), PostgresqlCluster.SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            if (isMissing(statement, "SELECT FROM pg_roles WHERE rolname = '" + MINITER + "'")) {
                // Quoting the password is safe: Base64 has no quotes
                statement.execute("CREATE ROLE " + MINITER + " LOGIN PASSWORD '" + password + "'");
            }
            // The application reports failed statements: in PostgreSQL's log they would leave personal data
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
        // The loopback address needs no encryption, and negotiating it costs a round trip per connection
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

    /** The current state, at most a second old. */
    Condition condition() {
        return condition;
    }

    /** The disk space of its data. */
    StorageSpace space() {
        return disk;
    }

    private void supervise() {
        int glance = 0;
        while (!closesWithin(A_GLANCE)) {
            try {
                if (glance++ % GLANCES_UNTIL_DISK == 0) {
                    disk.look();
                }
                if (!cluster.isRunning()) {
                    startAgain("ended");
                } else if (cluster.isStopping()) {
                    // By a SIGTERM from outside. Until all clients have disconnected, it would neither exit nor accept
                    // new ones
                    condition = Condition.RESTARTS;
                    cluster.stop(LONGEST_STOP);
                    startAgain("was told to stop");
                }
            } catch (IOException | RuntimeException e) {
                LOG.warn("PostgreSQL cannot be looked after at the moment: {}", e.toString());
            }
        }
    }

    private boolean closesWithin(Duration time) {
        try {
            return closing.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void startAgain(String why) {
        condition = Condition.RESTARTS;
        LOG.warn("PostgreSQL {}, though Miniter did not stop it. Starting it again.", why);
        long begin = System.nanoTime();
        Duration pause = Duration.ZERO;
        String said = "";
        while (!closesWithin(pause)) {
            try {
                disk.giveUpReserveIfFull();
                if (!cluster.isRunning()) {
                    cluster.endLeftovers();
                    cluster.start(port);
                }
                LOG.info(
                        "PostgreSQL runs again, after {} ms.",
                        Duration.ofNanos(System.nanoTime() - begin).toMillis());
                condition = Condition.RUNS;
                return;
            } catch (IOException | RuntimeException e) {
                String reason = String.valueOf(e.getMessage());
                // Logged once per reason: retries may go on for days
                if (!reason.equals(said)) {
                    LOG.warn("Trying again: {}", reason);
                    said = reason;
                }
            }
            if (System.nanoTime() - begin > PATIENCE.toNanos() && condition != Condition.LOST) {
                condition = Condition.LOST;
                LOG.error("PostgreSQL could not be started for {} seconds. Trying on.", PATIENCE.toSeconds());
            }
            pause = pause.isZero() ? SHORTEST_PAUSE : longer(pause);
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    /**
     * Stops PostgreSQL and unlocks the data directory; waits for 20 seconds at most. If that is too short, PostgreSQL
     * finishes its shutdown on its own; no data is lost.
     */
    @Override
    public void close() throws IOException {
        if (closed.compareAndSet(false, true)) {
            closing.countDown();
            try (lock) {
                stop();
                // It may have been about to restart it
                if (joined(supervisor)) {
                    stop();
                }
            }
        }
    }

    private void stop() throws IOException {
        if (cluster.isRunning()) {
            Outcome outcome = cluster.stop(LONGEST_STOP);
            if (outcome.failed() && cluster.isRunning()) {
                LOG.warn("PostgreSQL has not stopped yet: {}", outcome.output());
            }
        }
    }

    private static boolean joined(Thread thread) {
        try {
            return thread.join(LONGEST_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
