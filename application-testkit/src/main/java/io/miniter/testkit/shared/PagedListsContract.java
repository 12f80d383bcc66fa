package io.miniter.testkit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.ListEntry;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.shared.PagedList.Ground;
import io.miniter.testkit.shared.PagedList.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How a list is read in pages: each entry once, in one order, whatever others write meanwhile. A subclass has two
 * static methods: {@code everyKind}, the lists of its feature, and {@code everyKindThatLosesEntries}, those of them
 * from which entries can be removed.
 */
public abstract class PagedListsContract<S extends Scene> extends SceneContract<S> {

    private final Scenes<S> scenes;

    protected PagedListsContract(Scenes<S> scenes) {
        super(scenes);
        this.scenes = scenes;
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void an_empty_list_has_one_empty_page(Kind<S> kind) {
        assertThat(begun(kind).fetch(PageRequest.first(1))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void entries_come_in_the_order_of_the_list(Kind<S> kind) {
        PagedList list = begun(kind);
        List<Cursor> added = add(5, list);

        assertThat(list.fetch(PageRequest.first(100))).isEqualTo(inOrder(added, list));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void a_fetch_brings_one_entry_more_than_the_page_holds_if_there_is_one(Kind<S> kind) {
        PagedList list = begun(kind);
        List<Cursor> entries = inOrder(add(4, list), list);

        assertThat(list.fetch(PageRequest.first(1))).isEqualTo(entries.subList(0, 2));
        assertThat(list.fetch(PageRequest.first(3))).isEqualTo(entries);
        assertThat(list.fetch(PageRequest.first(4))).isEqualTo(entries);
        assertThat(list.fetch(PageRequest.first(PageRequest.MAX_LIMIT))).isEqualTo(entries);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void a_page_begins_after_the_entry_that_its_cursor_names(Kind<S> kind) {
        PagedList list = begun(kind);
        List<Cursor> entries = inOrder(add(4, list), list);

        assertThat(after(entries.get(0), list)).containsExactly(entries.get(1), entries.get(2), entries.get(3));
        assertThat(after(entries.get(1), list)).containsExactly(entries.get(2), entries.get(3));
        assertThat(after(entries.get(2), list)).containsExactly(entries.get(3));
        assertThat(after(entries.get(3), list)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void a_cursor_need_not_name_an_entry_that_is_there(Kind<S> kind) {
        PagedList list = begun(kind);
        List<Cursor> entries = inOrder(add(4, list), list);

        for (Cursor cursor : placesAround(entries, list)) {
            assertThat(after(cursor, list))
                    .as("after %s", cursor)
                    .isEqualTo(entries.stream()
                            .filter(entry -> comesAfter(cursor, entry, list))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("everyKindThatLosesEntries")
    void a_cursor_may_name_an_entry_that_is_gone(Kind<S> kind) {
        PagedList list = begun(kind);
        List<Cursor> entries = inOrder(add(4, list), list);
        list.remove(entries.get(1));
        list.remove(entries.get(3));

        assertThat(after(entries.get(0), list)).containsExactly(entries.get(2));
        assertThat(after(entries.get(1), list)).containsExactly(entries.get(2));
        assertThat(after(entries.get(3), list)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void a_walk_sees_each_entry_once_whatever_the_limit(Kind<S> kind) {
        PagedList list = begun(kind);
        List<Cursor> entries = inOrder(add(8, list), list);

        for (int limit : new int[] {1, 2, 3, 7, 8, 9, 100}) {
            assertThat(walk(limit, list, next -> {})).as("limit %d", limit).isEqualTo(entries);
        }
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void what_is_added_during_a_walk_shows_if_the_walk_has_not_come_past_it_and_repeats_nothing(Kind<S> kind) {
        PagedList list = begun(kind);
        List<Cursor> expected = new ArrayList<>(add(7, list));

        List<Cursor> seen = walk(3, list, next -> {
            Cursor added = list.add();
            if (next != null && comesAfter(next, added, list)) {
                expected.add(added);
            }
        });

        assertThat(seen).isEqualTo(inOrder(expected, list));
    }

    @ParameterizedTest
    @MethodSource("everyKindThatLosesEntries")
    void what_is_removed_after_it_was_seen_hides_nothing(Kind<S> kind) {
        PagedList list = begun(kind);
        List<Cursor> entries = inOrder(add(7, list), list);
        List<Cursor> unseen = new ArrayList<>(entries);

        List<Cursor> seen = walk(2, list, next -> {
            List<Cursor> page = unseen.subList(0, Math.min(2, unseen.size()));
            page.forEach(list::remove);
            page.clear();
        });

        assertThat(seen).isEqualTo(entries);
        assertThat(list.fetch(PageRequest.first(100))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyKindThatLosesEntries")
    void what_is_removed_before_it_was_seen_is_all_that_is_missing(Kind<S> kind) {
        PagedList list = begun(kind);
        List<Cursor> entries = inOrder(add(7, list), list);

        List<Cursor> seen = walk(2, list, next -> {
            list.remove(entries.get(2));
            list.remove(entries.get(5));
        });

        List<Cursor> left = new ArrayList<>(entries);
        left.removeAll(List.of(entries.get(2), entries.get(5)));
        assertThat(seen).isEqualTo(left);
    }

    @ParameterizedTest
    @MethodSource("everyKindThatLosesEntries")
    void a_walk_among_busy_writers_sees_all_that_was_there_throughout_and_nothing_twice(Kind<S> kind) {
        PagedList list = begun(kind);
        Random random = new Random(20260301);
        List<Cursor> before = add(30, list);
        Set<Cursor> expectedOfAdded = new HashSet<>();
        Set<Cursor> removed = new HashSet<>();

        List<Cursor> seen = walk(4, list, next -> {
            Cursor added = list.add();
            if (next != null && comesAfter(next, added, list)) {
                expectedOfAdded.add(added);
            }
            for (int removal = 0; removal < 2; removal++) {
                Cursor place = before.get(random.nextInt(before.size()));
                list.remove(place);
                removed.add(place);
            }
        });

        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsAll(without(removed, before))
                .containsAll(expectedOfAdded);
        expectedOfAdded.addAll(before);
        assertThat(seen).isSubsetOf(expectedOfAdded).isSortedAccordingTo(list.order());
    }

    private PagedList begun(Kind<S> kind) {
        return kind.begin().apply(new Ground<>(world(), scenes, scene, ids, clock));
    }

    private static List<Cursor> add(int count, PagedList list) {
        List<Cursor> added = new ArrayList<>();
        for (int entry = 0; entry < count; entry++) {
            added.add(list.add());
        }
        return added;
    }

    private static List<Cursor> inOrder(List<Cursor> entries, PagedList list) {
        return entries.stream().sorted(list.order()).toList();
    }

    private static boolean comesAfter(Cursor cursor, Cursor entry, PagedList list) {
        return list.order().compare(cursor, entry) < 0;
    }

    private static List<Cursor> after(Cursor cursor, PagedList list) {
        return list.fetch(new PageRequest(10, cursor));
    }

    /** Right before and behind each entry, in its rank and in those beside it, and far from all of them. */
    private static Set<Cursor> placesAround(List<Cursor> entries, PagedList list) {
        Set<Cursor> places = new LinkedHashSet<>();
        places.add(new Cursor(list.highestRank(), Id.MAX));
        places.add(new Cursor(list.highestRank(), 1));
        places.add(new Cursor(0, Id.MAX));
        places.add(new Cursor(0, 1));
        for (Cursor entry : entries) {
            for (long rank = Math.max(0, entry.rank() - 1);
                    rank <= Math.min(list.highestRank(), entry.rank() + 1);
                    rank++) {
                for (long position = Math.max(1, entry.position() - 1); position <= entry.position() + 1; position++) {
                    places.add(new Cursor(rank, position));
                }
            }
        }
        return places;
    }

    private static List<Cursor> walk(int limit, PagedList list, Consumer<@Nullable Cursor> afterEachPage) {
        return PageWalk.all(
                        limit,
                        request -> list.fetch(request).stream()
                                .map(place -> new ListEntry<>(place, place))
                                .toList(),
                        list.order(),
                        afterEachPage)
                .stream()
                .map(ListEntry::item)
                .toList();
    }

    private static List<Cursor> without(Collection<Cursor> removed, List<Cursor> entries) {
        return entries.stream().filter(entry -> !removed.contains(entry)).toList();
    }
}
