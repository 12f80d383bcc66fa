package io.miniter.http.media;

import io.miniter.domain.media.PictureBounds;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.problem.HttpErrorCode;
import io.miniter.http.problem.RefusedRequestException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Resolves an uploaded picture, sent as the body itself or as the form field {@code picture}. The declared media type
 * is ignored. The controller must close it.
 */
@Component
final class UploadArgumentResolver implements HandlerMethodArgumentResolver {

    static final String FIELD = "picture";

    private final Path directory;

    UploadArgumentResolver(@Value("${miniter.temporary-directory:${java.io.tmpdir}}") String directory) {
        this.directory = Path.of(directory);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == UploadedFile.class;
    }

    @Override
    public UploadedFile resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        try {
            return FormParts.areIn(request) ? field(request) : body(request);
        } catch (IOException failure) {
            throw FormParts.refusal(failure);
        }
    }

    private static UploadedFile field(HttpServletRequest request) {
        Part part = FormParts.find(request, FIELD);
        if (part == null) {
            throw new RefusedRequestException(HttpErrorCode.PICTURE_FIELD_MISSING);
        }
        return UploadedFile.of(part);
    }

    private UploadedFile body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > PictureBounds.MAX_BYTES) {
            throw new DomainException(ErrorCode.PICTURE_TOO_LARGE);
        }
        return UploadedFile.of(request.getInputStream(), directory);
    }
}
