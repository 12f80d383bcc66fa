package io.miniter.http.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.BadRequestException;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/**
 * A request body that arrives in pieces. It is buffered in memory, or in an unlinked file beyond some size or when
 * memory for bodies is short. When complete, it replaces the client's input.
 */
final class ArrivingBody implements ApplicationBufferHandler, InputBuffer {

    /** Large enough for all bodies but uploads. */
    private static final int MOST_IN_MEMORY_BYTES = 256 * 1024;

    private static final int FIRST_BYTES = 2 * 1024;
    private static final int PIECE_BYTES = 16 * 1024;

    private final long maxBytes;
    private final AtomicLong room;
    private final Path directory;

    private byte[] memory = new byte[0];
    private long length;
    private @Nullable FileChannel file;
    private boolean whole;
    private @Nullable IOException failure;
    private ByteBuffer piece = ApplicationBufferHandler.EMPTY_BUFFER;
    private long read;

    /**
     * An empty body.
     *
     * @param maxBytes the maximum size; one more byte is read so that its reader notices the excess
     * @param room the bytes of memory left for all bodies together
     * @param directory for bodies without room in memory, as unlinked files
     */
    ArrivingBody(long maxBytes, AtomicLong room, Path directory) {
        this.maxBytes = maxBytes;
        this.room = room;
        this.directory = directory;
    }

    /**
     * Reads what has arrived, and registers for more.
     *
     * @return whether it is finished: complete, too long, or broken
     * @throws UncheckedIOException if there is no space for it
     * @throws IOException if the client has disconnected
     */
    boolean take(Request request) throws IOException {
        try {
            whole = isEnough(request);
            while (!whole && request.isReady()) {
                int count = request.getInputBuffer().doRead(this);
                if (count > 0) {
                    keep(piece);
                }
                whole = count < 0 || isEnough(request);
            }
        } catch (BadRequestException broken) {
            // Thrown to the reader at this offset
            failure = broken;
            whole = true;
        }
        return whole;
    }

    private boolean isEnough(Request request) {
        return length > maxBytes || request.isFinished();
    }

    private void keep(ByteBuffer bytes) {
        int count = bytes.remaining();
        if (file == null && (length + count > MOST_IN_MEMORY_BYTES || !grow((int) length + count))) {
            moveToFile();
        }
        if (file == null) {
            bytes.get(memory, (int) length, count);
        } else {
            append(file, bytes);
        }
        length += count;
    }

    private boolean grow(int bytes) {
        if (bytes <= memory.length) {
            return true;
        }
        int size = Math.max(FIRST_BYTES, Math.min(MOST_IN_MEMORY_BYTES, Math.max(bytes, memory.length * 2)));
        int more = size - memory.length;
        if (room.addAndGet(-more) < 0) {
            room.addAndGet(more);
            return false;
        }
        memory = Arrays.copyOf(memory, size);
        return true;
    }

    private void moveToFile() {
        try {
            Path path = Files.createTempFile(directory, "body", null);
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException noPlace) {
            throw new UncheckedIOException(noPlace);
        }
        append(file, ByteBuffer.wrap(memory, 0, (int) length));
        forgetMemory();
    }

    private static void append(FileChannel file, ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException noPlace) {
            throw new UncheckedIOException(noPlace);
        }
    }

    /** Releases its memory and file. */
    void forget() {
        forgetMemory();
        if (file != null) {
            try {
                file.close();
            } catch (IOException gone) {
                // Also deletes the file
            }
            file = null;
        }
    }

    private void forgetMemory() {
        room.addAndGet(memory.length);
        memory = new byte[0];
    }

    /** Provides the body to the request's handler. */
    @Override
    public int doRead(ApplicationBufferHandler reader) throws IOException {
        int count = (int) Math.min(PIECE_BYTES, length - read);
        if (count == 0) {
            if (failure != null) {
                throw failure;
            }
            return -1;
        }
        ByteBuffer bytes;
        if (file == null) {
            bytes = ByteBuffer.wrap(memory, (int) read, count).slice();
        } else {
            bytes = ByteBuffer.allocate(count);
            while (bytes.hasRemaining() && file.read(bytes, read + bytes.position()) >= 0) {
                // The rest of the chunk
            }
            bytes.flip();
        }
        read += count;
        reader.setByteBuffer(bytes);
        return count;
    }

    @Override
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, length - read);
    }

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
        piece = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
        return piece;
    }

    @Override
    public void expand(int size) {
        // The given buffer can have any size
    }
}
