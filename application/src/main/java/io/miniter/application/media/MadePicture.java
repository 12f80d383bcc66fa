package io.miniter.application.media;

import io.miniter.domain.media.PictureName;
import io.miniter.domain.media.PictureSize;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A picture to be served: re-encoded, upright, square and without metadata.
 *
 * @param name derived from the content
 * @param sizes the encoded picture in each size
 */
public record MadePicture(PictureName name, Map<PictureSize, byte[]> sizes) {

    /** Copies the map, in the order of the sizes; the arrays must not be modified. */
    public MadePicture {
        Map<PictureSize, byte[]> ordered = new EnumMap<>(PictureSize.class);
        ordered.putAll(sizes);
        sizes = Collections.unmodifiableMap(ordered);
    }
}
