package io.miniter.http.paging;

import io.miniter.application.shared.Cursor;
import io.miniter.domain.shared.InvalidValueException;
import io.miniter.http.problem.HttpErrorCode;
import io.miniter.http.problem.RefusedRequestException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Encodes the opaque cursors of one list and decodes only its own output: unpadded base64url of the list's name, the
 * rank if the list has ranks, and the position. The encoding is canonical.
 */
public final class CursorCodec {

    private static final Pattern FORM = Pattern.compile("[a-z._-]+:(?:([0-9]{1,19}):)?([0-9]{1,16})");

    private final String listName;
    private final boolean ranked;

    private CursorCodec(String listName, boolean ranked) {
        this.listName = listName;
        this.ranked = ranked;
    }

    /** A codec for a list ordered by position alone. */
    public static CursorCodec plain(String listName) {
        return new CursorCodec(listName, false);
    }

    /** A codec for a list ordered by rank, then by position. */
    static CursorCodec ranked(String listName) {
        return new CursorCodec(listName, true);
    }

    public String encode(Cursor cursor) {
        if (!ranked && cursor.rank() != 0) {
            throw new IllegalArgumentException("The list " + listName + " has no ranks: " + cursor);
        }
        return encode((ranked ? cursor.rank() + ":" : "") + cursor.position());
    }

    /**
     * Decodes a cursor.
     *
     * @throws RefusedRequestException {@code BAD_CURSOR} unless it was encoded for this list
     */
    Cursor decode(String encoded) {
        Matcher matcher = FORM.matcher(text(encoded));
        if (!matcher.matches() || ranked != (matcher.group(1) != null)) {
            throw new RefusedRequestException(HttpErrorCode.BAD_CURSOR);
        }
        Cursor cursor = cursor(ranked ? matcher.group(1) : "0", matcher.group(2));
        // Of another list, with leading zeros, or not canonical base64
        if (!encode(cursor).equals(encoded)) {
            throw new RefusedRequestException(HttpErrorCode.BAD_CURSOR);
        }
        return cursor;
    }

    private static Cursor cursor(String rank, String position) {
        try {
            return new Cursor(Long.parseLong(rank), Long.parseLong(position));
        } catch (NumberFormatException | InvalidValueException outOfBounds) {
            throw new RefusedRequestException(HttpErrorCode.BAD_CURSOR);
        }
    }

    private String encode(String place) {
        byte[] text = (listName + ":" + place).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    private static String text(String encoded) {
        try {
            return new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
