package io.miniter.images.media;

import java.io.IOException;
import javax.imageio.stream.ImageInputStreamImpl;

/** An ImageIO stream over a byte array, without the copying or disk caching of ImageIO's own streams. */
class ByteArrayImageInputStream extends ImageInputStreamImpl {

    private final byte[] content;

    ByteArrayImageInputStream(byte[] content) {
        this.content = content;
    }

    @Override
    public int read() throws IOException {
        bitOffset = 0;
        return streamPos < content.length ? content[(int) streamPos++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        bitOffset = 0;
        if (length == 0) {
            return 0;
        }
        if (streamPos >= content.length) {
            return -1;
        }
        int read = (int) Math.min(length, content.length - streamPos);
        System.arraycopy(content, (int) streamPos, into, offset, read);
        streamPos += read;
        return read;
    }

    @Override
    public long length() {
        return content.length;
    }
}
