package io.miniter.classic;

import io.miniter.http.body.StrictUtf8;
import io.miniter.http.problem.HttpErrorCode;
import io.miniter.http.problem.RefusedRequestException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses bodies. */
@Component
final class ClassicBodyArgumentResolver implements HandlerMethodArgumentResolver {

    /** The maximum size of a body in bytes: it is read into memory. */
    static final int MAX_BYTES = 64 * 1024;

    private final JsonMapper json;

    ClassicBodyArgumentResolver(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ClassicBody.class;
    }

    /**
     * Reads the body.
     *
     * @throws RefusedRequestException {@code PAYLOAD_TOO_LARGE} for more than {@link #MAX_BYTES};
     *     {@code MALFORMED_REQUEST} for anything but a JSON object; {@code UNSUPPORTED_MEDIA_TYPE} for a JSON object
     *     with another declared type or charset
     */
    @Override
    public ClassicBody resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        JsonNode body = parse(read(request));
        if (!body.isObject()) {
            throw new RefusedRequestException(HttpErrorCode.MALFORMED_REQUEST);
        }
        // Last: invalid JSON yields 400 whatever its declared type
        if (!isCalledJson(request.getContentType())) {
            throw new RefusedRequestException(HttpErrorCode.UNSUPPORTED_MEDIA_TYPE);
        }
        return new ClassicBody(body);
    }

    private static byte[] read(HttpServletRequest request) {
        if (request.getContentLengthLong() > MAX_BYTES) {
            throw new RefusedRequestException(HttpErrorCode.PAYLOAD_TOO_LARGE);
        }
        byte[] bytes;
        try {
            bytes = request.getInputStream().readNBytes(MAX_BYTES + 1);
        } catch (IOException notWhole) {
            throw new RefusedRequestException(HttpErrorCode.MALFORMED_REQUEST);
        }
        if (bytes.length > MAX_BYTES) {
            throw new RefusedRequestException(HttpErrorCode.PAYLOAD_TOO_LARGE);
        }
        return bytes;
    }

    private JsonNode parse(byte[] bytes) {
        try {
            return json.readTree(StrictUtf8.decode(bytes));
        } catch (CharacterCodingException | JacksonException notJson) {
            throw new RefusedRequestException(HttpErrorCode.MALFORMED_REQUEST);
        }
    }

    private static boolean isCalledJson(@Nullable String contentType) {
        if (contentType == null) {
            return true;
        }
        try {
            MediaType type = MediaType.parseMediaType(contentType);
            String subtype = type.getSubtype().toLowerCase(Locale.ROOT);
            return (subtype.equals("json") || subtype.endsWith("+json")) && StrictUtf8.is(type.getCharset());
        } catch (InvalidMediaTypeException nonsense) {
            return false;
        }
    }
}
