package io.miniter.testkit.media;

import io.miniter.application.media.MadePicture;
import io.miniter.application.media.UploadedPicture;
import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.media.PictureSize;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Pictures of which only the bytes matter. */
public final class APicture {

    private APicture() {}

    /** A JPEG that consists of this word. */
    public static MadePicture of(String word) {
        return of(word, PictureFormat.JPEG);
    }

    /** A picture that consists of this word. */
    public static MadePicture of(String word, PictureFormat format) {
        byte[] large = ("large " + word).getBytes(StandardCharsets.UTF_8);
        byte[] small = ("small " + word).getBytes(StandardCharsets.UTF_8);
        return new MadePicture(
                new PictureName(HexFormat.of().formatHex(sha256(large)), format),
                Map.of(PictureSize.LARGE, large, PictureSize.SMALL, small));
    }

    /** These bytes, as they came in. */
    public static UploadedPicture upload(byte[] content) {
        return new UploadedPicture() {
            @Override
            public long length() {
                return content.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }
        };
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
