package io.miniter.application.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.InMemoryWorld;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.Handle;
import io.miniter.domain.account.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AppointAdminsServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final AppointAdmins appointAdmins = new AppointAdminsService(world.accounts());
    private final Account alice = world.scene().account("Alice");
    private final Account bob = world.scene().account("bob");
    private final Account carol = world.scene().account("carol");

    @Test
    void those_who_are_named_are_admins_and_nobody_else() {
        assertThat(appointAdmins.appointAdmins(Set.of(alice.handle(), bob.handle())))
                .isEmpty();

        assertThat(roleOf(alice)).isEqualTo(Role.ADMIN);
        assertThat(roleOf(bob)).isEqualTo(Role.ADMIN);
        assertThat(roleOf(carol)).isEqualTo(Role.MEMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alice", "Alice", "ALICE"})
    void a_handle_is_known_in_any_case(String handle) {
        assertThat(appointAdmins.appointAdmins(Set.of(new Handle(handle)))).isEmpty();

        assertThat(roleOf(alice)).isEqualTo(Role.ADMIN);
    }

    @Test
    void handles_that_nobody_has_are_reported_and_hinder_nobody_else() {
        Set<Handle> unknown = Set.of(new Handle("nobody"), new Handle("bobby"));

        assertThat(appointAdmins.appointAdmins(
                        Set.of(new Handle("nobody"), alice.handle(), new Handle("bobby"), bob.handle())))
                .isEqualTo(unknown);

        assertThat(roleOf(alice)).isEqualTo(Role.ADMIN);
        assertThat(roleOf(bob)).isEqualTo(Role.ADMIN);
    }

    @Test
    void somebody_who_left_is_reported() {
        world.scene().leave(alice);

        assertThat(appointAdmins.appointAdmins(Set.of(alice.handle()))).containsExactly(alice.handle());
    }

    @Test
    void an_admin_stays_one() {
        appointAdmins.appointAdmins(Set.of(alice.handle()));

        assertThat(appointAdmins.appointAdmins(Set.of(alice.handle()))).isEmpty();
        assertThat(roleOf(alice)).isEqualTo(Role.ADMIN);
    }

    @Test
    void an_admin_who_is_no_longer_named_stays_one() {
        appointAdmins.appointAdmins(Set.of(alice.handle()));
        appointAdmins.appointAdmins(Set.of(bob.handle()));

        assertThat(roleOf(alice)).isEqualTo(Role.ADMIN);
    }

    @Test
    void nobody_is_named_and_nothing_happens() {
        assertThat(appointAdmins.appointAdmins(Set.of())).isEmpty();

        assertThat(roleOf(alice)).isEqualTo(Role.MEMBER);
    }

    @Test
    void all_else_about_the_account_stays() {
        appointAdmins.appointAdmins(Set.of(alice.handle()));

        Account admin = world.accounts().find(alice.id()).orElseThrow();
        assertThat(admin.handle()).isEqualTo(alice.handle());
        assertThat(admin.email()).isEqualTo(alice.email());
        assertThat(admin.passwordHash()).isEqualTo(alice.passwordHash());
        assertThat(admin.displayName()).isEqualTo(alice.displayName());
        assertThat(admin.createdAt()).isEqualTo(alice.createdAt());
    }

    private Role roleOf(Account account) {
        return world.accounts().find(account.id()).orElseThrow().role();
    }
}
