package io.miniter.http.media;

import io.miniter.application.media.UploadedPicture;
import io.miniter.domain.media.PictureBounds;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * An upload on disk, so that many concurrent ones need no memory. The owner must close it, which deletes it. There is
 * no other clean-up at the end of a request.
 */
public final class UploadedFile implements UploadedPicture, AutoCloseable {

    private final Opening opening;
    private final Closing closing;
    private final long length;

    private UploadedFile(Opening opening, Closing closing, long length) {
        this.opening = opening;
        this.closing = closing;
        this.length = length;
    }

    /** One part of a form. Tomcat deletes it only when it recycles the request object. */
    public static UploadedFile of(Part part) {
        return new UploadedFile(part::getInputStream, part::delete, part.getSize());
    }

    /**
     * Spools the body of a request, up to one byte more than the maximum size of a picture. The file is unlinked as
     * soon as it is open, so the operating system frees it even if the process is killed.
     *
     * @param directory the directory of the file
     * @throws IOException if the body is truncated or writing fails; the file is deleted then
     */
    static UploadedFile of(InputStream body, Path directory) throws IOException {
        Path file = Files.createTempFile(directory, "upload", null);
        FileChannel channel = open(file);
        boolean taken = false;
        try {
            copy(body, channel);
            var upload = new UploadedFile(() -> new ChannelInputStream(channel), channel::close, channel.size());
            taken = true;
            return upload;
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public InputStream open() throws IOException {
        return opening.open();
    }

    /** Deletes the upload. */
    @Override
    public void close() {
        try {
            closing.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** On POSIX systems the JDK unlinks a delete-on-close file when it opens it. */
    private static FileChannel open(Path file) throws IOException {
        try {
            return FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private static void copy(InputStream body, FileChannel channel) throws IOException {
        long left = PictureBounds.MAX_BYTES + 1;
        byte[] buffer = new byte[16 * 1024];
        for (int count = body.read(buffer); count >= 0 && left > 0; count = body.read(buffer)) {
            ByteBuffer taken = ByteBuffer.wrap(buffer, 0, (int) Math.min(count, left));
            left -= taken.remaining();
            while (taken.hasRemaining()) {
                channel.write(taken);
            }
        }
    }

    @FunctionalInterface
    private interface Opening {

        InputStream open() throws IOException;
    }

    @FunctionalInterface
    private interface Closing {

        void close() throws IOException;
    }

    /** Reads from the beginning with its own position, and does not close the channel. */
    private static final class ChannelInputStream extends InputStream {

        private final FileChannel channel;
        private long position;

        ChannelInputStream(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, into.length);
            if (length == 0) {
                return 0;
            }
            int count = channel.read(ByteBuffer.wrap(into, offset, length), position);
            position += Math.max(0, count);
            return count;
        }
    }
}
