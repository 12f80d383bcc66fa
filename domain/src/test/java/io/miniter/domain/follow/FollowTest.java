package io.miniter.domain.follow;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.Changed;
import io.miniter.domain.shared.ErrorCode;
import org.junit.jupiter.api.Test;

final class FollowTest {

    @Test
    void one_account_follows_another() {
        Changed<Follow, AccountFollowed> started = Follow.start(new FollowId(31), new AccountId(11), new AccountId(12));
        Follow follow = started.aggregate();

        assertThat(follow.id()).isEqualTo(new FollowId(31));
        assertThat(follow.followerId()).isEqualTo(new AccountId(11));
        assertThat(follow.followeeId()).isEqualTo(new AccountId(12));
        assertThat(started.event()).isEqualTo(new AccountFollowed(new AccountId(11), new AccountId(12)));
    }

    @Test
    void an_account_cannot_follow_itself() {
        assertRefused(
                ErrorCode.CANNOT_FOLLOW_YOURSELF,
                () -> Follow.start(new FollowId(31), new AccountId(11), new AccountId(11)));
    }
}
