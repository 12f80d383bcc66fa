package io.miniter.images.media;

import java.awt.Rectangle;

/** Walks a GIF (89a) from block to block up to its end, and finds where the first picture lies on the screen. */
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

    Outline parse() {
        bytes.skip(6);
        int width = bytes.unsignedShortLittleEndian();
        int height = bytes.unsignedShortLittleEndian();
        Outline.checkSize(width, height);
        int screen = bytes.unsignedByte();
        bytes.skip(2);
        skipColorTable(screen);

        Rectangle first = new Rectangle();
        int block = bytes.unsignedByte();
        while (block != TRAILER) {
            switch (block) {
                case IMAGE -> {
                    Rectangle frame = readImage();
                    first = first.isEmpty() ? frame : first;
                }
                case EXTENSION -> {
                    bytes.skip(1);
                    skipDataBlocks();
                }
                default -> throw Bytes.damaged();
            }
            block = bytes.unsignedByte();
        }
        return new Outline(width, height, first, Orientation.UPRIGHT, false, Long.MAX_VALUE, content);
    }

    private Rectangle readImage() {
        int x = bytes.unsignedShortLittleEndian();
        int y = bytes.unsignedShortLittleEndian();
        int width = bytes.unsignedShortLittleEndian();
        int height = bytes.unsignedShortLittleEndian();
        Outline.checkSize(width, height);
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
            length = bytes.unsignedByte();
        }
    }
}
