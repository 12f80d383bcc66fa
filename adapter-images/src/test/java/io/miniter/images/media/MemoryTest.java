package io.miniter.images.media;

import static io.miniter.images.media.Drawn.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.images.parsing.ImageHeader;
import io.miniter.images.parsing.PictureType;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much memory pictures may take together, and how much each is taken to need. */
final class MemoryTest {

    private static final long MEBIBYTE = 1024L * 1024;

    @ParameterizedTest
    @CsvSource({
        "416, 24000, 320",
        "416, 1040, 320",
        "416, 600, 280",
        "204, 512, 108",
        "102, 256, 64",
        "4000, 8000, 3904"
    })
    void pictures_get_what_the_heap_and_the_machine_have_besides(long heap, long machine, long pictures) {
        assertThat(MediaImagesConfiguration.bytesForPictures(heap * MEBIBYTE, machine * MEBIBYTE))
                .isEqualTo(pictures * MEBIBYTE);
    }

    @Test
    void thirty_nine_megapixels_of_webp_in_74_kilobytes_fit_into_the_smallest_server_one_at_a_time()
            throws IOException {
        long needed = ImageIoDecoder.memory(PictureType.WEBP.imageHeader(resource("39mp.webp")));

        assertThat(needed).isBetween(80 * MEBIBYTE, 108 * MEBIBYTE);
    }

    @Test
    void what_never_fits_has_too_many_pixels_and_is_not_decoded() {
        ImageIoPictureMaker maker = new ImageIoPictureMaker(
                new DecodingPlaces(2, 64 * MEBIBYTE, Duration.ZERO), (type, imageHeader, side) -> {
                    throw new AssertionError("decoded");
                });

        DomainException refusal = assertThrows(DomainException.class, () -> maker.make(upload(WebpFiles.BIG_LOSSLESS)));

        assertThat(refusal.code()).isEqualTo(ErrorCode.PICTURE_TOO_MANY_PIXELS);
    }

    @Test
    void a_progressive_jpeg_needs_each_of_its_coefficients_and_a_baseline_one_does_not() {
        BufferedImage image = Drawn.quarters(1600, 1600, BufferedImage.TYPE_INT_RGB);
        ImageHeader baseline = PictureType.JPEG.imageHeader(Drawn.jpeg(image));
        ImageHeader progressive = PictureType.JPEG.imageHeader(Drawn.progressiveJpeg(image));

        assertThat(baseline.memory()).isZero();
        assertThat(progressive.memory()).isBetween(2L * 1600 * 1600, 6L * 1600 * 1600);
    }

    @Test
    void samples_of_two_bytes_need_twice_as_much() {
        assertThat(PictureType.PNG.imageHeader(Drawn.png16(64, 64)).memory()).isEqualTo(4 * 64 * 64);
        assertThat(PictureType.PNG.imageHeader(Drawn.pngBomb(64, 64)).memory()).isZero();
    }

    private static byte[] resource(String name) throws IOException {
        try (var stream = Objects.requireNonNull(MemoryTest.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        }
    }
}
