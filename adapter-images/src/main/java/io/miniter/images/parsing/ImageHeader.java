package io.miniter.images.parsing;

import io.miniter.domain.media.PictureBounds;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.awt.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The header of a picture file.
 *
 * @param width of the canvas, in pixels, at least 1
 * @param height of the canvas, in pixels, at least 1
 * @param frame the position of the first frame on the canvas; neither has more than {@link PictureBounds#MAX_PIXELS}
 *     pixels
 * @param orientation the orientation of the canvas
 * @param memory the bytes, on or off heap, that decoding needs besides the file and the kept pixels
 * @param allocation the maximum bytes that decoding may allocate; unlimited if the decoder needs no limit
 * @param profile the colour profile; {@code null} for sRGB, and if the decoder handles it
 * @param content the input of the decoder: the file without metadata
 */
public record ImageHeader(
        int width,
        int height,
        Rectangle frame,
        Orientation orientation,
        long memory,
        long allocation,
        @Nullable ColorProfile profile,
        byte[] content) {

    public ImageHeader {
        checkSize(width, height);
        checkSize(frame.width, frame.height);
    }

    /** A canvas covered by one frame. */
    public static ImageHeader whole(
            int width,
            int height,
            Orientation orientation,
            long memory,
            @Nullable ColorProfile profile,
            byte[] content) {
        return new ImageHeader(
                width, height, new Rectangle(width, height), orientation, memory, Long.MAX_VALUE, profile, content);
    }

    /**
     * Refuses an empty size as {@code PICTURE_DAMAGED} and more than {@link PictureBounds#MAX_PIXELS} as
     * {@code PICTURE_TOO_MANY_PIXELS}.
     */
    static void checkSize(long width, long height) {
        if (width == 0 || height == 0) {
            throw Bytes.damaged();
        }
        if (width > PictureBounds.MAX_PIXELS / height) {
            throw new DomainException(ErrorCode.PICTURE_TOO_MANY_PIXELS);
        }
    }
}
