package io.miniter.images.media;

import io.miniter.images.parsing.PictureType;
import java.io.IOException;
import javax.imageio.ImageReader;

/** Where readers come from. */
@FunctionalInterface
interface ReaderSource {

    /** A new reader of this type. Whoever asks for it disposes of it. */
    ImageReader readerOf(PictureType type) throws IOException;
}
