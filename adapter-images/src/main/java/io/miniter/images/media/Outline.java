package io.miniter.images.media;

import io.miniter.domain.media.PictureBounds;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.awt.Rectangle;

/**
 * What a file says about itself.
 *
 * @param width of the canvas, in pixels, at least 1
 * @param height of the canvas, in pixels, at least 1
 * @param frame where the first picture lies on the canvas; neither it nor the canvas has more than
 *     {@link PictureBounds#MAX_PIXELS} pixels
 * @param orientation how the canvas is to be turned
 * @param heavy whether decoding needs memory for every pixel of the frame, and for many of them
 * @param allocation how many bytes decoding may allocate; without a bound where a decoder needs none
 * @param content what is to be decoded: the file, without what is no picture
 */
record Outline(
        int width,
        int height,
        Rectangle frame,
        Orientation orientation,
        boolean heavy,
        long allocation,
        byte[] content) {

    /** Past this many pixels, 4 bytes for each of them are more than anything else that a decoder needs. */
    private static final long HEAVY_PIXELS = 8_000_000;

    Outline {
        checkSize(width, height);
        checkSize(frame.width, frame.height);
    }

    /** A canvas that one picture covers. */
    static Outline whole(int width, int height, Orientation orientation, boolean needsEveryPixel, byte[] content) {
        return new Outline(
                width,
                height,
                new Rectangle(width, height),
                orientation,
                needsEveryPixel && isHeavy(width, height),
                Long.MAX_VALUE,
                content);
    }

    static boolean isHeavy(int width, int height) {
        return (long) width * height > HEAVY_PIXELS;
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
