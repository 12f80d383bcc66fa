package io.miniter.images.parsing;

import io.miniter.domain.media.PictureBounds;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.awt.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about itself.
 *
 * @param width of the canvas, in pixels, at least 1
 * @param height of the canvas, in pixels, at least 1
 * @param frame where the first picture lies on the canvas; neither it nor the canvas has more than
 *     {@link PictureBounds#MAX_PIXELS} pixels
 * @param orientation how the canvas is to be turned
 * @param memory how many bytes decoding holds besides the file and the pixels that are kept, in the heap or outside
 * @param allocation how many bytes decoding may allocate; without a bound where a decoder needs none
 * @param profile what the colours mean; {@code null} for sRGB, and where the decoder knows by itself
 * @param content what is to be decoded: the file, without what is no picture
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

    /** A canvas that one picture covers. */
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
     * Refuses nothing at all as {@code PICTURE_DAMAGED} and more than {@link PictureBounds#MAX_PIXELS} as
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
