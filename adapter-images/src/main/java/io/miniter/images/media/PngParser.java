package io.miniter.images.media;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;

/**
 * Walks a PNG (third edition) from chunk to chunk up to its end, checks the sums of those that are the picture and
 * keeps only these. Compressed texts and profiles, which unpack to any size, never reach the decoder.
 */
final class PngParser {

    static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";

    private static final int HEADER_LENGTH = 13;

    private final byte[] content;
    private final Bytes bytes;
    private final ByteArrayOutputStream kept;

    private Orientation orientation = Orientation.UPRIGHT;

    PngParser(byte[] content) {
        this.content = content;
        this.bytes = new Bytes(content);
        this.kept = new ByteArrayOutputStream(content.length);
    }

    Outline parse() {
        bytes.skip(SIGNATURE.length());
        kept.write(content, 0, bytes.position());
        Bytes header = new Bytes(content);
        header.skip(bytes.position());
        if (header.unsignedInt() != HEADER_LENGTH || !header.name().equals("IHDR")) {
            throw Bytes.damaged();
        }
        long width = header.unsignedInt();
        long height = header.unsignedInt();
        Outline.checkSize(width, height);

        boolean headed = false;
        String name = "";
        while (!name.equals("IEND")) {
            name = readChunk();
            if (name.equals("IHDR") && headed) {
                throw Bytes.damaged();
            }
            headed = true;
        }
        return Outline.whole((int) width, (int) height, orientation, false, kept.toByteArray());
    }

    private String readChunk() {
        int start = bytes.position();
        long length = bytes.unsignedInt();
        String name = bytes.name();
        Bytes data = bytes.part(length);
        long sum = bytes.unsignedInt();
        switch (name) {
            case "IHDR", "PLTE", "tRNS", "IDAT", "IEND" -> {
                CRC32 computed = new CRC32();
                computed.update(content, start + 4, (int) length + 4);
                if (computed.getValue() != sum) {
                    throw Bytes.damaged();
                }
                kept.write(content, start, bytes.position() - start);
            }
            case "eXIf" -> orientation = ExifOrientation.of(data);
            default -> {}
        }
        return name;
    }
}
