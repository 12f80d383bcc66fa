package io.miniter.web.shared;

import io.miniter.application.shared.Cursor;
import io.miniter.domain.shared.Id;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes cursors so that clients do not look into them, and reads back nothing but what it wrote: base64url without
 * padding of the list's name and the position. There is one way to write each cursor.
 */
final class CursorCodec {

    private static final Pattern FORM = Pattern.compile("([a-z-]+):([1-9][0-9]{0,15})");

    private CursorCodec() {}

    static String encode(String listName, Cursor cursor) {
        byte[] text = (listName + ":" + cursor.position()).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /**
     * Reads a cursor.
     *
     * @throws RefusedRequestException {@code BAD_CURSOR} for what was not written for this list
     */
    static Cursor decode(String listName, String encoded) {
        Matcher matcher = FORM.matcher(text(encoded));
        if (!matcher.matches() || !matcher.group(1).equals(listName)) {
            throw new RefusedRequestException(HttpErrorCode.BAD_CURSOR);
        }
        long position = Long.parseLong(matcher.group(2));
        if (position > Id.MAX) {
            throw new RefusedRequestException(HttpErrorCode.BAD_CURSOR);
        }
        Cursor cursor = new Cursor(position);
        // Base64 can say the same bytes in several ways
        if (!encode(listName, cursor).equals(encoded)) {
            throw new RefusedRequestException(HttpErrorCode.BAD_CURSOR);
        }
        return cursor;
    }

    private static String text(String encoded) {
        try {
            return new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
