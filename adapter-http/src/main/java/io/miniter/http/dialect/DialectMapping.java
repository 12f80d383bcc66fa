package io.miniter.http.dialect;

import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Spring's handler mapping without the controllers of disabled dialects. */
final class DialectMapping extends RequestMappingHandlerMapping {

    private final Dialects dialects;

    DialectMapping(Dialects dialects) {
        this.dialects = dialects;
    }

    @Override
    protected boolean isHandler(Class<?> type) {
        return super.isHandler(type) && dialects.serves(type);
    }
}
