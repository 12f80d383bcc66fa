package io.miniter.domain.shared;

import static io.miniter.domain.shared.Refusals.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.follow.FollowId;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.tweet.TweetId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bounds of every id, whatever it names. */
final class IdTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 1_000_000, (1L << 31), (1L << 53) - 2, (1L << 53) - 1})
    void an_id_is_positive_and_below_two_to_the_53rd(long value) {
        assertThat(Id.checked(value)).isEqualTo(value);
        assertThat(new AccountId(value).value()).isEqualTo(value);
        assertThat(new SessionId(value).value()).isEqualTo(value);
        assertThat(new TweetId(value).value()).isEqualTo(value);
        assertThat(new FollowId(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE, 1L << 53, (1L << 53) + 1, Long.MAX_VALUE})
    void nothing_else_is_an_id(long value) {
        assertInvalid(ViolationCode.MALFORMED, () -> Id.checked(value));
        assertInvalid(ViolationCode.MALFORMED, () -> new AccountId(value));
        assertInvalid(ViolationCode.MALFORMED, () -> new SessionId(value));
        assertInvalid(ViolationCode.MALFORMED, () -> new TweetId(value));
        assertInvalid(ViolationCode.MALFORMED, () -> new FollowId(value));
    }

    @Test
    void the_largest_id_is_the_largest_that_a_double_holds_exactly_with_all_below() {
        assertThat((long) (double) Id.MAX).isEqualTo(Id.MAX);
        assertThat((long) (double) (Id.MAX + 2)).isNotEqualTo(Id.MAX + 2);
    }

    @Test
    void ids_of_the_same_value_are_the_same() {
        assertThat(new AccountId(7)).isEqualTo(new AccountId(7)).isNotEqualTo(new AccountId(8));
        assertThat(new TweetId(7)).isEqualTo(new TweetId(7)).isNotEqualTo(new TweetId(8));
    }
}
