package io.miniter.web.media;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.web.shared.HttpErrorCode;
import io.miniter.web.shared.RefusedRequestException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Locale;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.impl.IOFileUploadException;
import org.jspecify.annotations.Nullable;

/** Reads forms, when the first part of one is asked for. */
public final class FormParts {

    private FormParts() {}

    /** Whether the body says that it is a form with files. */
    public static boolean areIn(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /**
     * One part of the form in the body.
     *
     * @return {@code null} if the form has none of this name
     * @throws RefusedRequestException {@code MALFORMED_REQUEST} for what is no form
     * @throws DomainException {@code PICTURE_TOO_LARGE} for a form that can hold no picture that is taken;
     *     {@code PICTURE_STORE_UNAVAILABLE} if there is no place for it
     */
    public static @Nullable Part find(HttpServletRequest request, String name) {
        try {
            return request.getPart(name);
        } catch (IllegalStateException tooLarge) {
            throw new DomainException(ErrorCode.PICTURE_TOO_LARGE, tooLarge);
        } catch (ServletException malformed) {
            throw new RefusedRequestException(HttpErrorCode.MALFORMED_REQUEST);
        } catch (IOException failure) {
            throw refusal(failure);
        }
    }

    /** Either the form is none, or the disk does not take the picture; a client that has gone hears nothing anyway. */
    static RuntimeException refusal(IOException failure) {
        return failure instanceof FileUploadException && !(failure instanceof IOFileUploadException)
                ? new RefusedRequestException(HttpErrorCode.MALFORMED_REQUEST)
                : new DomainException(ErrorCode.PICTURE_STORE_UNAVAILABLE, failure);
    }
}
