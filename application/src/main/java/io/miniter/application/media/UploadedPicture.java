package io.miniter.application.media;

import java.io.IOException;
import java.io.InputStream;

/** An uploaded picture: unvalidated bytes, which can be read more than once. */
public interface UploadedPicture {

    /** The size in bytes. */
    long length();

    /** Opens a stream of the bytes. The caller must close it. */
    InputStream open() throws IOException;
}
