package io.miniter.images.parsing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The types that are taken, told by their first bytes. */
public enum PictureType {
    JPEG {
        @Override
        boolean begins(byte[] head) {
            return startsWith(head, 0, "\u00FF\u00D8\u00FF");
        }

        @Override
        public ImageHeader imageHeader(byte[] content) {
            return new JpegParser(content).parse();
        }
    },
    PNG {
        @Override
        boolean begins(byte[] head) {
            return startsWith(head, 0, PngParser.SIGNATURE);
        }

        @Override
        public ImageHeader imageHeader(byte[] content) {
            return new PngParser(content).parse();
        }
    },
    GIF {
        @Override
        boolean begins(byte[] head) {
            return startsWith(head, 0, "GIF87a") || startsWith(head, 0, "GIF89a");
        }

        @Override
        public ImageHeader imageHeader(byte[] content) {
            return new GifParser(content).parse();
        }
    },
    WEBP {
        @Override
        boolean begins(byte[] head) {
            return startsWith(head, 0, "RIFF") && startsWith(head, 8, "WEBP");
        }

        @Override
        public ImageHeader imageHeader(byte[] content) {
            return new WebpParser(content).parse();
        }
    };

    /** How many bytes tell every type. */
    public static final int HEAD = 12;

    /** The type of what begins with these bytes, {@value #HEAD} of them or all that there are. */
    public static Optional<PictureType> of(byte[] head) {
        return Arrays.stream(values()).filter(type -> type.begins(head)).findFirst();
    }

    abstract boolean begins(byte[] head);

    /**
     * What the whole file says about itself, read without decoding a pixel.
     *
     * @throws io.miniter.domain.shared.DomainException as {@link io.miniter.application.media.PictureMaker} says
     */
    public abstract ImageHeader imageHeader(byte[] content);

    private static boolean startsWith(byte[] head, int from, String latin) {
        byte[] expected = latin.getBytes(StandardCharsets.ISO_8859_1);
        int to = from + expected.length;
        return head.length >= to && Arrays.equals(head, from, to, expected, 0, expected.length);
    }
}
