package io.miniter.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.Accounts;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.Bio;
import io.miniter.domain.account.DisplayName;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.AtOnce.Beside;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.shared.Scene;
import io.miniter.testkit.shared.SequentialIds;
import org.junit.jupiter.api.Test;

/** An account that was found for a change belongs to the change until it is committed. */
@PersistenceTest
final class HeldAccountTest {

    private final PostgresqlWorld world;
    private final Accounts accounts;
    private final AccountId alice;
    private final AccountId bob;

    HeldAccountTest(PostgresqlWorld world) {
        this.world = world.emptied();
        this.accounts = world.accounts();
        Scene scene = new Scene(() -> this.world, new SequentialIds(), this.world.clock());
        this.alice = scene.account("alice").id();
        this.bob = scene.account("bob").id();
    }

    @Test
    void it_is_held_and_no_other_is() {
        world.inTransaction(() -> {
            accounts.findForChange(alice);

            assertThat(world.isHeld("accounts", alice.value())).isTrue();
            assertThat(world.isHeld("accounts", bob.value())).isFalse();
        });

        assertThat(world.isHeld("accounts", alice.value())).isFalse();
    }

    @Test
    void two_changes_at_once_both_last() throws Exception {
        Beside second = world.inTransaction(() -> {
            Account found = accounts.findForChange(alice).orElseThrow();
            Beside beside = AtOnce.beside(() -> world.inTransaction(this::changeName));
            world.awaitWaiting(1);
            accounts.update(found.withProfile(found.displayName(), new Bio("first")));
            assertThat(beside.isDone()).isFalse();
            return beside;
        });
        assertThat(second.failure()).isEmpty();

        assertThat(accounts.findForChange(alice)).hasValueSatisfying(account -> {
            assertThat(account.bio()).isEqualTo(new Bio("first"));
            assertThat(account.displayName()).isEqualTo(new DisplayName("Second"));
        });
    }

    private void changeName() {
        Account found = accounts.findForChange(alice).orElseThrow();
        accounts.update(found.withProfile(new DisplayName("Second"), found.bio()));
    }
}
