package io.miniter.domain.media;

/** The sizes of served pictures, which are square. */
public enum PictureSize {
    /** For profiles. */
    LARGE(400),
    /** For tweets. */
    SMALL(96);

    private final int pixels;

    PictureSize(int pixels) {
        this.pixels = pixels;
    }

    /** The length of each side in pixels. */
    public int pixels() {
        return pixels;
    }
}
