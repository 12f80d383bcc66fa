package io.miniter.http.dialect;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerExceptionResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an HTTP adapter contributes: one API with manners of its own. A bean of each; bounds on bodies
 * ({@link io.miniter.http.body.BodyBound}) and upload paths ({@link io.miniter.http.media.UploadPaths}) are beans
 * beside it. No dialect knows another one.
 */
public interface Dialect {

    /** What it is called in {@code MINITER_APIS}: lower-case letters and digits. */
    String name();

    /**
     * With what the path of each of its addresses begins, up to the second slash and without any; empty for the root.
     * No two dialects have the same.
     */
    Set<String> firstSegments();

    /** The package that its controllers are in, or below. */
    String controllers();

    /** Reads and writes its JSON. */
    JsonMapper json();

    /**
     * The token in an {@code Authorization} header.
     *
     * @return {@code null} where the header has none that this dialect takes
     */
    @Nullable
    String tokenIn(String authorization);

    /** Answers for what a controller throws; {@code null} for problems as of RFC 9457. */
    default @Nullable HandlerExceptionResolver refusals() {
        return null;
    }
}
