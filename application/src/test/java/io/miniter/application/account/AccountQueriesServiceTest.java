package io.miniter.application.account;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.AccountView.Viewer;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.Handle;
import io.miniter.domain.account.Role;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AccountQueriesServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final AccountQueries queries = new AccountQueriesService(world.accountViews());
    private final Account alice = world.scene().account("Alice");

    @Test
    void owners_see_their_own_account_with_what_is_private() {
        AccountView own = queries.own(world.scene().actor(alice));

        assertThat(own.handle()).isEqualTo("Alice");
        assertThat(own.email()).isEqualTo("Alice@example.com");
        assertThat(own.role()).isEqualTo(Role.MEMBER);
    }

    @Test
    void owners_whose_account_is_gone_see_nothing() {
        Actor actor = world.scene().actor(alice);
        world.accounts().remove(alice.id());

        assertRefused(ErrorCode.SESSION_ENDED, () -> queries.own(actor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alice", "Alice", "ALICE"})
    void an_account_is_found_by_its_handle_in_any_case(String handle) {
        assertThat(queries.byHandle(new Handle(handle), null).id())
                .isEqualTo(alice.id().value());
    }

    @Test
    void readers_without_an_account_see_what_is_public() {
        AccountView view = queries.byHandle(alice.handle(), null);

        assertThat(view.viewer()).isNull();
        assertThat(view.email()).isNull();
        assertThat(view.role()).isNull();
    }

    @Test
    void readers_with_an_account_also_see_how_they_stand_to_each_other() {
        Account bob = world.scene().account("bob");
        world.scene().follow(bob, alice);

        assertThat(queries.byHandle(alice.handle(), world.scene().actor(bob)).viewer())
                .isEqualTo(new Viewer(true, false));
        assertThat(queries.byHandle(bob.handle(), world.scene().actor(alice)).viewer())
                .isEqualTo(new Viewer(false, true));
        assertThat(queries.byHandle(alice.handle(), world.scene().actor(bob)).email())
                .isNull();
    }

    @Test
    void owners_who_look_at_their_profile_see_their_own_account() {
        Actor actor = world.scene().actor(alice);

        assertThat(queries.byHandle(alice.handle(), actor)).isEqualTo(queries.own(actor));
    }

    @Test
    void nobody_is_found_by_a_handle_that_nobody_has() {
        Actor actor = world.scene().actor(alice);

        assertRefused(ErrorCode.ACCOUNT_NOT_FOUND, () -> queries.byHandle(new Handle("nobody"), null));
        assertRefused(ErrorCode.ACCOUNT_NOT_FOUND, () -> queries.byHandle(new Handle("nobody"), actor));
    }

    @Test
    void somebody_who_left_is_not_found() {
        world.accounts().remove(alice.id());

        assertRefused(ErrorCode.ACCOUNT_NOT_FOUND, () -> queries.byHandle(alice.handle(), null));
    }
}
