package io.miniter.storage.media;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The server cannot start with the configured picture store. The message is one line for the operator: it names the
 * setting or the directory and the problem, without secrets.
 */
public final class UnusablePictureStoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param message the line for the operator */
    public UnusablePictureStoreException(String message) {
        this(message, null);
    }

    /** @param message the line for the operator */
    public UnusablePictureStoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
