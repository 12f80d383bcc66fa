package io.miniter.domain.article;

import static io.miniter.domain.shared.Refusals.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.shared.ViolationCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TagsTest {

    @Test
    void tags_keep_the_order_in_which_they_were_given() {
        assertThat(tags("z", "a", "m").values()).containsExactly(new Tag("z"), new Tag("a"), new Tag("m"));
    }

    @Test
    void a_tag_that_is_given_twice_counts_once_where_it_was_given_first() {
        assertThat(tags("java", "board", "Java", "JAVA").values()).containsExactly(new Tag("java"), new Tag("board"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10})
    void an_article_has_up_to_10_tags(int count) {
        assertThat(new Tags(numbered(count)).values()).hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 1_000})
    void an_article_has_no_more_tags(int count) {
        assertInvalid(ViolationCode.TOO_MANY, 10, () -> new Tags(numbered(count)));
    }

    @Test
    void the_bound_counts_different_tags() {
        List<Tag> twice = new ArrayList<>(numbered(10));
        twice.addAll(numbered(10));

        assertThat(new Tags(twice).values()).isEqualTo(numbered(10));
    }

    @Test
    void an_article_may_have_none() {
        assertThat(new Tags(List.of())).isEqualTo(Tags.NONE);
    }

    @Test
    void tags_stay_as_they_were_given() {
        List<Tag> given = new ArrayList<>(numbered(1));
        Tags tags = new Tags(given);

        given.add(new Tag("more"));

        assertThat(tags.values()).isEqualTo(numbered(1)).isUnmodifiable();
    }

    private static Tags tags(String... values) {
        return new Tags(Arrays.stream(values).map(Tag::new).toList());
    }

    private static List<Tag> numbered(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Tag("tag-" + number))
                .toList();
    }
}
