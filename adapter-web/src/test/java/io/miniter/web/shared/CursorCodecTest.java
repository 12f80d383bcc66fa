package io.miniter.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.miniter.application.shared.Cursor;
import io.miniter.domain.shared.Id;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorCodecTest {

    /** The bounds, and a thousand positions between them that are the same each time. */
    private static LongStream positions() {
        return LongStream.concat(LongStream.of(1, 2, Id.MAX - 1, Id.MAX), new Random(53).longs(1_000, 1, Id.MAX));
    }

    @Test
    void what_is_written_is_read_back() {
        assertThat(positions().mapToObj(Cursor::new))
                .allSatisfy(cursor -> assertThat(CursorCodec.decode("tweets", CursorCodec.encode("tweets", cursor)))
                        .isEqualTo(cursor));
    }

    @Test
    void a_cursor_needs_no_escaping_in_a_query() {
        assertThat(positions().mapToObj(position -> CursorCodec.encode("followers", new Cursor(position))))
                .allMatch(cursor -> cursor.matches("[A-Za-z0-9_-]{1,64}"));
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        assertRefused("following", CursorCodec.encode("followers", new Cursor(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tweets:0",
                "tweets:-1",
                "tweets:01",
                "tweets:9007199254740992",
                "tweets:99999999999999999999",
                "tweets:1 ",
                "tweets:١",
                "tweets:",
                "tweets",
                ":1",
                "1",
                "Tweets:1",
                "tweets:1:1",
                "tweets:1\n",
                "",
                "\0"
            })
    void what_nobody_wrote_is_refused(String text) {
        assertRefused("tweets", base64(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "====", "dHdlZXRz OjE", "dHdlZXRzOjE!", "트윗", "dHdlZXRzOjE%3D", "null"})
    void what_is_no_base64url_is_refused(String encoded) {
        assertRefused("tweets", encoded);
    }

    @Test
    void the_same_cursor_written_in_another_way_is_refused() {
        String encoded = CursorCodec.encode("tweets", new Cursor(1));
        assertThat(encoded).isEqualTo("dHdlZXRzOjE");

        assertRefused("tweets", encoded + "=");
        // The last character carries two bits that mean nothing
        assertRefused("tweets", "dHdlZXRzOjF");
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String listName, String encoded) {
        assertThatExceptionOfType(RefusedRequestException.class)
                .isThrownBy(() -> CursorCodec.decode(listName, encoded))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(HttpErrorCode.BAD_CURSOR));
    }
}
