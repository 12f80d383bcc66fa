package io.miniter.web.media;

import io.miniter.application.media.UploadedPicture;
import io.miniter.domain.media.PictureBounds;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.web.shared.HttpErrorCode;
import io.miniter.web.shared.RefusedRequestException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Takes an uploaded picture, as the body itself or as the field {@code picture} of a form. What the headers say of its
 * type is not looked at.
 */
@Component
final class UploadArgumentResolver implements HandlerMethodArgumentResolver {

    static final String FIELD = "picture";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == UploadedPicture.class;
    }

    @Override
    public UploadedPicture resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        try {
            return FormParts.areIn(request) ? field(request) : body(request, webRequest);
        } catch (IOException failure) {
            throw FormParts.refusal(failure);
        }
    }

    private static UploadedPicture field(HttpServletRequest request) {
        Part part = FormParts.find(request, FIELD);
        if (part == null) {
            throw new RefusedRequestException(HttpErrorCode.PICTURE_FIELD_MISSING);
        }
        return UploadedFile.of(part);
    }

    private static UploadedPicture body(HttpServletRequest request, NativeWebRequest webRequest) throws IOException {
        if (request.getContentLengthLong() > PictureBounds.MAX_BYTES) {
            throw new DomainException(ErrorCode.PICTURE_TOO_LARGE);
        }
        Path file = Files.createTempFile("upload", null);
        webRequest.registerDestructionCallback(file.toString(), () -> delete(file), RequestAttributes.SCOPE_REQUEST);
        return UploadedFile.of(request.getInputStream(), file);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
