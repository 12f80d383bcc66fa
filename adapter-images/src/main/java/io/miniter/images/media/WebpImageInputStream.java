package io.miniter.images.media;

import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOException;

/**
 * What a WebP is decoded from. The decoder takes what lies past the end for more of the same, for ever, and builds as
 * many code tables as a few bytes ask for: both end here.
 */
final class WebpImageInputStream extends ByteArrayImageInputStream {

    /** The decoder reads ahead by as many bytes, and is at a loss where there are none. */
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

    /** Always as many as are wanted: what is read at once must not be cut in two by the end. */
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
