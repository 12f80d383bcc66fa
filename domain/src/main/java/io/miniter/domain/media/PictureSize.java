package io.miniter.domain.media;

/** The sizes in which a picture comes out. It is square. */
public enum PictureSize {
    /** For a profile. */
    LARGE(400),
    /** Beside a tweet. */
    SMALL(96);

    private final int pixels;

    PictureSize(int pixels) {
        this.pixels = pixels;
    }

    /** The length of each side. */
    public int pixels() {
        return pixels;
    }
}
