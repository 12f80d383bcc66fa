package io.miniter.postgresql;

import java.io.Serial;
import java.nio.file.Path;
import java.util.Locale;

/** Another Miniter, in this or another process, has locked the data directory. Nothing in it was changed. */
final class DataDirectoryInUseException extends CannotStartException {

    @Serial
    private static final long serialVersionUID = 1L;

    DataDirectoryInUseException(Path home, String process) {
        super(
                String.format(
                                Locale.ROOT,
                                "The data directory %s is in use by another Miniter (process %s). ",
                                home,
                                process.isEmpty() ? "unknown" : process)
                        + "Stop it, or set MINITER_HOME to another directory.",
                null);
    }
}
