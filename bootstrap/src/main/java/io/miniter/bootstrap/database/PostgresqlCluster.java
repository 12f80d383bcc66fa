package io.miniter.bootstrap.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.miniter.bootstrap.CannotStartException;
import io.miniter.bootstrap.database.PostgresqlBinaries.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The directory that PostgreSQL keeps its data in, and the server that runs on it. */
final class PostgresqlCluster {

    static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresqlCluster.class);

    /** Names and numbers only: pg_ctl hands them to a shell. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=100",
            "shared_buffers=128MB",
            // Disks that seek are gone; at the default of 4, the planner prefers to read whole histories
            "random_page_cost=1.1",
            "timezone=UTC",
            "log_timezone=UTC",
            // One file for each day of the week, overwritten a week later
            "logging_collector=on",
            "log_directory=../log",
            "log_filename=postgresql-%a.log",
            "log_rotation_age=1d",
            "log_rotation_size=0",
            "log_truncate_on_rotation=on");

    private static final Duration LOG_LIFETIME = Duration.ofDays(6);

    /** After a crash PostgreSQL is ready only when it has replayed its log; pg_ctl notices at once if it gives up. */
    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    private static final Pattern ERROR = Pattern.compile("(?m)(?:FATAL|PANIC|[Ee]rror|ERROR): .*$");

    private final PostgresqlBinaries binaries;
    private final Path directory;
    private final Path data;
    private final Path log;

    /**
     * Names a cluster; touches nothing.
     *
     * @param directory an existing directory, as a real path, for the data and the server's log
     */
    PostgresqlCluster(PostgresqlBinaries binaries, Path directory) {
        this.binaries = binaries;
        this.directory = directory;
        this.data = directory.resolve("data");
        this.log = directory.resolve("log");
    }

    /** Whether the cluster was created; a creation that did not come to its end leaves nothing here. */
    boolean exists() {
        return Files.exists(data);
    }

    /**
     * Creates the cluster, without trust in anybody who has not the password.
     *
     * @param password the file with the superuser's password
     * @param unfinished an existing directory on the same file system, for the work in progress
     */
    void create(Path password, Path unfinished) throws IOException {
        Path draft = Files.createTempDirectory(unfinished, "data");
        Outcome outcome = binaries.run(
                "initdb",
                "--pgdata=" + draft,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                // Iterations slow down whoever guesses a weak password, and whoever connects. Nobody guesses 256 bits
                "--set=scram_iterations=1",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                // Publishing does it
                "--no-sync");
        if (outcome.failed()) {
            throw failure("PostgreSQL cannot create its data directory", outcome.output());
        }
        Disk.publish(draft, data);
    }

    /** Stops the server that a Miniter left behind when it was killed. The caller holds the {@link HomeLock}. */
    void stopOrphan() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        // A negative number is a PostgreSQL in single-user mode, which pg_ctl refuses to stop
        String pid = Files.readString(pidFile).lines().findFirst().orElse("").replace("-", "");
        Path process = Path.of("/proc", pid);
        if (!Files.exists(process)) {
            // PostgreSQL cleans up after a process that is no more
            return;
        }
        if (!worksOnData(process)) {
            // The number went to another process since, as it often does in containers. PostgreSQL would
            // believe that it runs already.
            LOG.debug("{} names the process {}, which is not PostgreSQL", pidFile, pid);
            Files.delete(pidFile);
        } else if (binaries.contain(link(process.resolve("exe")))) {
            LOG.info("Stopping the PostgreSQL that a killed Miniter left behind (process {})", pid);
            Outcome outcome = stop(Duration.ofMinutes(1));
            if (outcome.failed() && worksOnData(process)) {
                throw failure(
                        String.format(
                                Locale.ROOT, "A PostgreSQL of an earlier Miniter (process %s) does not stop", pid),
                        outcome.output());
            }
        } else {
            throw new CannotStartException(
                    String.format(
                            Locale.ROOT,
                            "The database in %s is in use by a PostgreSQL that is not Miniter's (process %s). Stop it first.",
                            data,
                            pid),
                    null);
        }
    }

    private boolean worksOnData(Path process) throws IOException {
        return data.toRealPath().equals(link(process.resolve("cwd")));
    }

    private static Path link(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException e) {
            // The process ended meanwhile or is another user's: in both cases not ours
            return link;
        }
    }

    /**
     * Starts the server and waits until it answers.
     *
     * @return its port on the loopback address
     */
    int start() throws IOException {
        deleteOldLogs();
        int port = freePort();
        // A file's time may be a tick of the clock behind
        Instant begin = Instant.now().minusSeconds(1);
        Outcome outcome = binaries.run(
                "pg_ctl",
                "--pgdata=" + data,
                "--log=" + log.resolve("start.log"),
                "--wait",
                "--timeout=" + LONGEST_START.toSeconds(),
                "--options=-c port=" + port + " -c " + String.join(" -c ", SETTINGS),
                "start");
        if (outcome.failed()) {
            throw failure("PostgreSQL does not start", outcome.output() + logSince(begin));
        }
        return port;
    }

    /**
     * Stops the server, which takes its leave of the clients and writes all to the disk.
     *
     * @return failed if it is still at it after that time; it will end nevertheless
     */
    Outcome stop(Duration longest) throws IOException {
        return binaries.run(
                "pg_ctl", "--pgdata=" + data, "--mode=fast", "--wait", "--timeout=" + longest.toSeconds(), "stop");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** PostgreSQL overwrites an old file only if it happens to run at midnight. */
    private void deleteOldLogs() throws IOException {
        Files.createDirectories(log);
        Files.deleteIfExists(log.resolve("start.log"));
        Instant oldest = Instant.now().minus(LOG_LIFETIME);
        try (var files = Files.newDirectoryStream(log)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.delete(file);
                }
            }
        }
    }

    private String logSince(Instant begin) throws IOException {
        StringBuilder text = new StringBuilder();
        try (var files = Files.newDirectoryStream(log)) {
            for (Path file : files) {
                if (!Files.getLastModifiedTime(file).toInstant().isBefore(begin)) {
                    String content = new String(Files.readAllBytes(file), UTF_8);
                    text.append('\n')
                            .append(content, Math.max(0, content.lastIndexOf("starting PostgreSQL")), content.length());
                }
            }
        }
        return text.toString();
    }

    private CannotStartException failure(String what, String output) throws IOException {
        // What comes after the first error follows from it
        String why = ERROR.matcher(output)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseGet(() -> output.lines().reduce("", (earlier, later) -> later));
        long free = Files.getFileStore(directory).getUsableSpace() / 1_000_000;
        return new CannotStartException(
                String.format(Locale.ROOT, "%s: %s (%d MB are free in %s)", what, why, free, directory), null);
    }
}
