package io.miniter.images.parsing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The supported types, detected by their first bytes. */
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

    /** The number of bytes needed to detect every type. */
    public static final int HEAD = 12;

    /** Detects the type by the first {@value #HEAD} bytes, or all of a shorter file. */
    public static Optional<PictureType> of(byte[] head) {
        return Arrays.stream(values()).filter(type -> type.begins(head)).findFirst();
    }

    abstract boolean begins(byte[] head);

    /**
     * Parses the file without decoding pixels.
     *
     * @throws io.miniter.domain.shared.DomainException as documented in
     *     {@link io.miniter.application.media.PictureMaker}
     */
    public abstract ImageHeader imageHeader(byte[] content);

    private static boolean startsWith(byte[] head, int from, String latin) {
        byte[] expected = latin.getBytes(StandardCharsets.ISO_8859_1);
        int to = from + expected.length;
        return head.length >= to && Arrays.equals(head, from, to, expected, 0, expected.length);
    }
}
