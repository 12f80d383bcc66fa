package io.miniter.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpectedVersionTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 1_000, Integer.MAX_VALUE})
    void any_version_will_do(int version) {
        assertThat(ExpectedVersion.any().includes(version)).isTrue();
    }

    @Test
    void one_of_several_versions_will_do_and_no_other() {
        ExpectedVersion expected = ExpectedVersion.oneOf(Set.of(2, 1_000, Integer.MAX_VALUE));

        assertThat(expected.includes(2)).isTrue();
        assertThat(expected.includes(1_000)).isTrue();
        assertThat(expected.includes(Integer.MAX_VALUE)).isTrue();
        assertThat(expected.includes(1)).isFalse();
        assertThat(expected.includes(3)).isFalse();
        assertThat(expected.includes(1_001)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 1_000, Integer.MAX_VALUE})
    void of_no_versions_none_will_do(int version) {
        assertThat(ExpectedVersion.oneOf(Set.of()).includes(version)).isFalse();
    }

    @Test
    void what_is_expected_stays_as_it_was_said() {
        Set<Integer> versions = new HashSet<>(Set.of(1));
        ExpectedVersion expected = ExpectedVersion.oneOf(versions);

        versions.add(2);

        assertThat(expected.includes(2)).isFalse();
    }

    @Test
    void expecting_the_same_is_the_same() {
        assertThat(ExpectedVersion.oneOf(Set.of(1, 2)))
                .isEqualTo(ExpectedVersion.oneOf(Set.of(2, 1)))
                .isNotEqualTo(ExpectedVersion.oneOf(Set.of(1)))
                .isNotEqualTo(ExpectedVersion.any());
        assertThat(ExpectedVersion.oneOf(Set.of())).isNotEqualTo(ExpectedVersion.any());
    }
}
