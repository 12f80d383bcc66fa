package io.miniter.images.media;

import io.miniter.application.media.PictureMaker;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Needs no display: nothing here draws, so that {@code java.awt.headless}, which Spring Boot sets anyway, is not asked
 * for. Nor does it touch the disk.
 */
@Configuration(proxyBeanMethods = false)
final class MediaImagesConfiguration {

    /** Each takes up to 130 MB, and the one that may be heavy up to 250 MB, or 320 MB outside of the heap for JPEG. */
    private static final int DECODES_AT_A_TIME = 2;

    /** Longer than several large pictures take, and shorter than proxies wait. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    @Bean
    PictureMaker pictureMaker() {
        return new ImageIoPictureMaker(
                new DecodingPlaces(DECODES_AT_A_TIME, LONGEST_WAIT), new ImageIoDecoder(new ImageReaders()));
    }
}
