package io.miniter.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.testkit.shared.PageWalk;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageTest {

    @ParameterizedTest
    @CsvSource({"1, 0", "1, 1", "3, 0", "3, 2", "3, 3", "100, 99", "100, 100"})
    void what_fits_on_a_page_is_the_last_page(int limit, int fetched) {
        Page<Long> page = Page.of(newest(fetched), PageRequest.first(limit), position -> position);

        assertThat(page.items()).isEqualTo(newest(fetched));
        assertThat(page.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 20, 100})
    void one_entry_more_is_left_to_the_next_page_which_begins_after_the_last_of_this(int limit) {
        List<Long> fetched = newest(limit + 1);
        Page<Long> page = Page.of(fetched, PageRequest.first(limit), position -> position);

        assertThat(page.items()).isEqualTo(fetched.subList(0, limit));
        assertThat(page.next()).isEqualTo(new Cursor(fetched.get(limit - 1)));
    }

    @Test
    void the_position_of_an_entry_is_what_the_list_says_it_is() {
        Page<String> page = Page.of(List.of("ccc", "bb", "a"), PageRequest.first(2), String::length);

        assertThat(page.next()).isEqualTo(new Cursor(2));
    }

    @Test
    void a_page_of_entries_that_say_where_they_stand_goes_on_after_the_last_of_them() {
        List<ListEntry<String>> fetched = List.of(
                new ListEntry<>(new Cursor(9, 1), "a"),
                new ListEntry<>(new Cursor(9, 7), "b"),
                new ListEntry<>(new Cursor(3, 5), "c"));

        assertThat(Page.of(fetched, PageRequest.first(2))).isEqualTo(new Page<>(List.of("a", "b"), new Cursor(9, 7)));
        assertThat(Page.of(fetched, PageRequest.first(3))).isEqualTo(new Page<>(List.of("a", "b", "c"), null));
    }

    @Test
    void the_same_page_of_other_things_goes_on_at_the_same_place() {
        Page<Long> page = new Page<>(List.of(3L, 2L), new Cursor(2));

        assertThat(page.map(String::valueOf)).isEqualTo(new Page<>(List.of("3", "2"), new Cursor(2)));
    }

    @Test
    void an_empty_page_stays_empty() {
        assertThat(new Page<Long>(List.of(), null).map(String::valueOf)).isEqualTo(new Page<String>(List.of(), null));
    }

    @Test
    void a_page_keeps_its_own_list() {
        List<Long> mine = new ArrayList<>(List.of(2L, 1L));
        Page<Long> page = new Page<>(mine, null);
        mine.clear();

        assertThat(page.items()).containsExactly(2L, 1L);
        assertThat(page.items()).isUnmodifiable();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 5", "2, 5", "5, 5", "3, 7", "100, 7"})
    void a_walk_from_page_to_page_sees_everything_once(int limit, int entries) {
        List<Long> all = newest(entries);

        List<Long> seen = PageWalk.all(
                limit,
                request -> all.stream()
                        .filter(position -> position < request.below())
                        .limit(request.fetchSize())
                        .toList(),
                position -> position);

        assertThat(seen).isEqualTo(all);
    }

    /** The positions from {@code count} down to 1. */
    private static List<Long> newest(int count) {
        return LongStream.rangeClosed(1, count).boxed().toList().reversed();
    }
}
