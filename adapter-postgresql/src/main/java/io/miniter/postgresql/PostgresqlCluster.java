package io.miniter.postgresql;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.miniter.postgresql.PostgresqlBinaries.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL data directory and its server process. */
final class PostgresqlCluster {

    static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresqlCluster.class);

    /** Names and numbers only: pg_ctl passes them to a shell. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=100",
            "shared_buffers=128MB",
            // For SSDs; at the default of 4, the planner prefers to read whole histories
            "random_page_cost=1.1",
            "timezone=UTC",
            "log_timezone=UTC",
            // One file per day of the week, overwritten a week later
            "logging_collector=on",
            "log_directory=../log",
            "log_filename=postgresql-%a.log",
            "log_rotation_age=1d",
            "log_rotation_size=0",
            "log_truncate_on_rotation=on");

    private static final Duration LOG_LIFETIME = Duration.ofDays(6);

    /** After a crash PostgreSQL is ready only after replaying its log; pg_ctl notices immediately if it exits. */
    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    /** Child processes of a killed postmaster exit immediately, unless they are busy or suspended. */
    private static final Duration LEFTOVERS_END = Duration.ofSeconds(5);

    private static final Duration A_GLANCE = Duration.ofMillis(50);

    private static final int MEGABYTE = 1_000_000;

    /** Below this many free megabytes, disk space may be the reason even if PostgreSQL does not say so. */
    private static final int LITTLE_ROOM = 64;

    /** Lines of postmaster.pid. */
    private static final int PID_LINE = 0;

    private static final int STATUS_LINE = 7;

    /** More than PostgreSQL accepts, which is 0750. */
    private static final Set<PosixFilePermission> TOO_LOOSE = PosixFilePermissions.fromString("----w-rwx");

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    /** The first line of an error, and PostgreSQL's additions on the following lines. */
    private static final Pattern ERROR =
            Pattern.compile("(?m)((?:FATAL|PANIC|[Ee]rror|ERROR): .*)$((?:\\R.*(?:DETAIL|HINT): .*$)*+)");

    private static final Pattern MORE = Pattern.compile("\\R.*((?:DETAIL|HINT): .*)");

    private static final Pattern OTHER_VERSION =
            Pattern.compile("initialized by PostgreSQL version|cluster was initialized with");

    private final PostgresqlBinaries binaries;
    private final Path directory;
    private final Path data;
    private final Path log;

    /**
     * Does no I/O.
     *
     * @param directory an existing directory, as a real path, for the data and the server's log
     */
    PostgresqlCluster(PostgresqlBinaries binaries, Path directory) {
        this.binaries = binaries;
        this.directory = directory;
        this.data = directory.resolve("data");
        this.log = directory.resolve("log");
    }

    /** Whether the cluster was created; an incomplete creation leaves nothing here. */
    boolean exists() {
        return Files.exists(data);
    }

    /**
     * Creates the cluster, with password authentication only.
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
                // Iterations protect weak passwords, and slow down connecting; 256 bits cannot be guessed
                "--set=scram_iterations=1",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                // Publishing syncs
                "--no-sync");
        if (outcome.failed()) {
            throw failure("PostgreSQL cannot create its data directory", outcome.output());
        }
        Disk.publish(draft, data);
    }

    /** Stops a server left running by a killed Miniter. The caller must hold the {@link HomeLock}. */
    void stopOrphan() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            // A negative number is a PostgreSQL in single-user mode, which pg_ctl refuses to stop
            String pid =
                    Files.readString(pidFile).lines().findFirst().orElse("").replace("-", "");
            Path process = Path.of("/proc", pid);
            if (Files.exists(process)) {
                stopOrphan(pidFile, pid, process);
            }
            // Otherwise PostgreSQL cleans up after the ended process
        }
        endLeftovers();
    }

    private void stopOrphan(Path pidFile, String pid, Path process) throws IOException {
        if (!worksOnData(process)) {
            // The pid was reused by another process, as is common in containers. PostgreSQL would believe that it is
            // already running.
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

    /**
     * Waits for the child processes of a killed postmaster, then kills the remaining ones: while one uses the shared
     * memory, no server can start on the data. Killing is safe: the next start recovers anyway.
     */
    void endLeftovers() throws IOException {
        if (isRunning()) {
            throw new IllegalStateException("The postmaster runs");
        }
        long end = System.nanoTime() + LEFTOVERS_END.toNanos();
        List<ProcessHandle> left = processes();
        while (!left.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(A_GLANCE.toNanos());
            left = processes();
        }
        if (!left.isEmpty()) {
            LOG.debug("Killing {}, which a killed PostgreSQL left behind", left);
            left.forEach(ProcessHandle::destroyForcibly);
        }
        end = System.nanoTime() + LEFTOVERS_END.toNanos();
        while (!left.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(A_GLANCE.toNanos());
            left = processes();
        }
        if (left.isEmpty() && isZombie(pidFile(PID_LINE))) {
            // PostgreSQL would consider it running
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        }
    }

    /** Whether the process is a zombie of a foreign parent. */
    private static boolean isZombie(String pid) throws IOException {
        try {
            // pid (command) state
            String status = Files.readString(Path.of("/proc", pid, "stat"));
            return !pid.isEmpty() && status.startsWith("Z", status.lastIndexOf(')') + 2);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** This user's processes on the data directory. */
    private List<ProcessHandle> processes() throws IOException {
        List<ProcessHandle> ours = new ArrayList<>();
        try (var all = Files.newDirectoryStream(Path.of("/proc"), "[1-9]*")) {
            for (Path process : all) {
                if (worksOnData(process) && binaries.contain(link(process.resolve("exe")))) {
                    ProcessHandle.of(Long.parseLong(process.getFileName().toString()))
                            .ifPresent(ours::add);
                }
            }
        }
        return ours;
    }

    /** Whether the server in {@code postmaster.pid} is running; a zombie is not. */
    boolean isRunning() throws IOException {
        String pid = pidFile(PID_LINE);
        Path process = Path.of("/proc", pid);
        return !pid.isEmpty() && worksOnData(process) && binaries.contain(link(process.resolve("exe")));
    }

    /** Whether the server is shutting down: it may wait for its clients to disconnect, and accepts no new ones. */
    boolean isStopping() throws IOException {
        return pidFile(STATUS_LINE).equals("stopping");
    }

    /** A line of {@code postmaster.pid}; empty if it has none, or is not there. */
    private String pidFile(int line) throws IOException {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.size() > line ? lines.get(line).strip() : "";
        } catch (NoSuchFileException none) {
            return "";
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
     * Starts the server and waits until it is ready. On failure no process is left running.
     *
     * @param port on the loopback address
     */
    void start(int port) throws IOException {
        boolean started = false;
        try {
            launch(port);
            started = true;
        } finally {
            // On any failure, including an Error because no thread can be created
            if (!started && isRunning()) {
                stop(LONGEST_STOP);
            }
        }
    }

    private void launch(int port) throws IOException {
        closeToOthers();
        deleteOldLogs();
        // A file time may be one clock tick behind
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
    }

    /** PostgreSQL refuses data that others may read or write, as after a copy without file modes. */
    private void closeToOthers() throws IOException {
        Set<PosixFilePermission> modes = Files.getPosixFilePermissions(data);
        if (modes.stream().anyMatch(TOO_LOOSE::contains)) {
            Files.setPosixFilePermissions(data, OWNER_ONLY);
            LOG.info(
                    "Took the rights of others on {} away ({}): PostgreSQL insists",
                    data,
                    PosixFilePermissions.toString(modes));
        }
    }

    /**
     * Stops the server: it disconnects its clients and writes a checkpoint.
     *
     * @return failed on a timeout; the shutdown still continues
     */
    Outcome stop(Duration longest) throws IOException {
        try {
            // A suspended process reacts to no other signal
            resume(processes());
            return binaries.run(
                    "pg_ctl", "--pgdata=" + data, "--mode=fast", "--wait", "--timeout=" + longest.toSeconds(), "stop");
        } catch (IOException | Error noProcessToSpare) {
            // It ends when its clients have disconnected, which is with this process at the latest
            ProcessHandle.of(Long.parseLong("0" + pidFile(PID_LINE))).ifPresent(ProcessHandle::destroy);
            throw noProcessToSpare;
        }
    }

    private static void resume(List<ProcessHandle> processes) throws IOException {
        List<String> line = new ArrayList<>(List.of("sh", "-c", "kill -CONT \"$@\"", "sh"));
        processes.forEach(process -> line.add(Long.toString(process.pid())));
        if (!processes.isEmpty()) {
            PostgresqlBinaries.run(List.of(), line);
        }
    }

    /** A free port of the loopback address. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** PostgreSQL overwrites an old file only if it is running at midnight. */
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
        // Later errors are consequences of the first
        Matcher error = ERROR.matcher(output);
        String why = error.find()
                ? (error.group(1) + MORE.matcher(error.group(2)).replaceAll(" $1")).strip()
                : output.lines().reduce("", (earlier, later) -> later);
        long free = Files.getFileStore(directory).getUsableSpace() / MEGABYTE;
        String room = output.contains("No space left") || free < LITTLE_ROOM
                ? String.format(Locale.ROOT, " (%d MB are free in %s)", free, directory)
                : "";
        return new CannotStartException(what + ": " + why + room + adviceFor(output), null);
    }

    private static String adviceFor(String output) {
        Matcher version = OTHER_VERSION.matcher(output);
        return version.find()
                ? " Start the Miniter that made these data, which are unchanged, and move them by pg_dump, or set MINITER_HOME to another directory."
                : "";
    }
}
