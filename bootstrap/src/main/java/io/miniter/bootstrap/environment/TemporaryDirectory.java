package io.miniter.bootstrap.environment;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import io.miniter.postgresql.CannotStartException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The server's own temporary directory, in its data directory and for its owner only: uploads are private, and those of
 * a killed server must not stay. Each server that uses it holds a shared lock on {@code .lock} in it. A starting server
 * that gets the exclusive lock is the only one, and removes leftovers.
 *
 * <p>{@code java.io.tmpdir} is not used: the JDK reads it before the server can say where its data directory is, and
 * the directory that it names may be missing, read-only or open to other users.
 */
final class TemporaryDirectory implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TemporaryDirectory.class);
    private static final String LOCK = ".lock";
    private static final Set<PosixFilePermission> OWNERS_DIRECTORY = PosixFilePermissions.fromString("rwx------");
    private static final FileAttribute<?> OWNERS_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path path;
    private final FileChannel channel;

    private TemporaryDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Opens the directory, and empties it unless another server uses it.
     *
     * @param path created for its owner only if missing; permissions are narrowed if others have access
     * @throws CannotStartException if it cannot be used
     */
    static TemporaryDirectory open(Path path) {
        try {
            Files.createDirectories(path, PosixFilePermissions.asFileAttribute(OWNERS_DIRECTORY));
            if (!OWNERS_DIRECTORY.equals(Files.getPosixFilePermissions(path))) {
                Files.setPosixFilePermissions(path, OWNERS_DIRECTORY);
            }
            FileChannel channel = FileChannel.open(path.resolve(LOCK), Set.of(CREATE, READ, WRITE), OWNERS_FILE);
            try {
                sweepWhereAlone(path, channel);
                return new TemporaryDirectory(path, channel);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new CannotStartException(
                    String.format(
                            Locale.ROOT,
                            "Miniter cannot use its temporary directory %s (%s). Set MINITER_HOME to a directory that it may write to.",
                            path.toAbsolutePath().normalize(),
                            e),
                    e);
        }
    }

    private static void sweepWhereAlone(Path path, FileChannel channel) throws IOException {
        try (FileLock alone = channel.tryLock()) {
            if (alone != null) {
                sweep(path);
            }
        } catch (OverlappingFileLockException anotherServerInThisProcess) {
            LOG.debug("{} is in use by this process", path);
            return;
        }
        channel.lock(0, Long.MAX_VALUE, true);
    }

    /** A file that cannot be removed does not prevent the start. */
    private static void sweep(Path path) throws IOException {
        try (var leftovers = Files.newDirectoryStream(path)) {
            for (Path leftover : leftovers) {
                if (!leftover.endsWith(LOCK)) {
                    try {
                        FileSystemUtils.deleteRecursively(leftover);
                    } catch (IOException e) {
                        LOG.warn(
                                "{} is left over from a killed server and cannot be removed: {}",
                                leftover,
                                e.toString());
                    }
                }
            }
        }
    }

    /** Creates a directory in it unless it exists. */
    Path directory(String name) throws IOException {
        return Files.createDirectories(path.resolve(name), PosixFilePermissions.asFileAttribute(OWNERS_DIRECTORY));
    }

    /** Releases the lock; the content is removed at the next start. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
