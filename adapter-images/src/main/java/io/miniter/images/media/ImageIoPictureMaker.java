package io.miniter.images.media;

import io.miniter.application.media.MadePicture;
import io.miniter.application.media.PictureMaker;
import io.miniter.application.media.UploadedPicture;
import io.miniter.domain.media.PictureBounds;
import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.media.PictureSize;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.images.parsing.ImageHeader;
import io.miniter.images.parsing.PictureType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * Encodes pictures with ImageIO. Length and type are checked immediately; the file is read and decoded only within
 * {@link DecodingPlaces}.
 */
final class ImageIoPictureMaker implements PictureMaker {

    private final DecodingPlaces places;
    private final PictureDecoder decoder;
    private final SquareEncoder encoder = new SquareEncoder();

    ImageIoPictureMaker(DecodingPlaces places, PictureDecoder decoder) {
        this.places = places;
        this.decoder = decoder;
    }

    @Override
    public MadePicture make(UploadedPicture upload) {
        if (upload.length() > PictureBounds.MAX_BYTES) {
            throw new DomainException(ErrorCode.PICTURE_TOO_LARGE);
        }
        byte[] head = read(upload, PictureType.HEAD);
        if (head.length == 0) {
            throw new DomainException(ErrorCode.PICTURE_EMPTY);
        }
        PictureType type =
                PictureType.of(head).orElseThrow(() -> new DomainException(ErrorCode.PICTURE_TYPE_NOT_TAKEN));
        return encode(places.inPlace(() -> decode(type, upload)));
    }

    private Square decode(PictureType type, UploadedPicture upload) {
        byte[] content = read(upload, (int) PictureBounds.MAX_BYTES + 1);
        if (content.length > PictureBounds.MAX_BYTES) {
            throw new DomainException(ErrorCode.PICTURE_TOO_LARGE);
        }
        ImageHeader imageHeader = type.imageHeader(content);
        return places.withMemory(
                ImageIoDecoder.memory(imageHeader),
                () -> decoder.decode(type, imageHeader, PictureSize.LARGE.pixels()));
    }

    private MadePicture encode(Square large) {
        PictureFormat format = large.isOpaque() ? PictureFormat.JPEG : PictureFormat.PNG;
        Square small = large.scaledTo(PictureSize.SMALL.pixels());
        byte[] content = encoder.encode(large, format);
        return new MadePicture(
                new PictureName(hash(content), format),
                Map.of(PictureSize.LARGE, content, PictureSize.SMALL, encoder.encode(small, format)));
    }

    /** An I/O error on the upload is a fault, no refusal. */
    private static byte[] read(UploadedPicture upload, int most) {
        try (InputStream stream = upload.open()) {
            return stream.readNBytes(most);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
