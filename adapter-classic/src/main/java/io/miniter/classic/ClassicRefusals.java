package io.miniter.classic;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.ErrorKind;
import io.miniter.domain.shared.Violation;
import io.miniter.domain.shared.ViolationCode;
import io.miniter.http.limit.Seconds;
import io.miniter.http.problem.AllowedMethods;
import io.miniter.http.problem.HttpErrorCode;
import io.miniter.http.problem.ProblemCode;
import io.miniter.http.problem.ProblemTexts;
import io.miniter.http.problem.RefusedRequestException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;

/** Maps exceptions to the errors of the first API: a status and a line of Korean. */
@Component
final class ClassicRefusals {

    /** Clients of the first API compare this text, so it must not change. */
    private static final String TWEET_TOO_LONG = "300자를 초과했습니다";

    private static final String CHALLENGE = "Bearer realm=\"miniter\"";
    private static final String RETRY_AFTER_SECONDS = "5";

    private final ProblemTexts texts;

    ClassicRefusals(ProblemTexts texts) {
        this.texts = texts;
    }

    /** The response for an exception. Unknown exceptions are faults of the server. */
    ClassicRefusal of(Throwable failure) {
        return switch (failure) {
            case BrokenFieldException broken ->
                new ClassicRefusal(HttpStatus.BAD_REQUEST, new HttpHeaders(), line(broken), null);
            case DomainException refusal -> of(refusal);
            case RefusedRequestException refusal -> of(refusal.code().status(), new HttpHeaders(), failure);
            case HttpRequestMethodNotSupportedException unsupported ->
                of(unsupported.getStatusCode(), AllowedMethods.of(unsupported), failure);
            case ErrorResponse response -> of(response.getStatusCode(), response.getHeaders(), failure);
            // Tomcat's, for an undecodable query string
            case InvalidParameterException _ -> of(HttpStatus.BAD_REQUEST, new HttpHeaders(), failure);
            default -> of(HttpStatus.INTERNAL_SERVER_ERROR, new HttpHeaders(), failure);
        };
    }

    private ClassicRefusal of(DomainException refusal) {
        ErrorCode code = refusal.code();
        HttpHeaders headers = new HttpHeaders();
        if (code == ErrorCode.PICTURE_NOT_FOUND) {
            return new ClassicRefusal(HttpStatus.NOT_FOUND, headers, "", null);
        }
        ErrorKind kind = code.kind();
        HttpStatus status = statusOf(kind);
        if (kind == ErrorKind.UNAUTHENTICATED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
            return new ClassicRefusal(status, headers, "", null);
        }
        if (kind == ErrorKind.UNAVAILABLE || kind == ErrorKind.TOO_MANY) {
            headers.set(
                    HttpHeaders.RETRY_AFTER,
                    refusal.retryAfter().map(Seconds::roundedUp).orElse(RETRY_AFTER_SECONDS));
        }
        Throwable fault = status.is5xxServerError() ? refusal.getCause() : null;
        return new ClassicRefusal(status, headers, title(ProblemCode.of(code)), fault);
    }

    private ClassicRefusal of(HttpStatusCode status, HttpHeaders headers, Throwable failure) {
        Throwable fault = status.is5xxServerError() ? failure : null;
        return new ClassicRefusal(status, headers, title(ProblemCode.of(codeOf(status))), fault);
    }

    private static HttpStatus statusOf(ErrorKind kind) {
        return switch (kind) {
            // The unknown id was in a body: in a path, an unknown id is no error
            case INVALID, NOT_FOUND -> HttpStatus.BAD_REQUEST;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private static HttpErrorCode codeOf(HttpStatusCode status) {
        return Arrays.stream(HttpErrorCode.values())
                .filter(code -> code.status().isSameCodeAs(status))
                .findFirst()
                .orElse(status.is4xxClientError() ? HttpErrorCode.MALFORMED_REQUEST : HttpErrorCode.INTERNAL_ERROR);
    }

    private String title(ProblemCode code) {
        return texts.title(code, Locale.KOREAN);
    }

    private String line(BrokenFieldException broken) {
        Violation violation = broken.violation();
        if (broken.field().equals("tweet") && violation.code() == ViolationCode.TOO_LARGE) {
            return TWEET_TOO_LONG;
        }
        return broken.field() + ": "
                + texts.violation(violation.code(), broken.field(), violation.bound(), Locale.KOREAN);
    }
}
