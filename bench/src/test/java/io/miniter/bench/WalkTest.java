package io.miniter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class WalkTest {

    @ParameterizedTest
    @CsvSource({"100, 5, 80", "101, 6, 81", "119, 6, 99", "20, 1, 0", "3, 1, 0", "0, 1, 0"})
    void it_ends_at_the_oldest_entry_with_a_full_page_if_there_is_one(int entries, int pages, int lastBegins)
            throws Exception {
        Walk walk = Walk.down(path -> list(path, entries), "/list");

        assertThat(walk.entries()).isEqualTo(entries);
        assertThat(walk.pages()).hasSize(pages).doesNotHaveDuplicates();
        assertThat(begin(walk.last())).isEqualTo(lastBegins);
    }

    @Test
    void pages_count_from_one() throws Exception {
        Walk walk = Walk.down(path -> list(path, 100), "/list");

        assertThat(begin(walk.page(1))).isZero();
        assertThat(begin(walk.page(3))).isEqualTo(40);
    }

    /** A list whose cursors are positions. */
    private static JsonNode list(String path, int entries) {
        Matcher limit = Pattern.compile("limit=(\\d+)").matcher(path);
        assertThat(limit.find()).isTrue();
        int end = Math.min(entries, begin(path) + Integer.parseInt(limit.group(1)));
        String items = String.join(",", Collections.nCopies(end - begin(path), "{}"));
        return JsonMapper.shared()
                .readTree(String.format(
                        Locale.ROOT,
                        "{\"items\": [%s], \"next\": %s}",
                        items,
                        end < entries ? "\"" + end + "\"" : "null"));
    }

    private static int begin(String path) {
        Matcher cursor = Pattern.compile("cursor=(\\d+)").matcher(path);
        return cursor.find() ? Integer.parseInt(cursor.group(1)) : 0;
    }
}
