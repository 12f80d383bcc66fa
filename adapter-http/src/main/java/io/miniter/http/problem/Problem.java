package io.miniter.http.problem;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.body.BodyTooLargeException;
import io.miniter.http.limit.Seconds;
import java.util.List;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;

/**
 * An error response before localisation.
 *
 * @param code the code
 * @param headers additional headers that the status requires
 * @param violations the invalid fields
 * @param cause the fault for the log; {@code null} if the server is not at fault
 */
public record Problem(
        ProblemCode code,
        HttpHeaders headers,
        List<FieldViolation> violations,
        @Nullable Throwable cause) {

    private static final String CHALLENGE = "Bearer realm=\"miniter\"";

    /** In seconds; the default. */
    private static final String RETRY_AFTER_SECONDS = "5";

    private static final Set<HttpStatus> MAY_SUCCEED_LATER =
            Set.of(HttpStatus.TOO_MANY_REQUESTS, HttpStatus.SERVICE_UNAVAILABLE);

    /** The codes about an invalid access token (RFC 6750, 3.1). */
    private static final Set<ProblemCode> ACCESS_TOKEN_REFUSED = Set.of(
            ProblemCode.of(ErrorCode.ACCESS_TOKEN_INVALID),
            ProblemCode.of(ErrorCode.ACCESS_TOKEN_EXPIRED),
            ProblemCode.of(ErrorCode.SESSION_ENDED));

    /** Maps an exception to an error response. Unknown exceptions are faults of the server. */
    public static Problem of(Throwable failure) {
        return switch (failure) {
            case InvalidFieldsException invalid -> of(invalid.code(), invalid.violations(), null);
            case DomainException refusal ->
                of(ProblemCode.of(refusal.code()), retryAfter(refusal), List.of(), refusal.getCause());
            case RefusedRequestException refusal -> of(refusal.code());
            case HttpMessageNotReadableException unreadable -> of(bodyRefusal(unreadable));
            // Tomcat's, for an undecodable query string
            case InvalidParameterException _ -> of(HttpErrorCode.MALFORMED_REQUEST);
            // A controller parameter that cannot be converted
            case TypeMismatchException _ -> of(HttpErrorCode.MALFORMED_REQUEST);
            case HttpRequestMethodNotSupportedException unsupported ->
                of(HttpErrorCode.METHOD_NOT_ALLOWED, AllowedMethods.of(unsupported));
            case HttpMediaTypeNotSupportedException _ -> of(HttpErrorCode.UNSUPPORTED_MEDIA_TYPE, acceptingJson());
            case ErrorResponse response -> ofStatus(response.getStatusCode().value(), failure);
            default -> ofStatus(HttpStatus.INTERNAL_SERVER_ERROR.value(), failure);
        };
    }

    /** A refusal with only a status. */
    public static Problem ofStatus(int status, @Nullable Throwable failure) {
        return of(ProblemCode.ofStatus(status), new HttpHeaders(), List.of(), failure);
    }

    /** A refusal specific to HTTP. */
    public static Problem of(HttpErrorCode code) {
        return of(code, new HttpHeaders());
    }

    /** Whether it is a fault of the server. */
    boolean isFault() {
        return code.status() == HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static Problem of(HttpErrorCode code, HttpHeaders headers) {
        return of(ProblemCode.of(code), headers, List.of(), null);
    }

    private static Problem of(ErrorCode code, List<FieldViolation> violations, @Nullable Throwable cause) {
        return of(ProblemCode.of(code), new HttpHeaders(), violations, cause);
    }

    private static Problem of(
            ProblemCode code, HttpHeaders headers, List<FieldViolation> violations, @Nullable Throwable cause) {
        if (code.status() == HttpStatus.UNAUTHORIZED) {
            String challenge =
                    ACCESS_TOKEN_REFUSED.contains(code) ? CHALLENGE + ", error=\"invalid_token\"" : CHALLENGE;
            headers.set(HttpHeaders.WWW_AUTHENTICATE, challenge);
        }
        if (MAY_SUCCEED_LATER.contains(code.status()) && !headers.containsHeader(HttpHeaders.RETRY_AFTER)) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return new Problem(code, headers, violations, code.status().is5xxServerError() ? cause : null);
    }

    /** Other exceptions of Spring for unreadable requests. */
    private static HttpHeaders acceptingJson() {
        HttpHeaders headers = new HttpHeaders();
        headers.setAccept(List.of(MediaType.APPLICATION_JSON));
        return headers;
    }

    /** In whole seconds, rounded up, so that clients do not retry too early. */
    private static HttpHeaders retryAfter(DomainException refusal) {
        HttpHeaders headers = new HttpHeaders();
        refusal.retryAfter().ifPresent(wait -> headers.set(HttpHeaders.RETRY_AFTER, Seconds.roundedUp(wait)));
        return headers;
    }

    private static HttpErrorCode bodyRefusal(HttpMessageNotReadableException unreadable) {
        return unreadable.contains(BodyTooLargeException.class)
                ? HttpErrorCode.PAYLOAD_TOO_LARGE
                : HttpErrorCode.MALFORMED_REQUEST;
    }
}
