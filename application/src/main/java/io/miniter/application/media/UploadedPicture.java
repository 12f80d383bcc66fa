package io.miniter.application.media;

import java.io.IOException;
import java.io.InputStream;

/** A picture as it came in: bytes that nobody has looked at. It can be read more than once, from the beginning. */
public interface UploadedPicture {

    /** How many bytes there are. */
    long length();

    /** The bytes. Whoever opens the stream closes it. */
    InputStream open() throws IOException;
}
