package io.miniter.images.media;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static io.miniter.images.media.Drawn.BLUE;
import static io.miniter.images.media.Drawn.GREEN;
import static io.miniter.images.media.Drawn.RED;
import static io.miniter.images.media.Drawn.WHITE;
import static io.miniter.images.media.Drawn.quarters;
import static io.miniter.images.media.Drawn.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.miniter.application.media.MadePicture;
import io.miniter.application.media.UploadedPicture;
import io.miniter.domain.media.PictureBounds;
import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureSize;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.images.parsing.PngParser;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ImageIoPictureMakerTest {

    private static final int RGB = BufferedImage.TYPE_INT_RGB;
    private static final int ARGB = BufferedImage.TYPE_INT_ARGB;
    private static final int CLEAR = 0;

    private final ImageIoPictureMaker maker = new ImageIoPictureMaker(
            new DecodingPlaces(2, Long.MAX_VALUE, Duration.ZERO), new ImageIoDecoder(new ImageReaders()));

    static Stream<Arguments> opaquePictures() {
        return Stream.of(
                arguments("baseline JPEG", Drawn.jpeg(quarters(64, 64, RGB))),
                arguments("progressive JPEG", Drawn.progressiveJpeg(quarters(64, 64, RGB))),
                arguments("large JPEG", Drawn.jpeg(quarters(3900, 3500, RGB))),
                arguments("large progressive JPEG", Drawn.progressiveJpeg(quarters(3300, 3300, RGB))),
                arguments("8-bit PNG", Drawn.png(quarters(64, 64, RGB))),
                arguments("16-bit PNG", Drawn.png16(64, 64)),
                arguments("large PNG", Drawn.png(quarters(3301, 3500, RGB))),
                arguments("palette PNG", Drawn.png(quarters(64, 64, BufferedImage.TYPE_BYTE_INDEXED))),
                arguments("interlaced PNG", Drawn.interlacedPng(quarters(64, 64, RGB))),
                arguments("large interlaced PNG", Drawn.interlacedPng(quarters(3300, 3300, RGB))),
                arguments("PNG with an alpha channel that nothing uses", Drawn.png(quarters(64, 64, ARGB))),
                arguments("GIF", Drawn.gif(quarters(64, 64, RGB))),
                arguments("interlaced GIF", Drawn.interlacedGif(quarters(64, 64, RGB))),
                arguments("animated GIF", Drawn.animatedGif(64)),
                arguments("large GIF", Drawn.gif(quarters(3300, 3400, BufferedImage.TYPE_BYTE_INDEXED))),
                arguments("lossy WebP", WebpFiles.LOSSY),
                arguments("wide lossy WebP", WebpFiles.WIDE_LOSSY),
                arguments("large lossy WebP", WebpFiles.BIG_LOSSY),
                arguments("lossless WebP", WebpFiles.LOSSLESS),
                arguments("large lossless WebP", WebpFiles.BIG_LOSSLESS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("opaquePictures")
    void an_opaque_picture_becomes_a_square_jpeg_in_both_sizes(String kind, byte[] content) {
        MadePicture made = maker.make(upload(content));

        assertThat(made.name().format()).isSameAs(PictureFormat.JPEG);
        for (PictureSize size : PictureSize.values()) {
            assertThat(made.sizes().get(size)).startsWith(0xFF, 0xD8, 0xFF, 0xE0);
            assertQuarters(made, size, RED, GREEN, BLUE, WHITE);
        }
    }

    static Stream<Arguments> transparentPictures() {
        return Stream.of(
                arguments("PNG", Drawn.png(quarters(64, 64, ARGB, CLEAR))),
                arguments("large PNG", Drawn.png(quarters(3500, 3300, ARGB, CLEAR))),
                arguments("GIF", Drawn.gif(withTransparentLast(64))),
                arguments("lossy WebP", WebpFiles.LOSSY_ALPHA),
                arguments("lossless WebP", WebpFiles.LOSSLESS_ALPHA),
                arguments("animated WebP", WebpFiles.ANIMATED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("transparentPictures")
    void a_transparent_picture_becomes_a_square_png_that_is_transparent(String kind, byte[] content) {
        MadePicture made = maker.make(upload(content));

        assertThat(made.name().format()).isSameAs(PictureFormat.PNG);
        for (PictureSize size : PictureSize.values()) {
            assertThat(made.sizes().get(size)).startsWith(0x89, 'P', 'N', 'G');
            assertQuarters(made, size, RED, GREEN, BLUE, CLEAR);
        }
    }

    @Test
    void what_is_transparent_beside_the_middle_square_is_no_transparency() {
        BufferedImage image = new BufferedImage(200, 100, ARGB);
        for (int x = 50; x < 150; x++) {
            for (int y = 0; y < 100; y++) {
                image.setRGB(x, y, GREEN);
            }
        }

        MadePicture made = maker.make(upload(Drawn.png(image)));

        assertThat(made.name().format()).isSameAs(PictureFormat.JPEG);
        assertQuarters(made, PictureSize.LARGE, GREEN, GREEN, GREEN, GREEN);
    }

    @Test
    void the_middle_square_is_taken() {
        BufferedImage image = new BufferedImage(300, 100, RGB);
        for (int x = 100; x < 200; x++) {
            for (int y = 0; y < 100; y++) {
                image.setRGB(x, y, quarters(100, 100, RGB).getRGB(x - 100, y));
            }
        }

        assertQuarters(maker.make(upload(Drawn.png(image))), PictureSize.LARGE, RED, GREEN, BLUE, WHITE);
    }

    @ParameterizedTest
    @CsvSource({"255, 0, 0, 255", "0, 255, 0, 255", "0, 0, 255, 255", "255, 255, 255, 255", "255, 255, 255, 0"})
    void the_inks_of_a_cmyk_jpeg_become_light(int cyan, int magenta, int yellow, int black) {
        MadePicture made = maker.make(upload(Drawn.adobeJpeg(0, cyan, magenta, yellow, black)));

        int expected = black == 0 ? 0xFF000000 : 0xFF000000 | cyan << 16 | magenta << 8 | yellow;
        // Inks are not as bright as light: a profile of the machine's, if it has one, says how much less
        assertThat(difference(pixel(made, PictureSize.LARGE, 0.5, 0.5), expected))
                .isLessThan(120);
    }

    @Test
    void the_inks_of_a_ycck_jpeg_become_light() {
        MadePicture made = maker.make(upload(Drawn.adobeJpeg(2, 179, 171, 1, 255)));

        assertThat(difference(pixel(made, PictureSize.LARGE, 0.5, 0.5), RED)).isLessThan(120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void a_gray_picture_is_as_bright_as_it_was(String format) {
        BufferedImage image = new BufferedImage(50, 50, BufferedImage.TYPE_BYTE_GRAY);
        for (int index = 0; index < 2500; index++) {
            image.getRaster().setSample(index % 50, index / 50, 0, 100);
        }

        MadePicture made = maker.make(upload(format.equals("png") ? Drawn.png(image) : Drawn.jpeg(image)));

        assertThat(difference(pixel(made, PictureSize.LARGE, 0.5, 0.5), 0xFF646464))
                .isLessThan(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8, 16})
    void a_gray_png_of_any_depth_is_read(int bits) {
        byte[] header = {0, 0, 0, 1, 0, 0, 0, 1, (byte) bits, 0, 0, 0, 0};
        byte[] row = new byte[1 + Math.max(1, bits / 8)];
        Arrays.fill(row, 1, row.length, (byte) 0xFF);
        Deflater deflater = new Deflater();
        deflater.setInput(row);
        deflater.finish();
        byte[] deflated = new byte[100];
        int length = deflater.deflate(deflated);
        deflater.end();
        byte[] start = PngParser.SIGNATURE.getBytes(StandardCharsets.ISO_8859_1);
        byte[] png = ByteBuffer.allocate(8 + 25 + 12 + length + 12)
                .put(start)
                .put(Drawn.chunk("IHDR", header))
                .put(Drawn.chunk("IDAT", Arrays.copyOf(deflated, length)))
                .put(Drawn.chunk("IEND", new byte[0]))
                .array();

        assertQuarters(maker.make(upload(png)), PictureSize.SMALL, WHITE, WHITE, WHITE, WHITE);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 4000", "4000, 1", "2, 3", "400, 400", "401, 399", "1599, 1601", "3201, 3199"})
    void a_picture_of_any_size_comes_out_in_the_same_two_sizes(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, RGB);
        Arrays.fill(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), BLUE);

        MadePicture made = maker.make(upload(Drawn.png(image)));

        assertQuarters(made, PictureSize.LARGE, BLUE, BLUE, BLUE, BLUE);
        assertQuarters(made, PictureSize.SMALL, BLUE, BLUE, BLUE, BLUE);
    }

    /** Each is written as a camera held that way would write the upright quarters. */
    @ParameterizedTest
    @CsvSource({
        "1, RED, GREEN, BLUE, WHITE",
        "2, GREEN, RED, WHITE, BLUE",
        "3, WHITE, BLUE, GREEN, RED",
        "4, BLUE, WHITE, RED, GREEN",
        "5, RED, BLUE, GREEN, WHITE",
        "6, BLUE, RED, WHITE, GREEN",
        "7, WHITE, GREEN, BLUE, RED",
        "8, GREEN, WHITE, RED, BLUE",
        "0, RED, GREEN, BLUE, WHITE",
        "9, RED, GREEN, BLUE, WHITE"
    })
    void a_picture_is_turned_upright(int orientation, String first, String second, String third, String fourth) {
        byte[] jpeg = Drawn.jpeg(quarters(80, 60, RGB));
        int[] expected = Stream.of(first, second, third, fourth)
                .mapToInt(ImageIoPictureMakerTest::color)
                .toArray();

        for (boolean littleEndian : new boolean[] {true, false}) {
            MadePicture made = maker.make(upload(Drawn.withExif(jpeg, orientation, littleEndian)));
            assertQuarters(made, PictureSize.LARGE, expected);
            assertQuarters(made, PictureSize.SMALL, expected);
        }
        byte[] png = Drawn.png(quarters(80, 60, RGB));
        assertQuarters(
                maker.make(upload(Drawn.withChunk(png, "eXIf", Drawn.exif(orientation, false)))),
                PictureSize.LARGE,
                expected);
    }

    @Test
    void a_webp_is_turned_upright() {
        assertQuarters(maker.make(upload(WebpFiles.LYING)), PictureSize.LARGE, BLUE, RED, WHITE, GREEN);
    }

    @Test
    void the_colours_of_an_embedded_profile_become_those_of_srgb() {
        BufferedImage image = new BufferedImage(64, 64, RGB);
        for (int index = 0; index < 64 * 64; index++) {
            image.setRGB(index % 64, index / 64, 0xFF808080);
        }
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] segment = ByteBuffer.allocate(profile.length + 14)
                .put(latin("ICC_PROFILE\0\1\1"))
                .put(profile)
                .array();

        MadePicture made = maker.make(upload(Drawn.withSegment(Drawn.jpeg(image), 0xE2, segment)));

        assertThat(difference(pixel(made, PictureSize.LARGE, 0.5, 0.5), 0xFFBCBCBC))
                .isLessThan(4);
    }

    @Test
    void a_virtual_thread_can_make_pictures_too() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            MadePicture made =
                    threads.submit(() -> maker.make(upload(WebpFiles.LOSSLESS))).get();

            assertQuarters(made, PictureSize.LARGE, RED, GREEN, BLUE, WHITE);
        }
    }

    @Test
    void exif_that_cannot_be_read_does_not_matter() {
        byte[] jpeg = Drawn.jpeg(quarters(80, 60, RGB));
        for (String exif : new String[] {
            "Exif\0\0", "Exif\0\0II*\0", "Exif\0\0II*\0\u00FF\u00FF\u00FF\u00FF", "Exif\0\0MM\0*\0\0\0\b\u00FF\u00FF"
        }) {
            byte[] segment = exif.getBytes(StandardCharsets.ISO_8859_1);
            assertQuarters(
                    maker.make(upload(Drawn.withSegment(jpeg, 0xE1, segment))),
                    PictureSize.LARGE,
                    RED,
                    GREEN,
                    BLUE,
                    WHITE);
        }
    }

    @Test
    void nothing_but_the_picture_is_left() {
        byte[] jpeg = Drawn.withExif(Drawn.jpeg(Drawn.busy(50, 50)), 1, true);
        jpeg = Drawn.withSegment(jpeg, 0xE1, latin("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"));
        jpeg = Drawn.withSegment(jpeg, 0xE2, latin("ICC_PROFILE\0\1\1nothing"));
        jpeg = Drawn.withSegment(jpeg, 0xED, latin("Photoshop 3.0\0"));
        jpeg = Drawn.withSegment(jpeg, 0xFE, latin("comment"));
        byte[] png = Drawn.png(quarters(50, 50, ARGB, CLEAR));
        png = Drawn.withChunk(png, "eXIf", Drawn.exif(1, true));
        png = Drawn.withChunk(png, "tEXt", latin("comment\0GPS"));
        png = Drawn.withChunk(png, "tIME", new byte[] {7, -22, 11, 20, 7, 0, 0});

        for (byte[] content : new byte[][] {jpeg, png}) {
            for (byte[] made : maker.make(upload(content)).sizes().values()) {
                assertThat(new String(made, StandardCharsets.ISO_8859_1))
                        .doesNotContain("Exif", "eXIf", "GPS", "xmp", "ICC_PROFILE", "iCCP", "Photoshop")
                        .doesNotContain("comment", "tEXt", "tIME", "pHYs", "Adobe");
            }
        }
    }

    @Test
    void the_same_bytes_make_the_same_picture_named_by_its_content() throws Exception {
        for (byte[] content : Drawn.ofEachKind()) {
            MadePicture made = maker.make(upload(content));
            MadePicture again = maker.make(upload(content.clone()));

            assertThat(again.name()).isEqualTo(made.name());
            for (PictureSize size : PictureSize.values()) {
                assertThat(again.sizes().get(size)).isEqualTo(made.sizes().get(size));
            }
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(made.sizes().get(PictureSize.LARGE));
            assertThat(made.name().value()).isEqualTo(HexFormat.of().formatHex(hash));
        }
    }

    @Test
    void the_first_picture_of_a_gif_lies_where_it_says_on_the_screen() {
        byte[] gif = Drawn.gif(quarters(32, 32, RGB));
        int descriptor = indexOfDescriptor(gif);
        gif[6] = 64;
        gif[8] = 64;
        gif[descriptor + 1] = 32;
        gif[descriptor + 3] = 32;

        MadePicture made = maker.make(upload(gif));

        assertThat(made.name().format()).isSameAs(PictureFormat.PNG);
        assertThat(pixel(made, PictureSize.LARGE, 0.25, 0.25)).isZero();
        assertThat(pixel(made, PictureSize.LARGE, 0.25, 0.75)).isZero();
        assertThat(pixel(made, PictureSize.LARGE, 0.75, 0.25)).isZero();
        assertThat(difference(pixel(made, PictureSize.LARGE, 0.6, 0.6), RED)).isLessThan(9);
        assertThat(difference(pixel(made, PictureSize.LARGE, 0.9, 0.6), GREEN)).isLessThan(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<!DOCTYPE html><script>alert(1)</script>",
                "BM000000000000000000",
                "II*\0\b\0\0\0\0\0\0\0",
                "PK\3\4000000000000",
                "%PDF-1.7 0000000",
                "GIF88a0000000000",
                "RIFF0000WAVE00000000",
                "\0\0\0\u0020ftypavif0000000000",
                "hello",
                "\u00FF\u00D8",
                "\0"
            })
    void a_type_that_is_not_taken_is_refused_by_its_bytes(String content) {
        assertRefused(ErrorCode.PICTURE_TYPE_NOT_TAKEN, () -> maker.make(upload(latin(content))));
    }

    @Test
    void nothing_is_no_picture() {
        assertRefused(ErrorCode.PICTURE_EMPTY, () -> maker.make(upload(new byte[0])));
    }

    @Test
    void as_many_bytes_as_are_taken_are_taken_and_one_more_is_not() {
        byte[] jpeg = Drawn.jpeg(quarters(64, 64, RGB));
        byte[] largest = Arrays.copyOf(jpeg, (int) PictureBounds.MAX_BYTES);
        byte[] larger = Arrays.copyOf(jpeg, (int) PictureBounds.MAX_BYTES + 1);

        assertQuarters(maker.make(upload(largest)), PictureSize.LARGE, RED, GREEN, BLUE, WHITE);
        assertRefused(ErrorCode.PICTURE_TOO_LARGE, () -> maker.make(upload(larger)));
        assertRefused(ErrorCode.PICTURE_TOO_LARGE, () -> maker.make(new Lying(1, larger)));
    }

    @Test
    void an_upload_is_not_opened_when_its_length_is_enough_to_refuse_it() {
        UploadedPicture unreadable = new UploadedPicture() {
            @Override
            public long length() {
                return PictureBounds.MAX_BYTES + 1;
            }

            @Override
            public InputStream open() {
                throw new AssertionError("opened");
            }
        };

        assertRefused(ErrorCode.PICTURE_TOO_LARGE, () -> maker.make(unreadable));
    }

    @Test
    void an_upload_that_cannot_be_read_is_not_blamed_on_the_picture() {
        UploadedPicture lost = new UploadedPicture() {
            @Override
            public long length() {
                return 100;
            }

            @Override
            public InputStream open() throws IOException {
                throw new IOException("lost");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> maker.make(lost));
    }

    static int indexOfDescriptor(byte[] gif) {
        int index = 13 + (3 << (gif[10] & 7) + 1);
        while (gif[index] == 0x21) {
            index += 2;
            while (gif[index] != 0) {
                index += 1 + (gif[index] & 0xFF);
            }
            index++;
        }
        assertThat(gif[index]).isEqualTo((byte) 0x2C);
        return index;
    }

    private static BufferedImage withTransparentLast(int side) {
        byte[] red = {0, -1, 0, 0};
        byte[] green = {0, 0, -1, 0};
        byte[] blue = {0, 0, 0, -1};
        IndexColorModel colors = new IndexColorModel(2, 4, red, green, blue, 0);
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_INDEXED, colors);
        for (int index = 0; index < side * side; index++) {
            boolean left = index % side < side / 2;
            boolean above = index / side < side / 2;
            int lower = left ? 3 : 0;
            int upper = left ? 1 : 2;
            image.getRaster().setSample(index % side, index / side, 0, above ? upper : lower);
        }
        return image;
    }

    private static int color(String name) {
        return switch (name) {
            case "RED" -> RED;
            case "GREEN" -> GREEN;
            case "BLUE" -> BLUE;
            case "WHITE" -> WHITE;
            default -> throw new IllegalArgumentException(name);
        };
    }

    static void assertQuarters(MadePicture made, PictureSize size, int... expected) {
        BufferedImage image = Drawn.read(made.sizes().get(size));
        assertThat(image.getWidth()).isEqualTo(size.pixels());
        assertThat(image.getHeight()).isEqualTo(size.pixels());
        double[] places = {0.1, 0.4, 0.6, 0.9};
        for (double y : places) {
            for (double x : places) {
                int quarter = (y > 0.5 ? 2 : 0) + (x > 0.5 ? 1 : 0);
                int actual = image.getRGB((int) (x * size.pixels()), (int) (y * size.pixels()));
                assertThat(difference(actual, expected[quarter]))
                        .as("%s at %s, %s: %08x", size, x, y, actual)
                        .isLessThan(40);
            }
        }
    }

    private static int pixel(MadePicture made, PictureSize size, double x, double y) {
        return Drawn.read(made.sizes().get(size)).getRGB((int) (x * size.pixels()), (int) (y * size.pixels()));
    }

    private static int difference(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private record Lying(long length, byte[] content) implements UploadedPicture {

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content);
        }
    }
}
