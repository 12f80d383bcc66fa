package io.miniter.application.media;

import io.miniter.domain.media.PictureName;
import io.miniter.domain.media.PictureSize;
import java.util.Map;

/**
 * A picture as it goes out: encoded anew, upright, square, without anything but the picture in it.
 *
 * @param name made from the content
 * @param sizes the encoded picture in each size
 */
public record MadePicture(PictureName name, Map<PictureSize, byte[]> sizes) {

    /** Keeps its own map; the arrays are not to be changed. */
    public MadePicture {
        sizes = Map.copyOf(sizes);
    }
}
