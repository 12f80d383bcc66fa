package io.miniter.images.media;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static io.miniter.images.media.Drawn.quarters;
import static io.miniter.images.media.Drawn.upload;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.images.parsing.ImageHeader;
import io.miniter.images.parsing.Orientation;
import io.miniter.images.parsing.PictureType;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, or made to break the server. */
final class DamagedPicturesTest {

    private static final int RGB = BufferedImage.TYPE_INT_RGB;
    private static final long SEED = 20_261_120;

    /** A square of four pixels: that it comes out at all is what counts here. */
    private final ImageIoDecoder decoder = new ImageIoDecoder(new ImageReaders());

    private final ImageIoPictureMaker maker = new ImageIoPictureMaker(
            new DecodingPlaces(2, Long.MAX_VALUE, Duration.ZERO),
            (type, imageHeader, side) -> decoder.decode(type, imageHeader, 2));

    /** These files are refused before decoding. */
    private final ImageIoPictureMaker undecoding =
            new ImageIoPictureMaker(new DecodingPlaces(2, Long.MAX_VALUE, Duration.ZERO), (type, imageHeader, side) -> {
                throw new AssertionError("decoded");
            });

    @Test
    void a_file_that_ends_too_early_is_damaged_wherever_it_ends() {
        for (byte[] content : Drawn.ofEachKind()) {
            for (int tenths = 1; tenths < 10; tenths++) {
                byte[] beginning = Arrays.copyOf(content, Math.max(PictureType.HEAD, content.length * tenths / 10));
                assertRefused(ErrorCode.PICTURE_DAMAGED, () -> maker.make(upload(beginning)));
            }
        }
        for (byte[] content : List.of(WebpFiles.LOSSY, WebpFiles.LOSSLESS, WebpFiles.ANIMATED)) {
            byte[] almostAll = Arrays.copyOf(content, content.length - 1);
            assertRefused(ErrorCode.PICTURE_DAMAGED, () -> maker.make(upload(almostAll)));
        }
    }

    @Test
    void a_jpeg_that_only_seems_to_end_is_damaged() {
        for (byte[] content : List.of(Drawn.jpeg(Drawn.busy(200, 200)), Drawn.progressiveJpeg(Drawn.busy(200, 200)))) {
            byte[] half = Arrays.copyOf(content, content.length / 2);
            half[half.length - 2] = (byte) 0xFF;
            half[half.length - 1] = (byte) 0xD9;

            assertRefused(ErrorCode.PICTURE_DAMAGED, () -> maker.make(upload(half)));
        }
    }

