package io.miniter.application.account.admin;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import io.miniter.domain.account.Password;
import io.miniter.domain.account.Role;
import io.miniter.domain.account.SetupCode;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.account.OneSetupCode;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The role of an admin: how accounts get it, and lose it. */
final class AppointAdminServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final OneSetupCode setupCodes = new OneSetupCode();
    private final AppointAdmin appointAdmin = new AppointAdminService(world.accounts());
    private final DismissAdmin dismissAdmin = new DismissAdminService(world.accounts());
    private final OfferSetup offerSetup = new OfferSetupService(world.accounts(), setupCodes);
    private final BecomeFirstAdmin becomeFirstAdmin = new BecomeFirstAdminService(world.accounts(), setupCodes);
    private final CreateAdmin createAdmin = new CreateAdminService(
            world.accounts(),
            world.hasher(),
            password -> password.key().equals("password1"),
            world.ids(),
            world.clock());
    private final Account alice = world.scene().account("Alice");
    private final Account bob = world.scene().account("bob");

    @ParameterizedTest
    @ValueSource(strings = {"alice", "Alice", "ALICE"})
    void who_is_appointed_is_an_admin_and_nobody_else(String handle) {
        appointAdmin.appointAdmin(new Handle(handle));
        appointAdmin.appointAdmin(new Handle(handle));

        assertThat(roleOf(alice)).isEqualTo(Role.ADMIN);
        assertThat(roleOf(bob)).isEqualTo(Role.MEMBER);
    }

    @Test
    void a_handle_that_nobody_has_grants_nothing_to_whoever_takes_it() {
        assertRefused(ErrorCode.ACCOUNT_NOT_FOUND, () -> appointAdmin.appointAdmin(new Handle("root1")));
        Account root = world.scene().account("root1");

        assertThat(roleOf(root)).isEqualTo(Role.MEMBER);
    }

    @Test
    void somebody_who_left_is_nobody() {
        world.scene().leave(alice);

        assertRefused(ErrorCode.ACCOUNT_NOT_FOUND, () -> appointAdmin.appointAdmin(alice.handle()));
        assertRefused(
                ErrorCode.ACCOUNT_NOT_FOUND,
                () -> dismissAdmin.dismissAdmin(new DismissAdmin.Command(alice.handle(), true)));
    }

    @Test
    void the_last_admin_stays_unless_it_is_meant() {
        appointAdmin.appointAdmin(alice.handle());
        assertRefused(
                ErrorCode.LAST_ADMIN, () -> dismissAdmin.dismissAdmin(new DismissAdmin.Command(alice.handle(), false)));
        assertThat(roleOf(alice)).isEqualTo(Role.ADMIN);

        dismissAdmin.dismissAdmin(new DismissAdmin.Command(alice.handle(), true));
        assertThat(roleOf(alice)).isEqualTo(Role.MEMBER);
    }

    @Test
    void one_of_two_admins_can_be_dismissed_and_a_member_always() {
        appointAdmin.appointAdmin(alice.handle());
        dismissAdmin.dismissAdmin(new DismissAdmin.Command(bob.handle(), false));
        appointAdmin.appointAdmin(bob.handle());
        dismissAdmin.dismissAdmin(new DismissAdmin.Command(alice.handle(), false));

        assertThat(roleOf(alice)).isEqualTo(Role.MEMBER);
        assertThat(roleOf(bob)).isEqualTo(Role.ADMIN);
    }

    @Test
    void an_admin_is_created_with_a_handle_that_others_cannot_choose() {
        createAdmin.createAdmin(new CreateAdmin.Command(
                new Handle("admin"), new EmailAddress("admin@example.com"), InMemoryWorld.PASSWORD));

        Account admin = world.accounts().find(new Handle("admin")).orElseThrow();
        assertThat(admin.role()).isEqualTo(Role.ADMIN);
        assertThat(admin.displayName().value()).isEqualTo("admin");
    }

    @Test
    void an_admin_is_held_to_the_rules_of_all() {
        EmailAddress email = new EmailAddress("administrator@example.com");
        assertRefused(
                ErrorCode.PASSWORD_TOO_COMMON,
                () -> createAdmin.createAdmin(
                        new CreateAdmin.Command(new Handle("admin"), email, new Password("Password1"))));
        assertRefused(
                ErrorCode.PASSWORD_IS_LOGIN,
                () -> createAdmin.createAdmin(
                        new CreateAdmin.Command(new Handle("admin"), email, new Password("administrator"))));
        assertRefused(
                ErrorCode.HANDLE_TAKEN,
                () -> createAdmin.createAdmin(new CreateAdmin.Command(bob.handle(), email, InMemoryWorld.PASSWORD)));
        assertThat(world.accounts().hasAdmin()).isFalse();
    }

    @Test
    void a_server_without_an_admin_offers_itself_to_whoever_has_the_code() {
        SetupCode code = offerSetup.offerSetup().orElseThrow();
        becomeFirstAdmin.becomeFirstAdmin(
                new BecomeFirstAdmin.Command(world.scene().actor(alice), code));

        assertThat(roleOf(alice)).isEqualTo(Role.ADMIN);
        assertThat(offerSetup.offerSetup()).isEmpty();
    }

    @Test
    void a_code_is_good_once() {
        SetupCode code = offerSetup.offerSetup().orElseThrow();
        becomeFirstAdmin.becomeFirstAdmin(
                new BecomeFirstAdmin.Command(world.scene().actor(alice), code));
        dismissAdmin.dismissAdmin(new DismissAdmin.Command(alice.handle(), true));

        assertRefusedSetup(world.scene().actor(bob), code);
    }

    @Test
    void a_code_is_good_for_nothing_once_there_is_an_admin() {
        SetupCode code = offerSetup.offerSetup().orElseThrow();
        appointAdmin.appointAdmin(bob.handle());

        assertRefusedSetup(world.scene().actor(alice), code);
        assertThat(roleOf(alice)).isEqualTo(Role.MEMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "code 2", "CODE 1", "code 1 "})
    void another_code_is_none(String other) {
        assertThat(offerSetup.offerSetup()).hasValue(new SetupCode("code 1"));

        assertRefusedSetup(world.scene().actor(alice), new SetupCode(other));
        assertThat(roleOf(alice)).isEqualTo(Role.MEMBER);
    }

    @Test
    void a_code_that_was_never_issued_is_none() {
        assertRefusedSetup(world.scene().actor(alice), new SetupCode(""));
    }

    @Test
    void a_code_does_not_show_itself() {
        assertThat(new BecomeFirstAdmin.Command(world.scene().actor(alice), new SetupCode("secret")).toString())
                .doesNotContain("secret");
    }

    private void assertRefusedSetup(Actor actor, SetupCode code) {
        assertRefused(
                ErrorCode.SETUP_CODE_INVALID,
                () -> becomeFirstAdmin.becomeFirstAdmin(new BecomeFirstAdmin.Command(actor, code)));
    }

    private Role roleOf(Account account) {
        return world.accounts().find(account.id()).orElseThrow().role();
    }
}
