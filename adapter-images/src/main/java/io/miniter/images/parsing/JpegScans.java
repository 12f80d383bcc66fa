package io.miniter.images.parsing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Tracks which coefficients the scans of a JPEG have provided, to distinguish a missing end marker from missing scans,
 * which decoders do not report.
 */
final class JpegScans {

    /** The coefficients of a block of eight by eight samples. */
    private static final int COEFFICIENTS = 64;

    /** Marks a coefficient without data; others have fewer missing bits. */
    private static final int NOTHING = 14;

    private final boolean progressive;
    private final Map<Integer, int[]> missingBits = new HashMap<>();
    private int samples;
    private int mostSamples;

    JpegScans(boolean progressive) {
        this.progressive = progressive;
    }

    /** Parses the end of a frame header. */
    void readComponents(Bytes frame) {
        int components = frame.unsignedByte();
        int widest = 1;
        int highest = 1;
        for (int index = 0; index < components; index++) {
            int[] missing = new int[COEFFICIENTS];
            Arrays.fill(missing, NOTHING);
            missingBits.put(frame.unsignedByte(), missing);
            int sampling = frame.unsignedByte();
            int across = Math.max(1, sampling >> 4);
            int down = Math.max(1, sampling & 0x0F);
            samples += across * down;
            widest = Math.max(widest, across);
            highest = Math.max(highest, down);
            frame.skip(1);
        }
        mostSamples = widest * highest;
    }

    /** Parses a scan header. */
    void readScan(Bytes scan) {
        int components = scan.unsignedByte();
        int[] ids = new int[components];
        for (int index = 0; index < components; index++) {
            ids[index] = scan.unsignedByte();
            scan.skip(1);
        }
        int first = scan.unsignedByte();
        int last = scan.unsignedByte();
        int lowestBit = scan.unsignedByte() & 0x0F;
        for (int id : ids) {
            int[] missing = missingBits.get(id);
            if (missing == null || last >= COEFFICIENTS) {
                throw Bytes.damaged();
            }
            if (progressive) {
                Arrays.fill(missing, Math.min(first, last), last + 1, lowestBit);
            } else {
                Arrays.fill(missing, 0);
            }
        }
    }

    /** Whether all coefficients are complete. */
    boolean isComplete() {
        return missingBits.values().stream().flatMapToInt(Arrays::stream).allMatch(bits -> bits == 0);
    }

    /** The number of coefficients of a picture of this size, without padding of the last blocks. */
    long coefficients(int width, int height) {
        return Math.ceilDiv((long) width * height * samples, mostSamples);
    }
}
