package io.miniter.domain.media;

import io.miniter.domain.shared.InvalidValueException;
import io.miniter.domain.shared.ViolationCode;
import java.util.Arrays;

/** The encodings of served pictures. */
public enum PictureFormat {
    /** For pictures without transparency. */
    JPEG("jpg", "image/jpeg"),
    /** For pictures with transparency. */
    PNG("png", "image/png");

    private final String extension;
    private final String mediaType;

    PictureFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The file extension, without the dot. */
    public String extension() {
        return extension;
    }

    /** The media type (RFC 9110, 8.3.1). */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The format with this file extension.
     *
     * @throws InvalidValueException {@code MALFORMED} if there is none
     */
    public static PictureFormat ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(ViolationCode.MALFORMED));
    }
}
