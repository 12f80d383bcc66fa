package io.miniter.domain.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.miniter.domain.shared.Refusals;
import io.miniter.domain.shared.ViolationCode;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PictureNameTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @EnumSource
    void a_name_that_is_read_says_what_was_written(PictureFormat format) {
        PictureName name = new PictureName(HASH, format);

        assertThat(PictureName.parse(name.toString())).isEqualTo(name);
    }

    @Test
    void a_file_is_named_by_content_size_and_format() {
        PictureName name = new PictureName(HASH, PictureFormat.PNG);

        assertThat(name.fileName(PictureSize.LARGE)).isEqualTo(HASH + "-400.png");
        assertThat(name.fileName(PictureSize.SMALL)).isEqualTo(HASH + "-96.png");
    }

    @ParameterizedTest
    @MethodSource("notAName")
    void nothing_else_is_a_name(String text) {
        Refusals.assertInvalid(ViolationCode.MALFORMED, 0, () -> PictureName.parse(text));
    }

    static Stream<Arguments> notAName() {
        return Stream.of(
                argumentSet("nothing", ""),
                argumentSet("no format", HASH),
                argumentSet("an empty format", HASH + "."),
                argumentSet("a format that never comes out", HASH + ".gif"),
                argumentSet("a format in upper case", HASH + ".JPG"),
                argumentSet("a second ending", HASH + ".jpg.exe"),
                argumentSet("a hash in upper case", HASH.toUpperCase(Locale.ROOT) + ".jpg"),
                argumentSet("a hash that is too short", HASH.substring(1) + ".jpg"),
                argumentSet("a hash that is too long", HASH + "0.jpg"),
                argumentSet("a letter beyond f", HASH.replace('f', 'g') + ".jpg"),
                argumentSet("a way out of the directory", "../../" + HASH.substring(6) + ".jpg"),
                argumentSet("a line end behind", HASH + ".jpg\n"));
    }
}
