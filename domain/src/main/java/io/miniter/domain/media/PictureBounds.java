package io.miniter.domain.media;

/** How large a picture may be that comes in. */
public final class PictureBounds {

    /** The most bytes: 10 MiB, more than phones make of a JPEG. */
    public static final long MAX_BYTES = 10L * 1024 * 1024;

    /** The most pixels, width times height: 40 million. */
    public static final long MAX_PIXELS = 40_000_000;

    private PictureBounds() {}
}
