package io.miniter.postgresql;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The disk space of the embedded PostgreSQL. Writes are refused while less is free than PostgreSQL needs: if the
 * write-ahead log cannot grow, PostgreSQL shuts down, and reads fail too. In case other programs fill the disk, a file
 * of 32 MB is kept in reserve. It is deleted to let PostgreSQL recover, and created again when there is space.
 */
final class DiskSpace implements StorageSpace {

    /** Three files of PostgreSQL's write-ahead log. */
    static final long FULL_BELOW = 48L << 20;

    /** Above the threshold for full, as hysteresis. */
    static final long ROOM_FROM = 64L << 20;

    /** One write-ahead log file, and as much for other writes of the recovery. */
    static final int RESERVE = 32 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(DiskSpace.class);
    private static final int PIECE = 1 << 20;

    private final Path reserve;
    private final LongSupplier usable;
    private volatile boolean full;

    /**
     * Does not check yet.
     *
     * @param usable the number of bytes free for this user
     */
    DiskSpace(Path directory, LongSupplier usable) {
        this.reserve = directory.resolve("reserve");
        this.usable = usable;
    }

    @Override
    public boolean isFull() {
        return full;
    }

    /** Checks the free space; called about once a second, by one thread. */
    void look() {
        long bytes = usable.getAsLong();
        if (!full && bytes < FULL_BELOW) {
            full = true;
            LOG.warn(
                    "The disk of {} is full: {} MB are free. Writes are refused until {} MB are; reads go on.",
                    reserve.getParent(),
                    bytes >> 20,
                    ROOM_FROM >> 20);
        } else if (full && bytes >= ROOM_FROM) {
            full = false;
            LOG.info("The disk of {} has room again: {} MB are free.", reserve.getParent(), bytes >> 20);
        }
        if (bytes >= ROOM_FROM + RESERVE) {
            keepReserve();
        }
    }

    /** Deletes the reserve if little else is free. */
    void giveUpReserveIfFull() {
        look();
        try {
            if (full && Files.deleteIfExists(reserve)) {
                LOG.warn("Gave {} MB of reserve up, so that PostgreSQL can recover.", RESERVE >> 20);
            }
        } catch (IOException e) {
            LOG.debug("The reserve stays", e);
        }
    }

    private void keepReserve() {
        try {
            if (Files.exists(reserve) && Files.size(reserve) == RESERVE) {
                return;
            }
            // Not zeros: some file systems allocate no space for them
            byte[] piece = new byte[PIECE];
            new Random(PIECE).nextBytes(piece);
            try (OutputStream file = Files.newOutputStream(reserve, CREATE, TRUNCATE_EXISTING, WRITE)) {
                for (int written = 0; written < RESERVE; written += PIECE) {
                    file.write(piece);
                }
            }
        } catch (IOException e) {
            LOG.debug("No reserve for now", e);
        }
    }
}
