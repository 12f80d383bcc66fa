package io.miniter.web.media;

import io.miniter.application.media.UploadedPicture;
import io.miniter.domain.media.PictureBounds;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** An upload that waits on the disk, so that many at once cost no memory. */
public final class UploadedFile implements UploadedPicture {

    private final Opening opening;
    private final long length;

    private UploadedFile(Opening opening, long length) {
        this.opening = opening;
        this.length = length;
    }

    /** One part of a form, which the server deletes with the request. */
    public static UploadedFile of(Part part) {
        return new UploadedFile(part::getInputStream, part.getSize());
    }

    /**
     * The body of a request.
     *
     * @param file takes the bytes, one more at most than a picture may have; whoever made it deletes it
     */
    static UploadedFile of(InputStream body, Path file) throws IOException {
        long left = PictureBounds.MAX_BYTES + 1;
        try (var output = Files.newOutputStream(file)) {
            byte[] buffer = new byte[16 * 1024];
            for (int count = body.read(buffer); count >= 0 && left > 0; count = body.read(buffer)) {
                int taken = (int) Math.min(count, left);
                output.write(buffer, 0, taken);
                left -= taken;
            }
        }
        return new UploadedFile(() -> Files.newInputStream(file), PictureBounds.MAX_BYTES + 1 - left);
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public InputStream open() throws IOException {
        return opening.open();
    }

    @FunctionalInterface
    private interface Opening {

        InputStream open() throws IOException;
    }
}
