package io.miniter.images.media;

import io.miniter.images.parsing.PictureType;
import java.io.IOException;
import javax.imageio.ImageReader;

/** Creates readers. */
@FunctionalInterface
interface ReaderSource {

    /** A new reader of this type. The caller must dispose of it. */
    ImageReader readerOf(PictureType type) throws IOException;
}
