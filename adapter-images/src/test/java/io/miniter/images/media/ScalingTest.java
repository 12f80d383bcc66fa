package io.miniter.images.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScalingTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 95, 96, 97, 191, 400, 1601})
    void a_colour_stays_what_it_was_in_any_size(int side) {
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFF336699);

        assertThat(new Square(side, pixels).scaledTo(96).argb()).containsOnly(0xFF336699);
    }

    @Test
    void fine_stripes_become_their_mean() {
        int side = 960;
        int[] pixels = new int[side * side];
        for (int index = 0; index < pixels.length; index++) {
            pixels[index] = index % 2 == 0 ? 0xFF000000 : 0xFFFFFFFF;
        }

        for (int pixel : new Square(side, pixels).scaledTo(96).argb()) {
            assertThat(pixel & 0xFF).isBetween(122, 133);
        }
    }

    @Test
    void what_is_transparent_gives_no_colour_to_what_is_not() {
        int side = 200;
        int[] pixels = new int[side * side];
        for (int index = 0; index < pixels.length; index++) {
            pixels[index] = index % side < 101 ? 0x00FFFFFF : 0xFF200000;
        }

        for (int pixel : new Square(side, pixels).scaledTo(96).argb()) {
            int alpha = pixel >>> 24;
            assertThat(alpha < 32 || (pixel & 0xFFFF) == 0).as("%08x", pixel).isTrue();
        }
    }

    @Test
    void the_same_size_is_the_same_picture() {
        int[] pixels = new int[96 * 96];
        Arrays.setAll(pixels, index -> 0xFF000000 | index * 7919);

        assertThat(new Square(96, pixels).scaledTo(96).argb()).isEqualTo(pixels);
    }
}
