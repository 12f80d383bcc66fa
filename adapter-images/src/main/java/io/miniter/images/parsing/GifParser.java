package io.miniter.images.parsing;

import java.awt.Rectangle;
import java.util.Arrays;

/**
 * Parses the blocks of a GIF (89a) up to its end, and finds the position of the first frame on the screen. As in
 * browsers, an invalid block or the end of input after a frame ends the file; and a screen without pixels takes the
 * size of the first frame.
 */
final class GifParser {

    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int TRAILER = 0x3B;
    private static final int COLOR_TABLE = 0x80;
    private static final int COLOR_TABLE_SIZE = 0x07;

    private final byte[] content;
    private final Bytes bytes;

    GifParser(byte[] content) {
        this.content = content;
        this.bytes = new Bytes(content);
    }

    ImageHeader parse() {
        bytes.skip(6);
        int width = bytes.unsignedShortLittleEndian();
        int height = bytes.unsignedShortLittleEndian();
        int screen = bytes.unsignedByte();
        bytes.skip(2);
        skipColorTable(screen);

        Rectangle first = new Rectangle();
        int block = bytes.unsignedByte();
        while (block == IMAGE || block == EXTENSION) {
            if (block == IMAGE) {
                Rectangle frame = readImage();
                first = first.isEmpty() ? frame : first;
            } else {
                bytes.skip(1);
                skipDataBlocks();
            }
            if (bytes.remaining() == 0) {
                return imageHeader(width, height, first, withTrailer());
            }
            block = bytes.unsignedByte();
        }
        if (block != TRAILER && first.isEmpty()) {
            throw Bytes.damaged();
        }
        return imageHeader(width, height, first, content);
    }

    private static ImageHeader imageHeader(int width, int height, Rectangle first, byte[] content) {
        return new ImageHeader(
                width == 0 ? first.x + first.width : width,
                height == 0 ? first.y + first.height : height,
                first,
                Orientation.UPRIGHT,
                0,
                Long.MAX_VALUE,
                null,
                content);
    }

    private byte[] withTrailer() {
        byte[] whole = Arrays.copyOf(content, content.length + 2);
        whole[content.length + 1] = TRAILER;
        return whole;
    }

    private Rectangle readImage() {
        int x = bytes.unsignedShortLittleEndian();
        int y = bytes.unsignedShortLittleEndian();
        int width = bytes.unsignedShortLittleEndian();
        int height = bytes.unsignedShortLittleEndian();
        ImageHeader.checkSize(width, height);
        skipColorTable(bytes.unsignedByte());
        bytes.skip(1);
        skipDataBlocks();
        return new Rectangle(x, y, width, height);
    }

    private void skipColorTable(int flags) {
        if ((flags & COLOR_TABLE) != 0) {
            bytes.skip(3L << ((flags & COLOR_TABLE_SIZE) + 1));
        }
    }

    private void skipDataBlocks() {
        int length = bytes.unsignedByte();
        while (length != 0) {
            bytes.skip(length);
            // The end of input also ends the blocks: the decoder detects missing rows
            length = bytes.remaining() == 0 ? 0 : bytes.unsignedByte();
        }
    }
}
