package io.miniter.http.dialect;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerExceptionResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contribution of an HTTP adapter: one API with its own conventions, declared as a bean. Body limits
 * ({@link io.miniter.http.body.BodyBound}) and upload paths ({@link io.miniter.http.media.UploadPaths}) are separate
 * beans. Dialects are independent of each other.
 */
public interface Dialect {

    /** The name in {@code MINITER_APIS}: lower-case letters and digits. */
    String name();

    /** The first path segments of its endpoints, without slashes; empty for the root. Unique among dialects. */
    Set<String> firstSegments();

    /** The base package of its controllers. */
    String controllers();

    /** The mapper for its JSON. */
    JsonMapper json();

    /**
     * The token in an {@code Authorization} header.
     *
     * @return {@code null} if the header has none that this dialect accepts
     */
    @Nullable
    String tokenIn(String authorization);

    /** Writes error responses; {@code null} for problem details (RFC 9457). */
    default @Nullable HandlerExceptionResolver refusals() {
        return null;
    }
}
