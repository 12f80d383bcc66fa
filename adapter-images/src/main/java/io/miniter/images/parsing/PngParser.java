package io.miniter.images.parsing;

import io.miniter.domain.media.PictureBounds;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.images.media.ImageIoDecoder;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Parses the chunks of a PNG (third edition) up to its end, which may be missing if all pixels are present; keeps only
 * the chunks of the picture and verifies their checksums. Compressed texts, which decompress to any size, never reach
 * the decoder, nor does the colour profile, which is decompressed here up to a limit.
 */
public final class PngParser {

    public static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";

    private static final int HEADER_LENGTH = 13;

    /** In bits. */
    private static final int TWO_BYTES = 16;

    /** Length, type and checksum of a chunk. */
    private static final int SMALLEST_CHUNK = 12;

    private static final byte[] END = {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82};

    /** Four samples of two bytes for each pixel, and twice as much for the filters of the narrowest rows. */
    private static final long MOST_UNPACKED = 16 * PictureBounds.MAX_PIXELS;

    private final byte[] content;
    private final Bytes bytes;
    private final ByteArrayOutputStream kept;

    private Orientation orientation = Orientation.UPRIGHT;
    private @Nullable ColorProfile profile;
    private final List<Bytes> imageData = new ArrayList<>();

    PngParser(byte[] content) {
        this.content = content;
        this.bytes = new Bytes(content);
        this.kept = new ByteArrayOutputStream(content.length);
    }

    ImageHeader parse() {
        bytes.skip(SIGNATURE.length());
        kept.write(content, 0, bytes.position());
        Bytes header = new Bytes(content);
        header.skip(bytes.position());
        if (header.unsignedInt() != HEADER_LENGTH || !header.name().equals("IHDR")) {
            throw Bytes.damaged();
        }
        long width = header.unsignedInt();
        long height = header.unsignedInt();
        ImageHeader.checkSize(width, height);
        int depth = header.unsignedByte();

        boolean headed = false;
        String name = "";
        while (!name.equals("IEND")) {
            if (bytes.remaining() < SMALLEST_CHUNK && !imageData.isEmpty()) {
                checkImageData();
                kept.writeBytes(END);
                break;
            }
            name = readChunk();
            if (name.equals("IHDR") && headed) {
                throw Bytes.damaged();
            }
            headed = true;
        }
        return ImageHeader.whole(
                (int) width, (int) height, orientation, memory(width * height, depth), profile, kept.toByteArray());
    }

    /** Two-byte samples are kept unchanged, up to four per pixel. */
    private static long memory(long pixels, int depth) {
        return depth == TWO_BYTES ? Math.min(pixels, ImageIoDecoder.MOST_PIXELS) * 4 : 0;
    }

    private String readChunk() {
        int start = bytes.position();
        long length = bytes.unsignedInt();
        String name = bytes.name();
        Bytes data = bytes.part(length);
        long sum = bytes.unsignedInt();
        if (name.equals("IDAT")) {
            imageData.add(data);
        }
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
            case "iCCP" -> profile = ColorProfile.compressed(data);
            default -> {}
        }
        return name;
    }

    /** Without the last chunk, the pixel stream itself must be terminated. */
    private void checkImageData() {
        byte[] unpacked = new byte[16 * 1024];
        long left = MOST_UNPACKED;
        try (Inflater inflater = new Inflater()) {
            for (Bytes data : imageData) {
                inflater.setInput(data.rest());
                int count = inflater.inflate(unpacked);
                while (count > 0 && left > 0) {
                    left -= count;
                    count = inflater.inflate(unpacked);
                }
            }
            if (!inflater.finished()) {
                throw Bytes.damaged();
            }
        } catch (DataFormatException failure) {
            throw new DomainException(ErrorCode.PICTURE_DAMAGED, failure);
        }
    }
}
