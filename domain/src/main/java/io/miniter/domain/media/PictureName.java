package io.miniter.domain.media;

import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.ViolationCode;
import java.util.regex.Pattern;

/**
 * A content-addressed name of a picture: the same picture has the same name, and the content of a name never changes.
 *
 * @param value the SHA-256 of the picture in its {@link PictureSize#LARGE largest size}, as 64 lower-case hexadecimal
 *     digits
 * @param format how the picture is encoded
 */
public record PictureName(String value, PictureFormat format) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Refuses anything but such a hash as {@code MALFORMED}. */
    public PictureName {
        if (!HASH.matcher(value).matches()) {
            throw new InvalidValueException(ViolationCode.MALFORMED);
        }
    }

    /**
     * Parses the output of {@link #toString()}.
     *
     * @throws InvalidValueException {@code MALFORMED}
     */
    public static PictureName parse(String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            throw new InvalidValueException(ViolationCode.MALFORMED);
        }
        return new PictureName(name.substring(0, dot), PictureFormat.ofExtension(name.substring(dot + 1)));
    }

    /** The name of the file that holds the picture in this size: {@code <hash>-400.jpg}. */
    public String fileName(PictureSize size) {
        return value + "-" + size.pixels() + "." + format.extension();
    }

    /** The name as it is stored: {@code <hash>.jpg}. */
    @Override
    public String toString() {
        return value + "." + format.extension();
    }
}
