package io.miniter.images.parsing;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A sequential reader of a file. Reading past its end throws {@code PICTURE_DAMAGED}. */
public final class Bytes {

    private final byte[] content;
    private final int end;
    private int position;

    Bytes(byte[] content) {
        this(content, 0, content.length);
    }

    private Bytes(byte[] content, int start, int end) {
        this.content = content;
        this.position = start;
        this.end = end;
    }

    public static DomainException damaged() {
        return new DomainException(ErrorCode.PICTURE_DAMAGED);
    }

    int position() {
        return position;
    }

    int remaining() {
        return end - position;
    }

    int unsignedByte() {
        if (position >= end) {
            throw damaged();
        }
        return content[position++] & 0xFF;
    }

    int unsignedShort() {
        return unsignedByte() << 8 | unsignedByte();
    }

    long unsignedInt() {
        return (long) unsignedShort() << 16 | unsignedShort();
    }

    int unsignedShortLittleEndian() {
        return unsignedByte() | unsignedByte() << 8;
    }

    int unsigned24LittleEndian() {
        return unsignedShortLittleEndian() | unsignedByte() << 16;
    }

    long unsignedIntLittleEndian() {
        return unsignedShortLittleEndian() | (long) unsignedShortLittleEndian() << 16;
    }

    /** The four-character code of a chunk. */
    String name() {
        Bytes name = part(4);
        return new String(content, name.position, 4, StandardCharsets.ISO_8859_1);
    }

    void skip(long length) {
        if (length > remaining()) {
            throw damaged();
        }
        position += (int) length;
    }

    /** A reader of the next {@code length} bytes, which are skipped here. */
    Bytes part(long length) {
        int start = position;
        skip(length);
        return new Bytes(content, start, position);
    }

    /** A copy of the unread bytes. */
    byte[] rest() {
        return Arrays.copyOfRange(content, position, end);
    }

    /** Skips these characters if they come next; whether they did. */
    boolean skipIfNext(String latin) {
        byte[] expected = latin.getBytes(StandardCharsets.ISO_8859_1);
        for (int index = 0; index < expected.length; index++) {
            if (position + index >= end || content[position + index] != expected[index]) {
                return false;
            }
        }
        position += expected.length;
        return true;
    }
}
