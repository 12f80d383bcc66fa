package io.miniter.domain.media;

/** The limits for uploaded pictures. */
public final class PictureBounds {

    /** The maximum size in bytes: 10 MiB, more than typical phone JPEGs. */
    public static final long MAX_BYTES = 10L * 1024 * 1024;

    /** The maximum number of pixels, width times height: 40 million. */
    public static final long MAX_PIXELS = 40_000_000;

    private PictureBounds() {}
}
