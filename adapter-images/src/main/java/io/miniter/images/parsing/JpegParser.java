package io.miniter.images.parsing;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.io.ByteArrayOutputStream;

/**
 * Parses the markers of a JPEG (ITU-T T.81, annex B) up to its end, which may be missing if all scans are complete, and
 * keeps what a decoder needs: tables, frame, scans and colour segments. The decoder therefore sees the one frame whose
 * size was checked, and neither thumbnails nor metadata.
 */
final class JpegParser {

    /**
     * The maximum number of scans; about ten are usual. Each costs a pass over the whole picture, whatever its size.
     */
    private static final int MAX_SCANS = 64;

    private static final int BITS_OF_A_SAMPLE = 8;

    /** Not a marker. */
    private static final int END_OF_FILE = -1;

    private static final int BYTES_OF_A_COEFFICIENT = 2;

    private static final int BASELINE = 0xC0;
    private static final int EXTENDED = 0xC1;
    private static final int PROGRESSIVE = 0xC2;
    private static final int HUFFMAN_TABLE = 0xC4;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int QUANTIZATION_TABLE = 0xDB;
    private static final int RESTART_INTERVAL = 0xDD;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int ICC_PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;

    private final byte[] content;
    private final Bytes bytes;
    private final ByteArrayOutputStream kept;

    private int width;
    private int height;
    private boolean framed;
    private boolean progressive;
    private int scans;
    private JpegScans scanned = new JpegScans(false);
    private Orientation orientation = Orientation.UPRIGHT;

    JpegParser(byte[] content) {
        this.content = content;
        this.bytes = new Bytes(content);
        this.kept = new ByteArrayOutputStream(content.length);
    }

    ImageHeader parse() {
        bytes.skip(2);
        keepMarker(START_OF_IMAGE);
        int marker = nextMarker();
        while (marker != END_OF_IMAGE && marker != END_OF_FILE) {
            marker = readSegment(marker);
        }
        if (scans == 0 || (marker == END_OF_FILE && !scanned.isComplete())) {
            throw Bytes.damaged();
        }
        keepMarker(END_OF_IMAGE);
        long memory = progressive ? BYTES_OF_A_COEFFICIENT * scanned.coefficients(width, height) : 0;
        return ImageHeader.whole(width, height, orientation, memory, null, kept.toByteArray());
    }

    /** Parses the segment after this marker; returns the next marker. */
    private int readSegment(int marker) {
        if (marker == 0x01 || (marker >= 0xD0 && marker <= START_OF_IMAGE)) {
            return nextMarker();
        }
        int start = bytes.position();
        int length = bytes.unsignedShort();
        if (length < 2) {
            throw Bytes.damaged();
        }
        Bytes segment = bytes.part(length - 2L);
        switch (marker) {
            case BASELINE, EXTENDED, PROGRESSIVE -> {
                progressive = marker == PROGRESSIVE;
                readFrame(segment);
                keep(marker, start);
            }
            case START_OF_SCAN -> {
                if (!framed || ++scans > MAX_SCANS) {
                    throw Bytes.damaged();
                }
                scanned.readScan(segment);
                skipEntropyCodedData();
                keep(marker, start);
            }
            case HUFFMAN_TABLE, QUANTIZATION_TABLE, RESTART_INTERVAL, JFIF, ICC_PROFILE, ADOBE -> keep(marker, start);
            case EXIF -> {
                if (segment.skipIfNext("Exif\0\0")) {
                    orientation = ExifOrientation.of(segment);
                }
            }
            default -> {
                if (marker >= BASELINE && marker < START_OF_IMAGE) {
                    // Lossless, hierarchical or arithmetic: not supported by browsers either
                    throw new DomainException(ErrorCode.PICTURE_TYPE_NOT_TAKEN);
                }
            }
        }
        return nextMarker();
    }

    private void readFrame(Bytes segment) {
        if (framed) {
            throw Bytes.damaged();
        }
        framed = true;
        if (segment.unsignedByte() != BITS_OF_A_SAMPLE) {
            throw new DomainException(ErrorCode.PICTURE_TYPE_NOT_TAKEN);
        }
        height = segment.unsignedShort();
        width = segment.unsignedShort();
        ImageHeader.checkSize(width, height);
        scanned = new JpegScans(progressive);
        scanned.readComponents(segment);
    }

    /** Skips stray bytes, as decoders do. After a scan, the file may end. */
    private int nextMarker() {
        int last = 0;
        while (bytes.remaining() > 0) {
            int next = bytes.unsignedByte();
            if (last == 0xFF && next != 0xFF && next != 0) {
                return next;
            }
            last = next;
        }
        if (scans == 0) {
            throw Bytes.damaged();
        }
        return END_OF_FILE;
    }

    private void skipEntropyCodedData() {
        while (bytes.remaining() > 1) {
            int here = content[bytes.position()] & 0xFF;
            int next = content[bytes.position() + 1] & 0xFF;
            boolean stuffedOrRestart = next == 0 || (next >= 0xD0 && next < START_OF_IMAGE) || next == 0xFF;
            if (here == 0xFF && !stuffedOrRestart) {
                return;
            }
            bytes.skip(1);
        }
        bytes.skip(bytes.remaining());
    }

    private void keep(int marker, int start) {
        keepMarker(marker);
        kept.write(content, start, bytes.position() - start);
    }

    private void keepMarker(int marker) {
        kept.write(0xFF);
        kept.write(marker);
    }
}
