package io.miniter.http.body;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The one encoding of what clients send. JSON parsers guess at it, and take bytes that no encoder writes; so bodies are
 * decoded before they are parsed.
 */
public final class StrictUtf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StrictUtf8() {}

    /**
     * The text that these bytes are. A mark at its beginning, which some editors write, is left out (RFC 8259, 8.1).
     *
     * @throws CharacterCodingException for what is not well-formed (Unicode, table 3-7): also for characters in more
     *     bytes than they need, halves of surrogate pairs, and what is above U+10FFFF
     */
    public static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Whether a body that is declared so can be UTF-8: it may say that it is, or nothing. */
    public static boolean is(@Nullable Charset declared) {
        return declared == null || declared.equals(StandardCharsets.UTF_8);
    }
}
