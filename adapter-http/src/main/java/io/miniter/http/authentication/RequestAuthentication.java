package io.miniter.http.authentication;

import io.miniter.application.session.Authenticate;
import io.miniter.application.shared.Actor;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.dialect.Dialect;
import io.miniter.http.dialect.Dialects;
import io.miniter.http.limit.RequestLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Authenticates requests: with the check for reads if the request is safe, with the check for writes otherwise. */
@Component
public final class RequestAuthentication {

    private static final String SCHEME = "Bearer ";

    private final Authenticate authenticate;
    private final Dialects dialects;

    RequestAuthentication(Authenticate authenticate, Dialects dialects) {
        this.authenticate = authenticate;
        this.dialects = dialects;
    }

    /**
     * The caller, by the token as the dialect reads it; empty without {@code Authorization}.
     *
     * @throws DomainException {@code ACCESS_TOKEN_INVALID, ACCESS_TOKEN_EXPIRED, SESSION_ENDED} or
     *     {@code TOO_MANY_REQUESTS}
     */
    public Optional<Actor> actor(HttpServletRequest request) {
        List<String> credentials = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
        if (credentials.isEmpty()) {
            return Optional.empty();
        }
        Dialect dialect = dialects.of(request);
        String token = dialect == null ? bearerToken(credentials.getFirst()) : dialect.tokenIn(credentials.getFirst());
        if (credentials.size() > 1 || token == null || !isToken(token)) {
            throw new DomainException(ErrorCode.ACCESS_TOKEN_INVALID);
        }
        Actor actor = isSafe(request.getMethod()) ? authenticate.forReading(token) : authenticate.forWriting(token);
        RequestLimits.count(request, actor);
        return Optional.of(actor);
    }

    /**
     * The {@code Bearer} token (RFC 6750, 2.1), with a case-insensitive scheme (RFC 9110, 11.1); {@code null} for
     * another scheme or none.
     */
    public static @Nullable String bearerToken(String credentials) {
        if (!credentials.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        int begin = SCHEME.length();
        while (begin < credentials.length() && credentials.charAt(begin) == ' ') {
            begin++;
        }
        return credentials.substring(begin);
    }

    /** {@code token68} of RFC 9110, 11.2. By hand: a regular expression would dominate the cost of this method. */
    private static boolean isToken(String text) {
        int end = 0;
        while (end < text.length() && isTokenCharacter(text.charAt(end))) {
            end++;
        }
        int padding = end;
        while (padding < text.length() && text.charAt(padding) == '=') {
            padding++;
        }
        return end > 0 && padding == text.length();
    }

    private static boolean isTokenCharacter(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || "-._~+/".indexOf(character) >= 0;
    }

    public static boolean isSafe(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }
}
