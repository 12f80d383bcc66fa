package io.miniter.web.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.media.PictureQueries;
import io.miniter.application.media.PictureView;
import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.media.PictureSize;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.web.WebTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class PictureApiTest {

    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String LARGE = "/media/" + HASH + "-400.png";
    private static final byte[] CONTENT = "ten bytes!".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    MockMvcTester http;

    @Autowired
    PictureQueries pictures;

    @BeforeEach
    void there_is_a_picture() {
        when(pictures.find(new PictureName(HASH, PictureFormat.PNG), PictureSize.LARGE))
                .thenReturn(new PictureView(PictureFormat.PNG, CONTENT));
    }

    @Test
    void a_picture_may_be_kept_for_a_year_and_is_never_taken_for_something_else() {
        assertThat(http.get().uri(LARGE))
                .hasStatusOk()
                .hasHeader("Content-Type", "image/png")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable")
                .hasHeader("ETag", "\"" + HASH + "-400.png\"")
                .hasHeader("Accept-Ranges", "bytes")
                .body()
                .isEqualTo(CONTENT);
    }

    @Test
    void who_has_it_already_is_told_so() {
        assertThat(http.get().uri(LARGE).header("If-None-Match", "\"" + HASH + "-400.png\""))
                .hasStatus(304)
                .body()
                .isEmpty();
    }

    @Test
    void a_part_of_it_can_be_had() {
        assertThat(http.get().uri(LARGE).header("Range", "bytes=4-8"))
                .hasStatus(206)
                .hasHeader("Content-Range", "bytes 4-8/10")
                .bodyText()
                .isEqualTo("bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=50-60", "bytes=10-", "bytes=-0"})
    void a_part_beyond_its_end_cannot(String range) {
        assertThat(http.get().uri(LARGE).header("Range", range))
                .hasStatus(416)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("RANGE_NOT_SATISFIABLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "items=0-5",
                "nonsense",
                "bytes=5-2",
                "bytes=",
                "bytes=-",
                "bytes=a-b",
                "bytes=0-0,1-1",
                "bytes=0-0,50-60",
                "bytes=99999999999999999999-"
            })
    void what_is_not_one_range_of_bytes_is_not_looked_at(String range) {
        assertThat(http.get().uri(LARGE).header("Range", range))
                .hasStatusOk()
                .body()
                .isEqualTo(CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-gzip", "--gzip", "-br", ";gzip", ":br", "-zstd-gzip"})
    void a_tag_that_a_proxy_has_added_to_is_known(String coding) {
        assertThat(http.get().uri(LARGE).header("If-None-Match", "W/\"" + HASH + "-400.png" + coding + "\""))
                .hasStatus(304);
    }

    @Test
    void whoever_shows_a_profile_may_show_its_picture() {
        assertThat(http.get().uri(LARGE))
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying(
                        "Cross-Origin-Resource-Policy",
                        values -> assertThat(values).containsExactly("cross-origin"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/" + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" + "-401.png",
                "/media/" + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" + "-400.gif",
                "/media/" + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" + ".png",
                "/media/" + "0123456789abcdef" + "-400.png",
                "/media/passwd",
                "/media/..%5C..%5Cpassword"
            })
    void what_cannot_be_a_picture_is_not_found_without_asking_the_store(String path) {
        assertThat(http.get().uri(URI.create(path)))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("PICTURE_NOT_FOUND");
        verifyNoInteractions(pictures);
    }

    @Test
    void a_lost_store_asks_for_patience() {
        when(pictures.find(any(), any())).thenThrow(new DomainException(ErrorCode.PICTURE_STORE_UNAVAILABLE));

        assertThat(http.get().uri(LARGE))
                .hasStatus(503)
                .hasHeader("Retry-After", "5")
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("PICTURE_STORE_UNAVAILABLE");
    }
}
