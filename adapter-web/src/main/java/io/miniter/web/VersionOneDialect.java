package io.miniter.web;

import io.miniter.http.authentication.RequestAuthentication;
import io.miniter.http.dialect.Dialect;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Version 1 of the REST API, with its documentation. */
@Component
public final class VersionOneDialect implements Dialect {

    private final JsonMapper json;

    VersionOneDialect(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String name() {
        return "v1";
    }

    @Override
    public Set<String> firstSegments() {
        return Set.of("v1", "docs", "openapi.json", "");
    }

    @Override
    public String controllers() {
        return VersionOneDialect.class.getPackageName();
    }

    @Override
    public JsonMapper json() {
        return json;
    }

    @Override
    public @Nullable String tokenIn(String authorization) {
        return RequestAuthentication.bearerToken(authorization);
    }
}
