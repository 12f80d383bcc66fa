package io.miniter.images.media;

import com.sun.management.OperatingSystemMXBean;
import io.miniter.application.media.PictureMaker;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Needs no display: nothing here draws, so {@code java.awt.headless}, which Spring Boot sets anyway, is not consulted.
 * Uses no disk.
 */
@Configuration(proxyBeanMethods = false)
final class MediaImagesConfiguration {

    private static final int DECODES_AT_A_TIME = 2;

    private static final long MEBIBYTE = 1024L * 1024;

    /** The server's own heap usage under load: measured, 60 to 90 MB. */
    private static final long REST_OF_THE_HEAP = 96 * MEBIBYTE;

    /** Off-heap memory of the process, and the memory of its database. */
    private static final long REST_OF_THE_MEMORY = 320 * MEBIBYTE;

    /** The minimum: an ordinary picture is accepted on any machine. */
    private static final long LEAST = 64 * MEBIBYTE;

    /** Longer than several large pictures take, and shorter than proxies wait. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    @Bean
    PictureMaker pictureMaker() {
        long bytes = bytesForPictures(Runtime.getRuntime().maxMemory(), memoryOfTheMachine());
        return new ImageIoPictureMaker(
                new DecodingPlaces(DECODES_AT_A_TIME, bytes, LONGEST_WAIT), new ImageIoDecoder(new ImageReaders()));
    }

    /**
     * The memory that is available for pictures.
     *
     * @param heap the maximum heap size in bytes
     * @param machine the memory of the machine or container in bytes
     */
    static long bytesForPictures(long heap, long machine) {
        return Math.max(LEAST, Math.min(heap - REST_OF_THE_HEAP, machine - REST_OF_THE_MEMORY));
    }

    private static long memoryOfTheMachine() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }
}
