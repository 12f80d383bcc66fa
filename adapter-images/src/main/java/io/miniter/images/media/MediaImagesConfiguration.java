package io.miniter.images.media;

import com.sun.management.OperatingSystemMXBean;
import io.miniter.application.media.PictureMaker;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Needs no display: nothing here draws, so that {@code java.awt.headless}, which Spring Boot sets anyway, is not asked
 * for. Nor does it touch the disk.
 */
@Configuration(proxyBeanMethods = false)
final class MediaImagesConfiguration {

    private static final int DECODES_AT_A_TIME = 2;

    private static final long MEBIBYTE = 1024L * 1024;

    /** What the server itself holds in the heap while it is busy: measured, 60 to 90 MB. */
    private static final long REST_OF_THE_HEAP = 96 * MEBIBYTE;

    /** What the process holds outside of the heap, and what its database needs beside it. */
    private static final long REST_OF_THE_MEMORY = 320 * MEBIBYTE;

    /** An ordinary picture is taken wherever the server runs at all. */
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
     * What is left for pictures of the memory that there is.
     *
     * @param heap the most that the heap may have, in bytes
     * @param machine what the machine has, or the container that the process is in
     */
    static long bytesForPictures(long heap, long machine) {
        return Math.max(LEAST, Math.min(heap - REST_OF_THE_HEAP, machine - REST_OF_THE_MEMORY));
    }

    private static long memoryOfTheMachine() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }
}