    @Test
    void whatever_bytes_are_wrong_the_answer_is_a_picture_or_a_refusal() {
        Random random = new Random(SEED);
        int made = 0;
        int refused = 0;
        for (byte[] content : Drawn.ofEachKind()) {
            for (int round = 0; round < 60; round++) {
                byte[] wrong = content.clone();
                int flips = 1 + random.nextInt(4);
                for (int flip = 0; flip < flips; flip++) {
                    wrong[random.nextInt(wrong.length)] ^= (byte) (1 << random.nextInt(8));
                }
                try {
                    maker.make(upload(wrong));
                    made++;
                } catch (DomainException refusal) {
                    assertThat(refusal.code())
                            .isIn(
                                    ErrorCode.PICTURE_DAMAGED,
                                    ErrorCode.PICTURE_TYPE_NOT_TAKEN,
                                    ErrorCode.PICTURE_TOO_MANY_PIXELS);
                    refused++;
                }
            }
        }
        assertThat(made).isPositive();
        assertThat(refused).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"30000, 30000", "2147483647, 2147483647", "-1, 1", "1, -1", "40000001, 1", "5000, 8001"})
    void a_png_of_a_few_bytes_that_claims_more_pixels_than_are_taken_is_not_decoded(int width, int height) {
        assertRefused(ErrorCode.PICTURE_TOO_MANY_PIXELS, () -> undecoding.make(upload(Drawn.pngBomb(width, height))));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "0, 0"})
    void a_picture_without_pixels_is_damaged(int width, int height) {
        assertRefused(ErrorCode.PICTURE_DAMAGED, () -> undecoding.make(upload(Drawn.pngBomb(width, height))));
        assertRefused(ErrorCode.PICTURE_DAMAGED, () -> undecoding.make(upload(jpegOf(width, height))));
        int frame = ImageIoPictureMakerTest.indexOfDescriptor(Drawn.gif(quarters(32, 32, RGB))) + 5;
        assertRefused(ErrorCode.PICTURE_DAMAGED, () -> undecoding.make(upload(gifOf(frame, width, height))));
    }

    @Test
    void a_jpeg_that_claims_more_pixels_than_are_taken_is_not_decoded() {
        assertRefused(ErrorCode.PICTURE_TOO_MANY_PIXELS, () -> undecoding.make(upload(jpegOf(30_000, 30_000))));
    }

    @Test
    void a_gif_whose_screen_or_frame_claims_more_pixels_than_are_taken_is_not_decoded() {
        byte[] gif = Drawn.gif(quarters(32, 32, RGB));
        int frame = ImageIoPictureMakerTest.indexOfDescriptor(gif) + 5;

        assertRefused(ErrorCode.PICTURE_TOO_MANY_PIXELS, () -> undecoding.make(upload(gifOf(6, 30_000, 30_000))));
        assertRefused(ErrorCode.PICTURE_TOO_MANY_PIXELS, () -> undecoding.make(upload(gifOf(frame, 30_000, 30_000))));
    }

    @Test
    void a_webp_that_claims_more_pixels_than_are_taken_is_not_decoded() {
        byte[] lossy = WebpFiles.LOSSY.clone();
        little(lossy, 26, 16_000);
        little(lossy, 28, 16_000);
        byte[] lossless = WebpFiles.LOSSLESS.clone();
        Arrays.fill(lossless, 21, 24, (byte) 0xFF);
        lossless[24] = 0x0F;
        byte[] animated = WebpFiles.ANIMATED.clone();
        Arrays.fill(animated, 24, 30, (byte) 0xFF);

        for (byte[] content : List.of(lossy, lossless, animated)) {
            assertRefused(ErrorCode.PICTURE_TOO_MANY_PIXELS, () -> undecoding.make(upload(content)));
        }
    }

    @Test
    void a_webp_whose_picture_is_not_as_large_as_its_container_says_is_damaged() {
        byte[] alpha = WebpFiles.LOSSY_ALPHA.clone();
        alpha[24] = 16;
        byte[] animated = WebpFiles.ANIMATED.clone();
        animated[24] = 16;

        assertRefused(ErrorCode.PICTURE_DAMAGED, () -> undecoding.make(upload(alpha)));
        assertRefused(ErrorCode.PICTURE_DAMAGED, () -> undecoding.make(upload(animated)));
    }

    @Test
    void a_webp_with_a_second_picture_in_the_place_of_the_first_is_damaged() {
        byte[] first = WebpFiles.LOSSY_ALPHA;
        for (byte[] second : List.of(WebpFiles.LOSSY, WebpFiles.LOSSLESS, Arrays.copyOfRange(first, 18, 60))) {
            byte[] joined = ByteBuffer.allocate(first.length + second.length - 12)
                    .put(first)
                    .put(second, 12, second.length - 12)
                    .array();
            ByteBuffer.wrap(joined).order(ByteOrder.LITTLE_ENDIAN).putInt(4, joined.length - 8);

            assertRefused(ErrorCode.PICTURE_DAMAGED, () -> undecoding.make(upload(joined)));
        }
    }

    /** 160 KB, of which the decoder would make 65,536 times five tables of 1 KiB each. */
    @Test
    void a_webp_that_asks_for_more_tables_than_its_size_explains_is_damaged() {
        BitSet bits = new BitSet();
        int[] at = {0};
        int side = 512;
        write(bits, at, 0x2F, 8);
        write(bits, at, side - 1, 14);
        write(bits, at, side - 1, 14);
        write(bits, at, 0, 6);
        // Which tables are for which block, in an image of one pixel: the last of 65,536
        write(bits, at, 0b1111, 4);
        write(bits, at, 0, 1);
        for (int symbol : new int[] {255, 255, 0, 0}) {
            write(bits, at, 0b101, 3);
            write(bits, at, symbol, 8);
        }
        write(bits, at, 0b0001, 4);
        for (int table = 0; table < 5 * 65_536; table++) {
            write(bits, at, 0b0001, 4);
        }
        byte[] tables = Arrays.copyOf(bits.toByteArray(), Math.ceilDiv(at[0], 16) * 2);
        byte[] content = ByteBuffer.allocate(20 + tables.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(12 + tables.length)
                .put("WEBPVP8L".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(tables.length)
                .put(tables)
                .array();

        assertRefused(ErrorCode.PICTURE_DAMAGED, () -> maker.make(upload(content)));
    }

    @Test
    void compressed_text_in_a_png_is_not_unpacked() {
        byte[] png = Drawn.png(quarters(64, 64, BufferedImage.TYPE_BYTE_INDEXED));
        byte[] garbage = "comment\0\0this is not deflated".getBytes(StandardCharsets.ISO_8859_1);

        for (String name : List.of("zTXt", "iTXt", "iCCP", "sPLT", "hIST", "unKn")) {
            assertThat(maker.make(upload(Drawn.withChunk(png, name, garbage)))).isNotNull();
        }
    }

    @Test
    void a_png_whose_sums_are_wrong_is_damaged() {
        byte[] png = Drawn.png(quarters(64, 64, RGB));
        png[png.length - 20] ^= 1;

        assertRefused(ErrorCode.PICTURE_DAMAGED, () -> undecoding.make(upload(png)));
    }

    @Test
    void a_png_with_too_few_rows_is_damaged() {
        byte[] png = Drawn.png(quarters(64, 64, RGB));
        byte[] header = Arrays.copyOfRange(png, 16, 29);
        header[7] = 65;
        ByteBuffer taller = ByteBuffer.allocate(png.length)
                .put(png, 0, 8)
                .put(Drawn.chunk("IHDR", header))
                .put(png, 33, png.length - 33);

        assertRefused(ErrorCode.PICTURE_DAMAGED, () -> maker.make(upload(taller.array())));
    }

    @Test
    void a_gif_with_too_few_rows_is_damaged() {
        byte[] gif = Drawn.gif(quarters(32, 32, RGB));
        gif[8] = 33;
        gif[ImageIoPictureMakerTest.indexOfDescriptor(gif) + 7] = 33;

        assertRefused(ErrorCode.PICTURE_DAMAGED, () -> maker.make(upload(gif)));
    }

    @Test
    void what_a_gif_holds_after_its_last_row_is_not_unpacked() {
        byte[] gif = Drawn.gif(quarters(32, 32, RGB));
        gif[8] = 10;
        gif[ImageIoPictureMakerTest.indexOfDescriptor(gif) + 7] = 10;

        assertThat(maker.make(upload(gif))).isNotNull();
    }

    @Test
    void a_jpeg_of_more_scans_than_any_needs_is_damaged() {
        byte[] jpeg = Drawn.jpeg(quarters(64, 64, RGB));
        int scan = indexOfMarker(jpeg, 0xDA);
        byte[] scanData = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
        ByteBuffer many = ByteBuffer.allocate(jpeg.length + 64 * scanData.length);
        many.put(jpeg, 0, jpeg.length - 2);
        for (int round = 0; round < 64; round++) {
            many.put(scanData);
        }
        many.put(jpeg, jpeg.length - 2, 2);

        assertRefused(ErrorCode.PICTURE_DAMAGED, () -> undecoding.make(upload(many.array())));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC3, 0xC5, 0xC9, 0xCB})
    void a_jpeg_that_browsers_do_not_show_is_not_taken(int marker) {
        byte[] jpeg = Drawn.jpeg(quarters(64, 64, RGB));
        jpeg[indexOfMarker(jpeg, 0xC0) + 1] = (byte) marker;

        assertRefused(ErrorCode.PICTURE_TYPE_NOT_TAKEN, () -> undecoding.make(upload(jpeg)));
    }

    @Test
    void a_decoder_that_overflows_is_as_good_as_a_refusal() {
        for (Throwable failure : List.of(
                new StackOverflowError(),
                new OutOfMemoryError(),
                new AssertionError(),
                new NegativeArraySizeException("-1"))) {
            ImageHeader imageHeader = ImageHeader.whole(1, 1, Orientation.UPRIGHT, 0, null, new byte[0]);
            ImageIoDecoder failing = new ImageIoDecoder(type -> {
                switch (failure) {
                    case Error error -> throw error;
                    case RuntimeException exception -> throw exception;
                    default -> throw new AssertionError(failure);
                }
            });

            assertRefused(ErrorCode.PICTURE_DAMAGED, () -> failing.decode(PictureType.PNG, imageHeader, 2));
        }
    }

    private static void write(BitSet bits, int[] at, int value, int count) {
        for (int bit = 0; bit < count; bit++) {
            bits.set(at[0]++, (value >> bit & 1) != 0);
        }
    }

    private static byte[] jpegOf(int width, int height) {
        byte[] jpeg = Drawn.jpeg(quarters(64, 64, RGB));
        ByteBuffer.wrap(jpeg)
                .position(indexOfMarker(jpeg, 0xC0) + 5)
                .putShort((short) height)
                .putShort((short) width);
        return jpeg;
    }

    private static byte[] gifOf(int index, int width, int height) {
        byte[] gif = Drawn.gif(quarters(32, 32, RGB));
        little(gif, index, width);
        little(gif, index + 2, height);
        return gif;
    }

    private static void little(byte[] content, int index, int value) {
        ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).putShort(index, (short) value);
    }

    private static int indexOfMarker(byte[] jpeg, int marker) {
        int index = 2;
        while ((jpeg[index + 1] & 0xFF) != marker) {
            index += 2 + ((jpeg[index + 2] & 0xFF) << 8 | (jpeg[index + 3] & 0xFF));
        }
        return index;
    }
}
