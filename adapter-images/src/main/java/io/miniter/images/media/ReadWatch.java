package io.miniter.images.media;

import io.miniter.images.parsing.Bytes;
import io.miniter.images.parsing.PictureType;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.event.IIOReadWarningListener;

/** Detects reader warnings about invalid or truncated data. */
final class ReadWatch implements IIOReadWarningListener, IIOReadProgressListener {

    private final PictureType type;
    private boolean damaged;
    private float percentage;

    ReadWatch(PictureType type) {
        this.type = type;
    }

    /** @throws io.miniter.domain.shared.DomainException {@code PICTURE_DAMAGED} unless the picture was complete */
    void check() {
        if (damaged || (type == PictureType.GIF && percentage < 100)) {
            throw Bytes.damaged();
        }
    }

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        damaged |= switch (type) {
            // Other warnings are about colours and superfluous bytes
            case JPEG -> warning.toLowerCase(Locale.ROOT).contains("premature end");
            // An impossible LZW code
            case GIF -> true;
            case PNG, WEBP -> false;
        };
    }

    @Override
    public void imageProgress(ImageReader source, float percentageDone) {
        percentage = percentageDone;
        if (type == PictureType.GIF && percentageDone > 100) {
            // Data after the last row would be decompressed too, to a thousand times its size
            source.abort();
        }
    }

    @Override
    public void sequenceStarted(ImageReader source, int minIndex) {}

    @Override
    public void sequenceComplete(ImageReader source) {}

    @Override
    public void imageStarted(ImageReader source, int imageIndex) {}

    @Override
    public void imageComplete(ImageReader source) {}

    @Override
    public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

    @Override
    public void thumbnailProgress(ImageReader source, float percentageDone) {}

    @Override
    public void thumbnailComplete(ImageReader source) {}

    @Override
    public void readAborted(ImageReader source) {}
}
