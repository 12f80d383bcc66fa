package io.miniter.storage.media;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The server cannot start with the picture store that it was given. The message is one line for its operator: it names
 * the setting or the directory, says what is wrong with it, and holds nothing secret.
 */
public final class UnusablePictureStoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Cannot start, as {@code message} says. */
    public UnusablePictureStoreException(String message) {
        this(message, null);
    }

    /** Cannot start, as {@code message} says, because of {@code cause}. */
    public UnusablePictureStoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
