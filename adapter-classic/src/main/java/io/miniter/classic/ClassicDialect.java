package io.miniter.classic;

import io.miniter.http.authentication.RequestAuthentication;
import io.miniter.http.dialect.Dialect;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import tools.jackson.databind.json.JsonMapper;

/** The classic API, that of the first Miniter. */
@Component
final class ClassicDialect implements Dialect {

    private final JsonMapper json;
    private final HandlerExceptionResolver refusals;

    ClassicDialect(JsonMapper json, ClassicRefusals refusals) {
        this.json = json.rebuild().build();
        this.refusals = new ClassicExceptionResolver(refusals);
    }

    @Override
    public String name() {
        return "classic";
    }

    @Override
    public Set<String> firstSegments() {
        return Set.of("ping", "sign-up", "login", "tweet", "follow", "unfollow", "timeline", "profile-picture");
    }

    @Override
    public String controllers() {
        return ClassicDialect.class.getPackageName();
    }

    @Override
    public JsonMapper json() {
        return json;
    }

    /** Old clients send the token without a scheme, later ones with {@code Bearer}. */
    @Override
    public String tokenIn(String authorization) {
        return Objects.requireNonNullElse(RequestAuthentication.bearerToken(authorization), authorization);
    }

    @Override
    public HandlerExceptionResolver refusals() {
        return refusals;
    }
}
