package io.miniter.images.media;

import static io.miniter.images.media.Drawn.quarters;
import static io.miniter.images.media.Drawn.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.miniter.application.media.MadePicture;
import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureSize;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.images.parsing.WebpParser;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that violate their specification but are shown by browsers; and colour profiles. */
final class ForgivenPicturesTest {

    private static final int RGB = BufferedImage.TYPE_INT_RGB;
    private static final byte[] JPEG = Drawn.jpeg(quarters(64, 64, RGB));
    private static final byte[] PROGRESSIVE = Drawn.progressiveJpeg(quarters(64, 64, RGB));
    private static final byte[] PNG = Drawn.png(quarters(64, 64, RGB));
    private static final byte[] GIF = Drawn.gif(quarters(64, 64, RGB));
    private static final int RED = 0xFFFF0000;

    private final ImageIoPictureMaker maker = new ImageIoPictureMaker(
            new DecodingPlaces(2, Long.MAX_VALUE, Duration.ZERO), new ImageIoDecoder(new ImageReaders()));

    static Stream<Arguments> forgiven() {
        byte[] animated = Drawn.animatedGif(64);
        return Stream.of(
                arguments("JPEG without EOI", cut(JPEG, 2)),
                arguments("JPEG with half of EOI", cut(JPEG, 1)),
                arguments("progressive JPEG without EOI", cut(PROGRESSIVE, 2)),
                arguments(
                        "JPEG with rubbish after EOI",
                        joined(JPEG, "rubbish \u00FF\u00DA".getBytes(StandardCharsets.ISO_8859_1))),
                arguments("PNG without IEND", cut(PNG, 12)),
                arguments("PNG with half of IEND", cut(PNG, 6)),
                arguments("interlaced PNG without IEND", cut(Drawn.interlacedPng(quarters(64, 64, RGB)), 12)),
                arguments("PNG with rubbish after IEND", joined(PNG, new byte[] {1, 2, 3})),
                arguments(
                        "PNG with a wrong sum of a text",
                        withWrongSum(Drawn.withChunk(PNG, "tEXt", new byte[] {'a', 0, 'b'}))),
                arguments("APNG", Drawn.withChunk(PNG, "acTL", new byte[] {0, 0, 0, 1, 0, 0, 0, 0})),
                arguments(
                        "PNG with a gamma", Drawn.withChunk(PNG, "gAMA", new byte[] {0, 0, (byte) 0xB1, (byte) 0x8F})),
                arguments("GIF without trailer", cut(GIF, 1)),
                arguments("GIF without trailer and terminator", cut(GIF, 2)),
                arguments("animated GIF without trailer", cut(animated, 1)),
                arguments("GIF with rubbish for a block", joined(cut(GIF, 1), new byte[] {7, 7, 7})),
                arguments("GIF with a screen of 0 x 0", withScreen(GIF, 0, 0)),
                arguments("GIF with a screen of 0 x 64", withScreen(GIF, 0, 64)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgiven")
    void what_browsers_show_is_taken(String kind, byte[] content) {
        ImageIoPictureMakerTest.assertQuarters(
                maker.make(upload(content)), PictureSize.LARGE, RED, Drawn.GREEN, Drawn.BLUE, Drawn.WHITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif_no_trailer.gif", "no_eoi.jpg", "profile-red-is-green.png"})
    void so_are_the_files_that_people_sent(String file) {
        assertThat(maker.make(upload(resource(file)))).isNotNull();
    }

    @Test
    void what_lacks_a_scan_is_damaged_with_and_without_its_end() {
        int lastScan = lastIndexOf(PROGRESSIVE, 0xDA);
        byte[] withoutLast = Arrays.copyOf(PROGRESSIVE, lastScan);

        assertDamaged(withoutLast);
    }

    @Test
    void what_lacks_pixels_is_damaged() {
        for (int missing : new int[] {13, 20, 40, 60}) {
            assertDamaged(cut(PNG, missing));
        }
        for (int missing : new int[] {30, 60, 90}) {
            assertDamaged(cut(JPEG, missing));
        }
        for (int missing : new int[] {8, 16, 32}) {
            assertDamaged(cut(GIF, missing));
        }
    }

    @Test
    void a_png_that_lost_its_last_chunk_of_pixels_is_damaged() {
        byte[] start = Arrays.copyOf(PNG, 33);
        byte[] pixels = Arrays.copyOfRange(PNG, 41, PNG.length - 16);
        byte[] first = Drawn.chunk("IDAT", Arrays.copyOf(pixels, pixels.length / 2));
        byte[] second = Drawn.chunk("IDAT", Arrays.copyOfRange(pixels, pixels.length / 2, pixels.length));

        assertDamaged(joined(start, first));
        assertThat(maker.make(upload(joined(joined(start, first), second)))).isNotNull();
    }

    @Test
    void the_profile_of_a_png_says_what_its_colours_are() {
        MadePicture made = maker.make(upload(resource("profile-red-is-green.png")));

        assertThat(made.name().format()).isSameAs(PictureFormat.JPEG);
        int pixel = Drawn.read(made.sizes().get(PictureSize.LARGE)).getRGB(200, 200);
        assertThat(pixel >> 8 & 0xFF).as(Integer.toHexString(pixel)).isGreaterThan(200);
        assertThat(pixel >> 16 & 0xFF).as(Integer.toHexString(pixel)).isLessThan(60);
    }

    static Stream<Arguments> profiled() throws IOException {
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] gray = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
        byte[] jpegSegment = ByteBuffer.allocate(linear.length + 14)
                .put("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1))
                .put(linear)
                .array();
        return Stream.of(
                arguments("JPEG", Drawn.withSegment(Drawn.jpeg(filled(RGB)), 0xE2, jpegSegment)),
                arguments("PNG", Drawn.withChunk(Drawn.png(filled(RGB)), "iCCP", compressed(linear))),
                arguments(
                        "gray PNG",
                        Drawn.withChunk(Drawn.png(filled(BufferedImage.TYPE_BYTE_GRAY)), "iCCP", compressed(gray))));
    }

    /** Half of the light is more than half of the number: 128 becomes 188. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("profiled")
    void the_colours_of_a_profile_become_those_of_srgb(String kind, byte[] content) {
        MadePicture made = maker.make(upload(content));

        int pixel = Drawn.read(made.sizes().get(PictureSize.LARGE)).getRGB(200, 200);
        assertThat(pixel & 0xFF).isBetween(184, 192);
        assertThat(pixel >> 16 & 0xFF).isBetween(184, 192);
    }

    @Test
    void what_is_transparent_stays_so_with_a_profile() throws IOException {
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] png = Drawn.png(quarters(64, 64, BufferedImage.TYPE_INT_ARGB, 0));

        MadePicture made = maker.make(upload(Drawn.withChunk(png, "iCCP", compressed(linear))));

        ImageIoPictureMakerTest.assertQuarters(made, PictureSize.LARGE, RED, Drawn.GREEN, Drawn.BLUE, 0);
    }

    @Test
    void a_profile_of_a_webp_counts_and_a_broken_one_does_not() {
        byte[] swapped = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] broken = "no profile at all".getBytes(StandardCharsets.US_ASCII);

        MadePicture made = maker.make(upload(withProfile(WebpFiles.LOSSLESS, broken)));
        ImageIoPictureMakerTest.assertQuarters(made, PictureSize.LARGE, RED, Drawn.GREEN, Drawn.BLUE, Drawn.WHITE);
        assertThat(maker.make(upload(withProfile(WebpFiles.LOSSY, broken)))).isNotNull();
        assertThat(new WebpParser(withProfile(WebpFiles.LOSSY, swapped)).parse().profile())
                .isNotNull();
        assertThat(new WebpParser(withProfile(WebpFiles.LOSSY, broken)).parse().profile())
                .isNull();
    }

    @Test
    void a_broken_profile_of_a_png_says_nothing() throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        byte[] torn = Arrays.copyOf(profile, profile.length / 2);
        byte[] mute = profile.clone();
        Arrays.fill(mute, 128, mute.length, (byte) 0);
        byte[] unending = new byte[5 * 1024 * 1024];

        for (byte[] broken : new byte[][] {new byte[0], {1, 2, 3}, torn, mute, unending}) {
            MadePicture made = maker.make(upload(Drawn.withChunk(PNG, "iCCP", compressed(broken))));
            ImageIoPictureMakerTest.assertQuarters(made, PictureSize.LARGE, RED, Drawn.GREEN, Drawn.BLUE, Drawn.WHITE);
        }
    }

    private void assertDamaged(byte[] content) {
        assertThat(org.junit.jupiter.api.Assertions.assertThrows(
                                DomainException.class, () -> maker.make(upload(content)))
                        .code())
                .isEqualTo(ErrorCode.PICTURE_DAMAGED);
    }

    private static BufferedImage filled(int type) {
        BufferedImage image = new BufferedImage(64, 64, type);
        for (int index = 0; index < 64 * 64; index++) {
            for (int band = 0; band < image.getRaster().getNumBands(); band++) {
                image.getRaster().setSample(index % 64, index / 64, band, 128);
            }
        }
        return image;
    }

    private static byte[] compressed(byte[] profile) throws IOException {
        var chunk = new ByteArrayOutputStream();
        chunk.writeBytes("name\0\0".getBytes(StandardCharsets.US_ASCII));
        try (var deflated = new DeflaterOutputStream(chunk)) {
            deflated.write(profile);
        }
        return chunk.toByteArray();
    }

    /** The simple format made the extended one. */
    private static byte[] withProfile(byte[] webp, byte[] profile) {
        int padded = profile.length + profile.length % 2;
        ByteBuffer extended = ByteBuffer.allocate(webp.length + 18 + 8 + padded).order(ByteOrder.LITTLE_ENDIAN);
        extended.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(extended.capacity() - 8);
        extended.put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(0x20);
        extended.put(new byte[] {31, 0, 0, 31, 0, 0});
        extended.put("ICCP".getBytes(StandardCharsets.US_ASCII)).putInt(profile.length);
        extended.put(Arrays.copyOf(profile, padded));
        return extended.put(webp, 12, webp.length - 12).array();
    }

    private static byte[] withWrongSum(byte[] png) {
        png[33 + 8 + 3] ^= 1;
        return png;
    }

    private static byte[] withScreen(byte[] gif, int width, int height) {
        byte[] changed = gif.clone();
        ByteBuffer.wrap(changed)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(6, (short) width)
                .putShort(8, (short) height);
        return changed;
    }

    private static byte[] cut(byte[] content, int missing) {
        return Arrays.copyOf(content, content.length - missing);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    private static int lastIndexOf(byte[] jpeg, int marker) {
        int index = jpeg.length - 2;
        while ((jpeg[index] & 0xFF) != 0xFF || (jpeg[index + 1] & 0xFF) != marker) {
            index--;
        }
        return index;
    }

    private static byte[] resource(String name) {
        try (var stream = Objects.requireNonNull(ForgivenPicturesTest.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
