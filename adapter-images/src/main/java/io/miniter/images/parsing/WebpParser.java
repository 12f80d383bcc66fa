package io.miniter.images.parsing;

import io.miniter.images.media.ImageIoDecoder;
import java.awt.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * Parses the chunks of a WebP (RFC 9649) up to its end, and finds the position of the first frame on the canvas. The
 * sizes in the container and in the frame must be equal.
 */
public final class WebpParser {

    private static final int ANIMATED = 0x02;
    private static final int HAS_PROFILE = 0x20;

    /** The offset of the flags of the extended format. */
    private static final int FLAGS = 20;

    private static final int LOSSLESS_SIGNATURE = 0x2F;
    private static final int LOSSY_START_CODE = 0x2A019D;
    private static final int MAX_14_BITS = 0x3FFF;

    /** For tables, whatever the size of the picture. */
    private static final long ALLOCATION = 32L * 1024 * 1024;

    private static final long BYTES_OF_A_PIXEL = 4;

    /** For the decoder's data per block of 256 pixels. */
    private static final long BYTES_OF_A_LOSSY_PIXEL = 2;

    /** Measured: 100. The decoder allocates many short-lived small arrays. */
    private static final long ALLOCATION_OF_A_LOSSY_PIXEL = 256;

    private final byte[] content;

    private int width;
    private int height;
    private boolean animated;
    private boolean inFrame;
    private boolean needsEveryPixel;
    private boolean lossy;
    private @Nullable Rectangle frame;
    private Orientation orientation = Orientation.UPRIGHT;
    private @Nullable ColorProfile profile;

    public WebpParser(byte[] content) {
        this.content = content;
    }

    public ImageHeader parse() {
        Bytes file = new Bytes(content);
        file.skip(4);
        Bytes chunks = file.part(file.unsignedIntLittleEndian());
        chunks.skip(4);
        boolean extended = chunks.skipIfNext("VP8X");
        if (extended) {
            readCanvas(chunks.part(chunks.unsignedIntLittleEndian()));
        }
        while (chunks.remaining() > 0) {
            readChunk(chunks, 0, 0);
        }
        if (frame == null || !new Rectangle(width, height).contains(frame)) {
            throw Bytes.damaged();
        }
        return new ImageHeader(
                width,
                height,
                frame,
                orientation,
                memory(frame),
                allocation(frame),
                profile,
                extended ? withoutProfile() : content);
    }

    /** The decoder fails on a broken profile, so profiles are removed. */
    private byte[] withoutProfile() {
        byte[] copy = content.clone();
        copy[FLAGS] &= (byte) ~HAS_PROFILE;
        return copy;
    }

    private long memory(Rectangle picture) {
        long pixels = (long) picture.width * picture.height;
        return pixels * ((needsEveryPixel ? BYTES_OF_A_PIXEL : 0) + (lossy ? BYTES_OF_A_LOSSY_PIXEL : 0));
    }

    /** A lossless picture is decoded completely, and the square is copied from it. */
    private long allocation(Rectangle picture) {
        long pixels = (long) picture.width * picture.height;
        long ofPixels = lossy
                ? ALLOCATION_OF_A_LOSSY_PIXEL * pixels
                : BYTES_OF_A_PIXEL * (pixels + Math.min(pixels, ImageIoDecoder.MOST_PIXELS));
        return ALLOCATION + ofPixels;
    }

    private void readCanvas(Bytes header) {
        animated = (header.unsignedByte() & ANIMATED) != 0;
        header.skip(3);
        width = 1 + header.unsigned24LittleEndian();
        height = 1 + header.unsigned24LittleEndian();
        ImageHeader.checkSize(width, height);
    }

    private void readChunk(Bytes chunks, int x, int y) {
        String name = chunks.name();
        long length = chunks.unsignedIntLittleEndian();
        Bytes data = chunks.part(length);
        if (length % 2 != 0 && chunks.remaining() > 0) {
            chunks.skip(1);
        }
        switch (name) {
            case "ICCP" -> profile = profile == null ? ColorProfile.of(data.rest()) : profile;
            case "EXIF" -> orientation = ExifOrientation.of(data);
            case "VP8 " -> readLossy(data, x, y);
            case "VP8L" -> readLossless(data, x, y);
            case "ALPH" -> readAlpha();
            case "ANMF" -> readAnimationFrame(data);
            default -> {}
        }
    }

    private void readAnimationFrame(Bytes data) {
        if (!animated || inFrame) {
            throw Bytes.damaged();
        }
        if (frame != null) {
            return;
        }
        int x = 2 * data.unsigned24LittleEndian();
        int y = 2 * data.unsigned24LittleEndian();
        Rectangle claimed = new Rectangle(x, y, 1 + data.unsigned24LittleEndian(), 1 + data.unsigned24LittleEndian());
        data.skip(4);
        inFrame = true;
        while (data.remaining() > 0) {
            readChunk(data, x, y);
        }
        inFrame = false;
        if (!claimed.equals(frame)) {
            throw Bytes.damaged();
        }
    }

    private void readAlpha() {
        if (needsEveryPixel) {
            throw Bytes.damaged();
        }
        needsEveryPixel = true;
    }

    private void readLossy(Bytes data, int x, int y) {
        lossy = true;
        data.skip(3);
        if (data.unsigned24LittleEndian() != LOSSY_START_CODE) {
            throw Bytes.damaged();
        }
        int codedWidth = data.unsignedShortLittleEndian() & MAX_14_BITS;
        int codedHeight = data.unsignedShortLittleEndian() & MAX_14_BITS;
        place(x, y, codedWidth, codedHeight);
    }

    private void readLossless(Bytes data, int x, int y) {
        needsEveryPixel = true;
        if (data.unsignedByte() != LOSSLESS_SIGNATURE) {
            throw Bytes.damaged();
        }
        long sizes = data.unsignedIntLittleEndian();
        place(x, y, 1 + (int) (sizes & MAX_14_BITS), 1 + (int) (sizes >> 14 & MAX_14_BITS));
    }

    /** A second frame in the place of the first would be decoded too. */
    private void place(int x, int y, int codedWidth, int codedHeight) {
        if (frame != null || animated != inFrame) {
            throw Bytes.damaged();
        }
        ImageHeader.checkSize(codedWidth, codedHeight);
        if (width == 0) {
            width = codedWidth;
            height = codedHeight;
        }
        frame = new Rectangle(x, y, codedWidth, codedHeight);
    }
}
