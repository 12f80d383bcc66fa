package io.miniter.postgresql;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Ensures one server per data directory. The operating system releases the lock whenever the process ends. */
final class HomeLock implements AutoCloseable {

    private static final int LONGEST_PROCESS_ID = 20;

    /**
     * The locks of this process. An operating system lock belongs to the process, not to the channel, and closing any
     * channel on the file releases it: a second attempt must be refused before it opens the file.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path home;
    private final FileChannel channel;

    private HomeLock(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    /**
     * Locks the directory until {@link #close} or the end of the process.
     *
     * @param home an existing directory, as a real path
     * @throws DataDirectoryInUseException if it is already locked; non-blocking
     */
    static HomeLock take(Path home) throws IOException {
        if (!HELD.add(home)) {
            throw new DataDirectoryInUseException(home, thisProcess());
        }
        try {
            return open(home);
        } catch (IOException | RuntimeException e) {
            HELD.remove(home);
            throw e;
        }
    }

    private static HomeLock open(Path home) throws IOException {
        FileChannel channel = FileChannel.open(
                home.resolve("miniter.lock"),
                Set.of(CREATE, READ, WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            if (channel.tryLock() == null) {
                throw new DataDirectoryInUseException(home, holder(channel));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(thisProcess().getBytes(US_ASCII)));
            return new HomeLock(home, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(LONGEST_PROCESS_ID);
        channel.read(content);
        return US_ASCII.decode(content.flip()).toString();
    }

    private static String thisProcess() {
        return Long.toString(ProcessHandle.current().pid());
    }

    /** Releases the lock. The file stays: removing it would let two processes lock two files of the same name. */
    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(home);
    }
}
