package io.miniter.application.media;

import io.miniter.domain.media.PictureName;
import io.miniter.domain.media.PictureSize;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A picture as it goes out: encoded anew, upright, square, without anything but the picture in it.
 *
 * @param name made from the content
 * @param sizes the encoded picture in each size
 */
public record MadePicture(PictureName name, Map<PictureSize, byte[]> sizes) {

    /** Keeps its own map, in the order of the sizes; the arrays are not to be changed. */
    public MadePicture {
        Map<PictureSize, byte[]> ordered = new EnumMap<>(PictureSize.class);
        ordered.putAll(sizes);
        sizes = Collections.unmodifiableMap(ordered);
    }
}
