package io.miniter.application.shared;

import static io.miniter.domain.shared.Refusals.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.shared.Id;
import io.miniter.domain.shared.ViolationCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageRequestTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 20, 99, 100})
    void a_page_holds_one_to_a_hundred_entries_and_fetches_one_more(int limit) {
        PageRequest request = PageRequest.first(limit);

        assertThat(request.limit()).isEqualTo(limit);
        assertThat(request.fetchSize()).isEqualTo(limit + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void a_page_without_entries_is_refused(int limit) {
        assertInvalid(ViolationCode.TOO_SMALL, 1, () -> PageRequest.first(limit));
        assertInvalid(ViolationCode.TOO_SMALL, 1, () -> new PageRequest(limit, new Cursor(5)));
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 1000, Integer.MAX_VALUE})
    void a_page_of_more_than_a_hundred_is_refused(int limit) {
        assertInvalid(ViolationCode.TOO_LARGE, 100, () -> PageRequest.first(limit));
        assertInvalid(ViolationCode.TOO_LARGE, 100, () -> new PageRequest(limit, new Cursor(5)));
    }

    @Test
    void a_page_for_which_no_limit_was_given_holds_twenty() {
        assertThat(PageRequest.DEFAULT_LIMIT).isEqualTo(20);
    }

    @Test
    void the_first_page_begins_above_every_entry() {
        assertThat(PageRequest.first(20).after()).isNull();
        assertThat(PageRequest.first(20).below()).isGreaterThan(Id.MAX);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 77, Id.MAX})
    void a_following_page_begins_below_its_cursor(long position) {
        assertThat(new PageRequest(20, new Cursor(position)).below()).isEqualTo(position);
    }

    @Test
    void the_first_page_begins_below_every_old_entry_and_above_every_rank() {
        assertThat(PageRequest.first(20).above()).isLessThan(1);
        assertThat(PageRequest.first(20).belowRank()).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 77", "5, 2", "9223372036854775807, 9007199254740991"})
    void a_following_page_begins_at_the_rank_and_the_position_of_its_cursor(long rank, long position) {
        PageRequest request = new PageRequest(20, new Cursor(rank, position));

        assertThat(request.belowRank()).isEqualTo(rank);
        assertThat(request.below()).isEqualTo(position);
        assertThat(request.above()).isEqualTo(position);
    }

    @Test
    void a_cursor_without_a_rank_has_the_lowest() {
        assertThat(new Cursor(5)).isEqualTo(new Cursor(0, 5));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE})
    void no_rank_is_below_zero(long rank) {
        assertInvalid(ViolationCode.MALFORMED, () -> new Cursor(rank, 5));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE, Id.MAX + 1, Long.MAX_VALUE})
    void a_cursor_names_a_position_that_an_entry_can_have(long position) {
        assertInvalid(ViolationCode.MALFORMED, () -> new Cursor(position));
    }
}
