package io.miniter.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.shared.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How every list of every port is read in pages: each entry once, newest first, whatever others write meanwhile. */
public abstract class PagedListsContract extends WorldContract {

    @ParameterizedTest
    @EnumSource
    void an_empty_list_has_one_empty_page(PagedList.Kind kind) {
        assertThat(kind.in(world(), scene).fetch(PageRequest.first(1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void entries_come_newest_first(PagedList.Kind kind) {
        PagedList list = kind.in(world(), scene);
        List<Long> added = add(5, list);

        assertThat(list.fetch(PageRequest.first(100))).isEqualTo(added.reversed());
    }

    @ParameterizedTest
    @EnumSource
    void a_fetch_brings_one_entry_more_than_the_page_holds_if_there_is_one(PagedList.Kind kind) {
        PagedList list = kind.in(world(), scene);
        List<Long> newestFirst = add(4, list).reversed();

        assertThat(list.fetch(PageRequest.first(1))).isEqualTo(newestFirst.subList(0, 2));
        assertThat(list.fetch(PageRequest.first(3))).isEqualTo(newestFirst);
        assertThat(list.fetch(PageRequest.first(4))).isEqualTo(newestFirst);
        assertThat(list.fetch(PageRequest.first(PageRequest.MAX_LIMIT))).isEqualTo(newestFirst);
    }

    @ParameterizedTest
    @EnumSource
    void a_page_begins_after_the_entry_that_its_cursor_names(PagedList.Kind kind) {
        PagedList list = kind.in(world(), scene);
        List<Long> added = add(3, list);

        assertThat(after(added.get(0), list)).isEmpty();
        assertThat(after(added.get(1), list)).containsExactly(added.get(0));
        assertThat(after(added.get(2), list)).containsExactly(added.get(1), added.get(0));
    }

    @ParameterizedTest
    @EnumSource
    void a_cursor_need_not_name_an_entry_that_is_there(PagedList.Kind kind) {
        PagedList list = kind.in(world(), scene);
        List<Long> added = add(2, list);

        assertThat(after(added.get(1) + 1, list)).containsExactly(added.get(1), added.get(0));
        assertThat(after(Id.MAX, list)).containsExactly(added.get(1), added.get(0));
        assertThat(after(1, list)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_walk_sees_each_entry_once_whatever_the_limit(PagedList.Kind kind) {
        PagedList list = kind.in(world(), scene);
        List<Long> newestFirst = add(8, list).reversed();

        for (int limit : new int[] {1, 2, 3, 7, 8, 9, 100}) {
            assertThat(walk(limit, list, () -> {})).as("limit %d", limit).isEqualTo(newestFirst);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_added_during_a_walk_neither_shows_nor_repeats_what_was_seen(PagedList.Kind kind) {
        PagedList list = kind.in(world(), scene);
        List<Long> newestFirst = add(7, list).reversed();

        assertThat(walk(3, list, list::add)).isEqualTo(newestFirst);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_removed_after_it_was_seen_hides_nothing(PagedList.Kind kind) {
        PagedList list = kind.in(world(), scene);
        List<Long> newestFirst = add(7, list).reversed();
        List<Long> unseen = new ArrayList<>(newestFirst);

        List<Long> seen = walk(2, list, () -> {
            List<Long> page = unseen.subList(0, Math.min(2, unseen.size()));
            page.forEach(list::remove);
            page.clear();
        });

        assertThat(seen).isEqualTo(newestFirst);
        assertThat(list.fetch(PageRequest.first(100))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_removed_before_it_was_seen_is_all_that_is_missing(PagedList.Kind kind) {
        PagedList list = kind.in(world(), scene);
        List<Long> newestFirst = add(7, list).reversed();

        List<Long> seen = walk(2, list, () -> {
            list.remove(newestFirst.get(2));
            list.remove(newestFirst.get(5));
        });

        List<Long> left = new ArrayList<>(newestFirst);
        left.removeAll(List.of(newestFirst.get(2), newestFirst.get(5)));
        assertThat(seen).isEqualTo(left);
    }

    @ParameterizedTest
    @EnumSource
    void a_walk_among_busy_writers_sees_all_that_was_there_throughout_and_nothing_twice(PagedList.Kind kind) {
        PagedList list = kind.in(world(), scene);
        Random random = new Random(20260301);
        List<Long> before = add(30, list);
        Set<Long> removed = new HashSet<>();

        List<Long> seen = walk(4, list, () -> {
            list.add();
            for (int removal = 0; removal < 2; removal++) {
                long position = before.get(random.nextInt(before.size()));
                list.remove(position);
                removed.add(position);
            }
        });

        assertThat(seen).doesNotHaveDuplicates().isSubsetOf(before).containsAll(without(removed, before));
        assertThat(seen).isSortedAccordingTo((one, other) -> Long.compare(other, one));
    }

    private static List<Long> add(int count, PagedList list) {
        List<Long> added = new ArrayList<>();
        for (int entry = 0; entry < count; entry++) {
            added.add(list.add());
        }
        return added;
    }

    private static List<Long> after(long position, PagedList list) {
        return list.fetch(new PageRequest(10, new Cursor(position)));
    }

    private static List<Long> walk(int limit, PagedList list, Runnable afterEachPage) {
        return PageWalk.all(limit, list::fetch, position -> position, afterEachPage);
    }

    private static List<Long> without(Collection<Long> removed, List<Long> positions) {
        return positions.stream()
                .filter(position -> !removed.contains(position))
                .toList();
    }
}
