package io.miniter.http.body;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Strict UTF-8 decoding of bodies. JSON parsers guess the encoding and accept malformed bytes, so bodies are decoded
 * before they are parsed.
 */
public final class StrictUtf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StrictUtf8() {}

    /**
     * Decodes the bytes. A leading byte order mark is dropped (RFC 8259, 8.1).
     *
     * @throws CharacterCodingException for malformed input (Unicode, table 3-7), including overlong forms, surrogates
     *     and values above U+10FFFF
     */
    public static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Whether the declared charset is UTF-8 or absent. */
    public static boolean is(@Nullable Charset declared) {
        return declared == null || declared.equals(StandardCharsets.UTF_8);
    }
}
