package io.miniter.postgresql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/** The binaries of one PostgreSQL release, unpacked from the archive on the class path. */
final class PostgresqlBinaries {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresqlBinaries.class);
    private static final int OWNER_MAY_EXECUTE = 0100;

    /** Java's name of a user that is not in the user database. */
    private static final String NO_NAME = "?";

    private final Path all;
    private final Path current;
    private final List<String> prefix;

    private PostgresqlBinaries(Path all, Path current, List<String> prefix) {
        this.all = all;
        this.current = current;
        this.prefix = prefix;
    }

    /**
     * Finds the archive for a platform.
     *
     * @param system the system property {@code os.name}
     * @param machine the system property {@code os.arch}
     * @throws CannotStartException if there is none
     */
    static URL archiveFor(String system, String machine) {
        URL archive = PostgresqlBinaries.class.getResource(archiveName(system, machine));
        if (archive == null) {
            throw new CannotStartException(
                    String.format(
                            Locale.ROOT,
                            "There is no embedded PostgreSQL for %s on %s. Set MINITER_DATABASE_URL to a PostgreSQL of your own.",
                            system,
                            machine),
                    null);
        }
        return archive;
    }

    static String archiveName(String system, String machine) {
        String architecture = switch (machine) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> machine;
        };
        return String.format(Locale.ROOT, "/postgres-%s-%s.txz", system.toLowerCase(Locale.ROOT), architecture);
    }

    /**
     * Unpacks the archive, unless an earlier start did.
     *
     * @param all holds one directory for each release
     * @param unfinished an existing directory on the same file system, for the work in progress
     */
    static PostgresqlBinaries unpack(URL archive, Path all, Path unfinished) throws IOException {
        List<String> prefix = prefix();
        Files.createDirectories(all);
        // A real path, because it is compared with the kernel's paths of running programs
        Path real = all.toRealPath();
        JarURLConnection connection = (JarURLConnection) archive.openConnection();
        // The jar's index has the checksum: later starts need not read the archive
        Path release = real.resolve(Long.toHexString(connection.getJarEntry().getCrc()));
        if (!Files.exists(release)) {
            Path draft = Files.createTempDirectory(unfinished, "binaries");
            try (TarArchiveInputStream tar = new TarArchiveInputStream(
                    new XZInputStream(new BufferedInputStream(connection.getInputStream())))) {
                unpack(tar, draft);
            }
            Disk.publish(draft, release);
        }
        return new PostgresqlBinaries(real, release, prefix);
    }

    private static void unpack(TarArchiveInputStream tar, Path target) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path path = target.resolve(entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(path);
                continue;
            }
            Files.createDirectories(requireNonNull(path.getParent()));
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else {
                Files.copy(tar, path);
                if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }

    /**
     * PostgreSQL refuses to run as root, and to create a database for a user id without a name, as is common in
     * containers. In its own user namespace, either is an ordinary user and still owns its files.
     */
    private static List<String> prefix() throws IOException {
        boolean root = Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        if (!root && !System.getProperty("user.name", NO_NAME).equals(NO_NAME)) {
            return List.of();
        }
        List<String> unshare = List.of("unshare", "--user");
        try {
            if (!run(unshare, List.of("id")).failed()) {
                return unshare;
            }
        } catch (IOException e) {
            LOG.debug("No unshare", e);
        }
        throw new CannotStartException(
                (root ? "PostgreSQL does not run as root here. " : "PostgreSQL does not run as a user without a name. ")
                        + "Start Miniter as another user, or set MINITER_DATABASE_URL to a PostgreSQL of your own.",
                null);
    }

    /** Whether the file is, or was, a binary of any release that Miniter unpacked here. */
    boolean contain(Path program) {
        return program.startsWith(all);
    }

    /** Removes the other releases; none of their binaries may be running. */
    void deleteOthers() throws IOException {
        try (var releases = Files.newDirectoryStream(all, release -> !release.equals(current))) {
            for (Path release : releases) {
                Disk.delete(release);
            }
        }
    }

    /** Runs a PostgreSQL binary without a timeout; returns its output. */
    Outcome run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(current.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return run(prefix, command);
    }

    /** Runs a system program. */
    static Outcome run(List<String> prefix, List<String> command) throws IOException {
        List<String> line = new ArrayList<>(prefix);
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        // PostgreSQL must get neither the secrets in Miniter's environment nor PGOPTIONS
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        Outcome outcome = new Outcome(exitStatus(process), output.strip());
        LOG.debug("{} answered {}: {}", line, outcome.status, outcome.output);
        return outcome;
    }

    /** Must work on an interrupted thread, and if no further thread can be created. */
    private static int exitStatus(Process process) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return process.waitFor();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * The result of a program.
     *
     * @param output its output, including standard error
     */
    record Outcome(int status, String output) {

        boolean failed() {
            return status != 0;
        }
    }
}
