package io.miniter.http.json;

import io.miniter.http.body.StrictUtf8;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes JSON in UTF-8 only. Serialises the whole response before sending any of it. So each response has a
 * {@code Content-Length} and takes few packets, and a serialisation failure yields an error response, not a truncated
 * one.
 */
public final class JsonConverter extends JacksonJsonHttpMessageConverter {

    private final Supplier<JsonMapper> mapper;

    /**
     * Selects the mapper for each message.
     *
     * @param usual decides which types can be JSON at all
     */
    public JsonConverter(JsonMapper usual, Supplier<JsonMapper> mapper) {
        super(usual);
        this.mapper = mapper;
        setSupportedMediaTypes(List.of(MediaType.APPLICATION_JSON));
    }

    /** Refuses a body with another declared charset as it does one of another media type. */
    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return (mediaType == null || StrictUtf8.is(mediaType.getCharset())) && super.canRead(type, mediaType);
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
            throws HttpMessageNotReadableException {
        try {
            // As text: for bytes, Jackson guesses the encoding
            JsonMapper json = mapper.get();
            return json.readerFor(json.constructType(type.getType()))
                    .readValue(StrictUtf8.decode(message.getBody().readAllBytes()));
        } catch (IOException | JacksonException failure) {
            throw new HttpMessageNotReadableException("This is not the JSON that is wanted", failure, message);
        }
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws HttpMessageNotReadableException {
        return read(ResolvableType.forClass(type), message, null);
    }

    /** Types with a JSON suffix, too, such as the actuator's. */
    @Override
    protected boolean canWrite(@Nullable MediaType mediaType) {
        return super.canWrite(mediaType) || mediaType != null && Objects.equals(mediaType.getSubtypeSuffix(), "json");
    }

    @Override
    protected void writeInternal(
            Object answer, ResolvableType type, HttpOutputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        byte[] bytes = answer instanceof WrittenJson<?> written ? written.bytes() : bytes(answer);
        message.getHeaders().setContentLength(bytes.length);
        message.getBody().write(bytes);
    }

    private byte[] bytes(Object answer) {
        try {
            return mapper.get().writeValueAsBytes(answer);
        } catch (JacksonException failure) {
            throw new HttpMessageNotWritableException("This cannot be written as JSON", failure);
        }
    }
}
