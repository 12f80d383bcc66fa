package io.miniter.images.parsing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What the scans of a JPEG have brought of its components so far: by this a file without its end is told from one
 * without its last scans, of which a decoder says nothing.
 */
final class JpegScans {

    /** Of a block of eight by eight samples. */
    private static final int COEFFICIENTS = 64;

    /** For a coefficient of which nothing has come yet; what has come lacks fewer bits. */
    private static final int NOTHING = 14;

    private final boolean progressive;
    private final Map<Integer, int[]> missingBits = new HashMap<>();
    private int samples;
    private int mostSamples;

    JpegScans(boolean progressive) {
        this.progressive = progressive;
    }

    /** Reads the end of a frame's header. */
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

    /** Reads the header of a scan. */
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

    /** Whether every bit of every coefficient has come. */
    boolean isComplete() {
        return missingBits.values().stream().flatMapToInt(Arrays::stream).allMatch(bits -> bits == 0);
    }

    /** How many coefficients a picture of this size has, without what fills the last blocks. */
    long coefficients(int width, int height) {
        return Math.ceilDiv((long) width * height * samples, mostSamples);
    }
}
