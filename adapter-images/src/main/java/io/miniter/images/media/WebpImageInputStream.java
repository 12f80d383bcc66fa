package io.miniter.images.media;

import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOException;

/**
 * The input of the WebP decoder, which reads past the end without limit and builds any number of code tables from a few
 * bytes: both are bounded here.
 */
final class WebpImageInputStream extends ByteArrayImageInputStream {

    /** The decoder's read-ahead, which fails at the end of the input. */
    private static final int PADDING = 16;

    private static final int READS_BETWEEN_CHECKS = 256;

    private final AllocationBudget budget;
    private final byte[] one = new byte[1];
    private int reads;

    WebpImageInputStream(byte[] content, AllocationBudget budget) {
        super(content);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        read(one, 0, 1);
        return one[0] & 0xFF;
    }

    /** Always fills the buffer: a read must not be split at the end. */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (++reads % READS_BETWEEN_CHECKS == 0) {
            budget.check();
        }
        int read = Math.max(0, super.read(into, offset, length));
        int padded = length - read;
        if (streamPos + padded > length() + PADDING) {
            throw new IIOException("Reads past the end");
        }
        Arrays.fill(into, offset + read, offset + length, (byte) 0);
        streamPos += padded;
        return length;
    }
}
