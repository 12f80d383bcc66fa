package io.miniter.http.problem;

import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.ErrorKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/**
 * A stable code, of a use case or of HTTP, with its status.
 *
 * @param name the name of an {@link ErrorCode} or of an {@link HttpErrorCode}
 * @param status the HTTP status of the code
 */
public record ProblemCode(String name, HttpStatus status) {

    /** Maps the refusal of a use case to HTTP. */
    public static ProblemCode of(ErrorCode code) {
        return new ProblemCode(code.name(), statusOf(code.kind()));
    }

    /** A refusal specific to HTTP. */
    public static ProblemCode of(HttpErrorCode code) {
        return new ProblemCode(code.name(), code.status());
    }

    /** All codes, by status. */
    public static List<ProblemCode> all() {
        return Stream.concat(
                        Arrays.stream(HttpErrorCode.values()).map(ProblemCode::of),
                        Arrays.stream(ErrorCode.values()).map(ProblemCode::of))
                .sorted(Comparator.comparing(ProblemCode::status))
                .toList();
    }

    /** The code for a bare status from the framework or the server. */
    static ProblemCode ofStatus(int status) {
        return switch (status) {
            case 404 -> of(HttpErrorCode.PATH_NOT_FOUND);
            case 405 -> of(HttpErrorCode.METHOD_NOT_ALLOWED);
            case 406 -> of(HttpErrorCode.NOT_ACCEPTABLE);
            case 408 -> of(HttpErrorCode.REQUEST_TIMEOUT);
            case 412 -> of(HttpErrorCode.PRECONDITION_FAILED);
            case 413 -> of(HttpErrorCode.PAYLOAD_TOO_LARGE);
            case 414 -> of(HttpErrorCode.URI_TOO_LONG);
            case 415 -> of(HttpErrorCode.UNSUPPORTED_MEDIA_TYPE);
            case 416 -> of(HttpErrorCode.RANGE_NOT_SATISFIABLE);
            case 417 -> of(HttpErrorCode.EXPECTATION_FAILED);
            case 428 -> of(HttpErrorCode.PRECONDITION_REQUIRED);
            case 431 -> of(HttpErrorCode.HEADERS_TOO_LARGE);
            case 501 -> of(HttpErrorCode.NOT_IMPLEMENTED);
            case 503 -> of(ErrorCode.SERVICE_UNAVAILABLE);
            case 505 -> of(HttpErrorCode.HTTP_VERSION_NOT_SUPPORTED);
            default -> of(status < 500 ? HttpErrorCode.MALFORMED_REQUEST : HttpErrorCode.INTERNAL_ERROR);
        };
    }

    private static HttpStatus statusOf(ErrorKind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
