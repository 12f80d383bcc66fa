package io.miniter.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.follow.AccountFollowed;
import io.miniter.domain.follow.AccountUnfollowed;
import io.miniter.testkit.event.Noted;
import org.junit.jupiter.api.Test;

final class OutboxEntryTest {

    private static final AccountId ALICE = new AccountId(1);
    private static final AccountId BOB = new AccountId(2);

    private final Noted<AccountFollowed> reaction = new Noted<>(
            "notify", AccountFollowed.class, event -> event.followee().value());

    @Test
    void an_entry_is_what_its_reaction_says_of_the_event() {
        AccountFollowed event = new AccountFollowed(ALICE, BOB);

        assertThat(OutboxEntry.of(reaction, event)).isEqualTo(new OutboxEntry("notify", 2, event, false));
    }

    @Test
    void there_is_none_for_another_kind_of_event() {
        assertThatThrownBy(() -> OutboxEntry.of(reaction, new AccountUnfollowed(ALICE, BOB)))
                .isInstanceOf(ClassCastException.class);
    }
}
