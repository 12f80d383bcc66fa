package io.miniter.images.media;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.images.parsing.Bytes;
import io.miniter.images.parsing.ColorProfile;
import io.miniter.images.parsing.ImageHeader;
import io.miniter.images.parsing.PictureType;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Decodes with the readers of ImageIO. A large picture is subsampled to every n-th pixel of every n-th row, so that
 * less than twice {@link #ENOUGH} pixels a side are in memory, whatever the size of the picture.
 */
public final class ImageIoDecoder implements PictureDecoder {

    /** Four times the largest output size: 16 samples per output pixel are enough to look smooth. */
    private static final int ENOUGH = 1600;

    /** Four samples of one byte. */
    private static final long BYTES_OF_A_KEPT_PIXEL = 4;

    /** The file twice, as uploaded and as decoded, and a decoder's fixed overhead. */
    private static final long COPIES = 2;

    private static final long LEAST = 8L * 1024 * 1024;

    /** More than the maximum after subsampling. */
    public static final long MOST_PIXELS = 4L * ENOUGH * ENOUGH;

    private final ReaderSource readers;

    ImageIoDecoder(ReaderSource readers) {
        this.readers = readers;
    }

    @Override
    public Square decode(PictureType type, ImageHeader imageHeader, int side) {
        try {
            Square square = imageHeader.orientation().turn(Scaling.scale(read(type, imageHeader), side));
            ColorProfile profile = imageHeader.profile();
            return profile == null ? square : profile.toSrgb(square);
        } catch (DomainException refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError failure) {
            // On forged input decoders throw all kinds of runtime exceptions and errors
            throw new DomainException(ErrorCode.PICTURE_DAMAGED, failure);
        }
    }

    /** A conservative estimate of the bytes that decoding takes, on and off heap. */
    static long memory(ImageHeader imageHeader) {
        int cropSide = Math.min(imageHeader.width(), imageHeader.height());
        long keptSide = Math.ceilDiv(cropSide, Math.max(1, cropSide / ENOUGH));
        return LEAST
                + COPIES * imageHeader.content().length
                + BYTES_OF_A_KEPT_PIXEL * keptSide * keptSide
                + imageHeader.memory();
    }

    private PixelRows read(PictureType type, ImageHeader imageHeader) throws IOException {
        int cropSide = Math.min(imageHeader.width(), imageHeader.height());
        Rectangle crop = new Rectangle(
                (imageHeader.width() - cropSide) / 2, (imageHeader.height() - cropSide) / 2, cropSide, cropSide);
        int step = Math.max(1, cropSide / ENOUGH);
        int keptSide = Math.ceilDiv(cropSide, step);

        Rectangle frame = imageHeader.frame();
        Rectangle seen = crop.intersection(frame);
        Point position = new Point(Math.ceilDiv(seen.x - crop.x, step), Math.ceilDiv(seen.y - crop.y, step));
        Rectangle region = new Rectangle(crop.x + position.x * step, crop.y + position.y * step, 0, 0);
        region.width = seen.x + seen.width - region.x;
        region.height = seen.y + seen.height - region.y;
        if (region.isEmpty()) {
            return new PixelRows.OfSquare(new Square(1, new int[1]));
        }
        region.translate(-frame.x, -frame.y);
        return new PixelRows.OfImage(keptSide, position, read(type, imageHeader, region, step));
    }

    private BufferedImage read(PictureType type, ImageHeader imageHeader, Rectangle region, int step)
            throws IOException {
        ImageReader reader = readers.readerOf(type);
        try (ImageInputStream input = input(type, imageHeader)) {
            reader.setInput(input, false, true);
            ReadWatch watch = new ReadWatch(type);
            reader.addIIOReadWarningListener(watch);
            reader.addIIOReadProgressListener(watch);
            if (reader.getWidth(0) != imageHeader.frame().width || reader.getHeight(0) != imageHeader.frame().height) {
                throw Bytes.damaged();
            }
            ImageReadParam wanted = reader.getDefaultReadParam();
            wanted.setSourceRegion(region);
            wanted.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, wanted);
            if (image.getWidth() != Math.ceilDiv(region.width, step)
                    || image.getHeight() != Math.ceilDiv(region.height, step)) {
                throw Bytes.damaged();
            }
            watch.check();
            return image;
        } finally {
            reader.dispose();
        }
    }

    private static ImageInputStream input(PictureType type, ImageHeader imageHeader) {
        return switch (type) {
            case JPEG, PNG, GIF -> new ByteArrayImageInputStream(imageHeader.content());
            case WEBP ->
                new WebpImageInputStream(imageHeader.content(), new AllocationBudget(imageHeader.allocation()));
        };
    }
}
