package io.miniter.web.shared;

import io.miniter.application.session.Authenticate;
import io.miniter.application.shared.Actor;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Finds out who is asking: good enough to read for what only reads, good enough to write for everything else. */
@Component
public final class RequestAuthentication {

    private final Authenticate authenticate;

    RequestAuthentication(Authenticate authenticate) {
        this.authenticate = authenticate;
    }

    /**
     * Who is asking; empty if the request has no {@code Authorization}.
     *
     * @param form what the header must be; its first group is the token
     * @throws DomainException {@code ACCESS_TOKEN_INVALID, ACCESS_TOKEN_EXPIRED} or {@code SESSION_ENDED}
     */
    public Optional<Actor> actor(HttpServletRequest request, Pattern form) {
        List<String> credentials = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
        if (credentials.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = form.matcher(credentials.getFirst());
        if (credentials.size() > 1 || !matcher.matches()) {
            throw new DomainException(ErrorCode.ACCESS_TOKEN_INVALID);
        }
        String token = matcher.group(1);
        return Optional.of(
                isSafe(request.getMethod()) ? authenticate.forReading(token) : authenticate.forWriting(token));
    }

    private static boolean isSafe(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }
}
