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
 * Writes the cursors of one list so that clients do not look into them, and reads back nothing but what it wrote:
 * base64url without padding of the list's name, the rank if the list has ranks, and the position. There is one way to
 * write each cursor.
 */
public final class CursorCodec {

    private static final Pattern FORM = Pattern.compile("[a-z._-]+:(?:([0-9]{1,19}):)?([0-9]{1,16})");

    private final String listName;
    private final boolean ranked;

    private CursorCodec(String listName, boolean ranked) {
        this.listName = listName;
        this.ranked = ranked;
    }

    /** For a list that is ordered by position alone. */
    public static CursorCodec plain(String listName) {
        return new CursorCodec(listName, false);
    }

    /** For a list that is ordered by rank, and by position where ranks are the same. */
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
     * Reads a cursor.
     *
     * @throws RefusedRequestException {@code BAD_CURSOR} for what was not written for this list
     */
    Cursor decode(String encoded) {
        Matcher matcher = FORM.matcher(text(encoded));
        if (!matcher.matches() || ranked != (matcher.group(1) != null)) {
            throw new RefusedRequestException(HttpErrorCode.BAD_CURSOR);
        }
        Cursor cursor = cursor(ranked ? matcher.group(1) : "0", matcher.group(2));
        // Of another list, with leading zeros, or the same bytes in another base64
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
