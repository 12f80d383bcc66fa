package io.miniter.http.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.media.PictureSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureUrlsTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @CsvSource({
        "'', '', /media/",
        "'', https://miniter.example.org, https://miniter.example.org/media/",
        "'', https://example.org/social/, https://example.org/social/media/",
        "https://pictures.example.org/media, https://miniter.example.org, https://pictures.example.org/media/",
        "https://pictures.example.org/media/, '', https://pictures.example.org/media/"
    })
    void a_picture_is_where_the_configuration_says(String mediaUrl, String serverUrl, String expected) {
        PictureUrls urls = new PictureUrls(mediaUrl, serverUrl);

        assertThat(urls.of(HASH + ".jpg", PictureSize.LARGE)).isEqualTo(expected + HASH + "-400.jpg");
        assertThat(urls.small(HASH + ".png")).isEqualTo(expected + HASH + "-96.png");
    }

    @Test
    void no_picture_is_nowhere() {
        PictureUrls urls = new PictureUrls("", "");

        assertThat(urls.large(null)).isNull();
        assertThat(urls.small(null)).isNull();
    }
}
