package io.miniter.images.parsing;

import io.miniter.domain.shared.DomainException;

/**
 * Finds the orientation in Exif, which is a TIFF file without a picture. Only the first directory is read, where the
 * tag must be. Unreadable Exif is ignored.
 */
final class ExifOrientation {

    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;

    private final Bytes tiff;
    private boolean littleEndian;

    private ExifOrientation(Bytes tiff) {
        this.tiff = tiff;
    }

    /** The orientation; upright by default. */
    static Orientation of(Bytes exif) {
        exif.skipIfNext("Exif\0\0");
        try {
            return new ExifOrientation(exif).read();
        } catch (DomainException _) {
            return Orientation.UPRIGHT;
        }
    }

    private Orientation read() {
        littleEndian = tiff.skipIfNext("II*\0");
        if (!littleEndian && !tiff.skipIfNext("MM\0*")) {
            return Orientation.UPRIGHT;
        }
        long offset = littleEndian ? tiff.unsignedIntLittleEndian() : tiff.unsignedInt();
        int alreadyRead = 8;
        if (offset < alreadyRead) {
            return Orientation.UPRIGHT;
        }
        tiff.skip(offset - alreadyRead);
        int entries = unsignedShort();
        for (int entry = 0; entry < entries; entry++) {
            int tag = unsignedShort();
            int type = unsignedShort();
            tiff.skip(4);
            int value = unsignedShort();
            tiff.skip(2);
            if (tag == ORIENTATION && type == SHORT) {
                return Orientation.ofExif(value);
            }
        }
        return Orientation.UPRIGHT;
    }

    private int unsignedShort() {
        return littleEndian ? tiff.unsignedShortLittleEndian() : tiff.unsignedShort();
    }
}
