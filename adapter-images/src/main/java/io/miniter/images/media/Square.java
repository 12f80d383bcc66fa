package io.miniter.images.media;

import java.util.Arrays;

/**
 * A square of pixels.
 *
 * @param side in pixels
 * @param argb row by row, 8 bits each of alpha, red, green and blue in sRGB; must not be modified
 */
public record Square(int side, int[] argb) {

    boolean isOpaque() {
        return Arrays.stream(argb).allMatch(pixel -> pixel >>> 24 == 0xFF);
    }

    /** Scales the picture to another size. */
    Square scaledTo(int newSide) {
        return Scaling.scale(new PixelRows.OfSquare(this), newSide);
    }
}
