package io.miniter.images.media;

import java.io.IOException;
import javax.imageio.stream.ImageInputStreamImpl;

/** Bytes in memory as ImageIO wants them. Its own streams would copy them, or write them to disk. */
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
