package io.miniter.http.media;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.problem.HttpErrorCode;
import io.miniter.http.problem.RefusedRequestException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Locale;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.MultipartStream.MalformedStreamException;
import org.apache.tomcat.util.http.fileupload.impl.IOFileUploadException;
import org.jspecify.annotations.Nullable;

/** Parses multipart forms lazily, when the first part is accessed. */
public final class FormParts {

    private FormParts() {}

    /** Whether the body is declared as a multipart form. */
    public static boolean areIn(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /**
     * One part of the form in the body.
     *
     * @return {@code null} if the form has none of this name
     * @throws RefusedRequestException {@code MALFORMED_REQUEST} for a malformed form
     * @throws DomainException {@code PICTURE_TOO_LARGE} for a form beyond the maximum size;
     *     {@code PICTURE_STORE_UNAVAILABLE} if there is no space for it
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

    /** Either the form is malformed, or writing to the disk failed. */
    static RuntimeException refusal(IOException failure) {
        return isOfTheBody(failure)
                ? new RefusedRequestException(HttpErrorCode.MALFORMED_REQUEST)
                : new DomainException(ErrorCode.PICTURE_STORE_UNAVAILABLE, failure);
    }

    /** Tomcat's exceptions for malformed or truncated forms, and for broken bodies. */
    private static boolean isOfTheBody(IOException failure) {
        if (failure instanceof FileUploadException && !(failure instanceof IOFileUploadException)) {
            return true;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MalformedStreamException
                    || cause instanceof BadRequestException
                    || cause instanceof EOFException
                    || cause instanceof SocketTimeoutException) {
                return true;
            }
        }
        return false;
    }
}
