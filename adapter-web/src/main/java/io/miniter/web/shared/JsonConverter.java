package io.miniter.web.shared;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all of an answer before any of it is sent. So every answer says how long it is, goes out in as few pieces as
 * there can be, and is a refusal, not half an answer, if it cannot be written.
 */
final class JsonConverter extends JacksonJsonHttpMessageConverter {

    private final JsonMapper json;

    JsonConverter(JsonMapper json) {
        super(json);
        this.json = json;
    }

    @Override
    protected void writeInternal(
            Object answer, ResolvableType type, HttpOutputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        if (getJsonEncoding(message.getHeaders().getContentType()) != JsonEncoding.UTF8) {
            // A client may insist on another one
            super.writeInternal(
                    answer instanceof WrittenJson<?> written ? written.value() : answer, type, message, hints);
            return;
        }
        byte[] bytes = answer instanceof WrittenJson<?> written ? written.bytes() : bytes(answer);
        message.getHeaders().setContentLength(bytes.length);
        message.getBody().write(bytes);
    }

    private byte[] bytes(Object answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (JacksonException failure) {
            throw new HttpMessageNotWritableException("This cannot be written as JSON", failure);
        }
    }
}
