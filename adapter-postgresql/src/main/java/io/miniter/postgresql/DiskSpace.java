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
 * The room on the disk of the embedded PostgreSQL. Nothing is written for people any more while less is left than
 * PostgreSQL needs to go on with: a write-ahead log that cannot grow ends PostgreSQL, and reads with it. For the case
 * that somebody else takes the room all the same, a file of 32 MB is kept in reserve. It is given up to let PostgreSQL
 * recover, and made again when there is room.
 */
final class DiskSpace implements StorageSpace {

    /** Three files of PostgreSQL's write-ahead log. */
    static final long FULL_BELOW = 48L << 20;

    /** More than at which it is full, so that it does not go to and fro. */
    static final long ROOM_FROM = 64L << 20;

    /** One file of the write-ahead log, and as much for what recovery writes besides. */
    static final int RESERVE = 32 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(DiskSpace.class);
    private static final int PIECE = 1 << 20;

    private final Path reserve;
    private final LongSupplier usable;
    private volatile boolean full;

    /**
     * Looks at nothing yet.
     *
     * @param usable how many bytes are free, for this user
     */
    DiskSpace(Path directory, LongSupplier usable) {
        this.reserve = directory.resolve("reserve");
        this.usable = usable;
    }

    @Override
    public boolean isFull() {
        return full;
    }

    /** Looks how much room there is; called about once a second, by one thread. */
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

    /** Makes the room of the reserve free, if there is little else. */
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
            // Not zeros: some file systems keep no room for them
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
