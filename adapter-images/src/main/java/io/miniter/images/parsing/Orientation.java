package io.miniter.images.parsing;

import io.miniter.images.media.Square;

/** The orientation of a picture: the eight values of the Exif tag 0x0112, in their order. */
public enum Orientation {
    UPRIGHT(false, false, false),
    MIRRORED(false, true, false),
    UPSIDE_DOWN(false, true, true),
    MIRRORED_UPSIDE_DOWN(false, false, true),
    TRANSPOSED(true, false, false),
    LYING_ON_ITS_LEFT(true, false, true),
    TRANSVERSED(true, true, true),
    LYING_ON_ITS_RIGHT(true, true, false);

    private final boolean swapsAxes;
    private final boolean fromTheRight;
    private final boolean fromTheBottom;

    Orientation(boolean swapsAxes, boolean fromTheRight, boolean fromTheBottom) {
        this.swapsAxes = swapsAxes;
        this.fromTheRight = fromTheRight;
        this.fromTheBottom = fromTheBottom;
    }

    /** The orientation of this Exif value, 1 to 8; upright for any other value. */
    static Orientation ofExif(int number) {
        return number >= 1 && number <= values().length ? values()[number - 1] : UPRIGHT;
    }

    public Square turn(Square square) {
        int side = square.side();
        int[] turned = new int[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int fromX = swapsAxes ? y : x;
                int fromY = swapsAxes ? x : y;
                fromX = fromTheRight ? side - 1 - fromX : fromX;
                fromY = fromTheBottom ? side - 1 - fromY : fromY;
                turned[y * side + x] = square.argb()[fromY * side + fromX];
            }
        }
        return new Square(side, turned);
    }
}
