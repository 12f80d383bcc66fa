package io.miniter.http.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.miniter.application.shared.Cursor;
import io.miniter.domain.shared.Id;
import io.miniter.http.problem.HttpErrorCode;
import io.miniter.http.problem.RefusedRequestException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorCodecTest {

    private static final CursorCodec TWEETS = CursorCodec.plain("tweets");
    private static final CursorCodec LIKED = CursorCodec.ranked("articles.liked");

    private static LongStream ranks() {
        return LongStream.concat(
                LongStream.of(0, 1, 9, 10, Long.MAX_VALUE), new Random(63).longs(10, 0, Long.MAX_VALUE));
    }

    /** The bounds, and a thousand positions between them that are the same each time. */
    private static LongStream positions() {
        return LongStream.concat(LongStream.of(1, 2, Id.MAX - 1, Id.MAX), new Random(53).longs(1_000, 1, Id.MAX));
    }

    @Test
    void what_is_written_is_read_back() {
        assertThat(positions().mapToObj(Cursor::new))
                .allSatisfy(cursor ->
                        assertThat(TWEETS.decode(TWEETS.encode(cursor))).isEqualTo(cursor));
        assertThat(ranks().boxed().flatMap(rank -> positions().mapToObj(position -> new Cursor(rank, position))))
                .allSatisfy(
                        cursor -> assertThat(LIKED.decode(LIKED.encode(cursor))).isEqualTo(cursor));
    }

    @Test
    void a_cursor_needs_no_escaping_in_a_query() {
        assertThat(positions().mapToObj(position -> TWEETS.encode(new Cursor(position))))
                .allMatch(cursor -> cursor.matches("[A-Za-z0-9_-]{1,64}"));
        assertThat(ranks().mapToObj(rank -> LIKED.encode(new Cursor(rank, Id.MAX))))
                .allMatch(cursor -> cursor.matches("[A-Za-z0-9_-]{1,128}"));
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        assertRefused(
                CursorCodec.plain("following"), CursorCodec.plain("followers").encode(new Cursor(1)));
        assertRefused(CursorCodec.ranked("articles.active"), LIKED.encode(new Cursor(1, 1)));
    }

    @Test
    void a_list_without_ranks_refuses_a_cursor_with_one() {
        CursorCodec ranked = CursorCodec.ranked("tweets");

        assertRefused(TWEETS, ranked.encode(new Cursor(0, 1)));
        assertRefused(TWEETS, ranked.encode(new Cursor(7, 1)));
    }

    @Test
    void a_list_with_ranks_refuses_a_cursor_without_one() {
        assertRefused(LIKED, CursorCodec.plain("articles.liked").encode(new Cursor(1)));
    }

    @Test
    void a_list_without_ranks_writes_none() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> TWEETS.encode(new Cursor(1, 1)));
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
                "tweets:0:1",
                "tweets:1\n",
                "",
                "\0"
            })
    void what_nobody_wrote_is_refused(String text) {
        assertRefused(TWEETS, base64(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles.liked:1",
                "articles.liked::1",
                "articles.liked:1:",
                "articles.liked:-1:1",
                "articles.liked:+1:1",
                "articles.liked:01:1",
                "articles.liked:00:1",
                "articles.liked:1:0",
                "articles.liked:1:01",
                "articles.liked:1:9007199254740992",
                "articles.liked:9223372036854775808:1",
                "articles.liked:99999999999999999999:1",
                "articles.liked:١:1",
                "articles.liked:1:1:1",
                "articles.liked:1:1 ",
                "articles.liked: 1:1",
                "articles.likedx:1:1",
                "articles:1:1",
                "1:1"
            })
    void what_nobody_wrote_for_a_list_with_ranks_is_refused(String text) {
        assertRefused(LIKED, base64(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "====", "dHdlZXRz OjE", "dHdlZXRzOjE!", "트윗", "dHdlZXRzOjE%3D", "null"})
    void what_is_no_base64url_is_refused(String encoded) {
        assertRefused(TWEETS, encoded);
    }

    @Test
    void the_same_cursor_written_in_another_way_is_refused() {
        String encoded = TWEETS.encode(new Cursor(1));
        assertThat(encoded).isEqualTo("dHdlZXRzOjE");

        assertRefused(TWEETS, encoded + "=");
        // The last character carries two bits that mean nothing
        assertRefused(TWEETS, "dHdlZXRzOjF");
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(CursorCodec list, String encoded) {
        assertThatExceptionOfType(RefusedRequestException.class)
                .isThrownBy(() -> list.decode(encoded))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(HttpErrorCode.BAD_CURSOR));
    }
}
