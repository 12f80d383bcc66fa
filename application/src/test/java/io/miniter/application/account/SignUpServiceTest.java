package io.miniter.application.account;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.AccountView.Viewer;
import io.miniter.application.account.SignUp.Command;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.Bio;
import io.miniter.domain.account.DisplayName;
import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.account.ReservedHandles;
import io.miniter.domain.account.Role;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.shared.InMemoryWorld;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SignUpServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final SignUp signUp = new SignUpService(
            world.accounts(),
            world.accountViews(),
            world.hasher(),
            password -> password.key().equals("trustno1 trustno1"),
            new ReservedHandles(List.of(new Handle("admin"), new Handle("support"))),
            world.ids(),
            world.clock());

    @ParameterizedTest
    @ValueSource(strings = {"admin", "ADM1N", "sup_port"})
    void a_reserved_handle_is_nobodys(String handle) {
        assertRefused(ErrorCode.HANDLE_RESERVED, () -> signUp.signUp(command(handle, "alice@example.com")));
        assertThat(world.accounts().find(new EmailAddress("alice@example.com"))).isEmpty();
    }

    @Test
    void a_handle_that_somebody_had_is_nobodys() {
        world.scene().leave(world.scene().account("bob"));

        assertRefused(ErrorCode.HANDLE_TAKEN, () -> signUp.signUp(command("Bob", "another_bob@example.com")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trustno1 trustno1", "TRUSTNO1 trustno1"})
    void a_common_password_is_refused(String password) {
        assertRefused(
                ErrorCode.PASSWORD_TOO_COMMON,
                () -> signUp.signUp(new Command(
                        new Handle("alice"),
                        new EmailAddress("alice@example.com"),
                        new Password(password),
                        null,
                        null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wonderland", "white.rabbit@example.com", "WHITE.RABBIT"})
    void what_everybody_can_read_is_no_password(String password) {
        assertRefused(
                ErrorCode.PASSWORD_IS_LOGIN,
                () -> signUp.signUp(new Command(
                        new Handle("wonderland"),
                        new EmailAddress("White.Rabbit@example.com"),
                        new Password(password),
                        null,
                        null)));
    }

    @Test
    void the_answer_is_the_account_as_its_owner_sees_it() {
        world.clock().advance(Duration.ofHours(3));

        AccountView account = signUp.signUp(new Command(
                new Handle("Alice"),
                new EmailAddress("Alice@Example.com"),
                new Password("correct horse"),
                new DisplayName("앨리스"),
                new Bio("curiouser")));

        assertThat(account)
                .isEqualTo(new AccountView(
                        account.id(),
                        "Alice",
                        "앨리스",
                        "curiouser",
                        null,
                        world.clock().instant(),
                        0,
                        0,
                        0,
                        new Viewer(false, false),
                        "Alice@Example.com",
                        Role.MEMBER));
    }

    @Test
    void the_account_is_there_afterwards() {
        AccountView account = signUp.signUp(command("alice", "alice@example.com"));

        assertThat(world.accounts().find(new Handle("alice")))
                .hasValueSatisfying(found -> assertThat(found.id().value()).isEqualTo(account.id()));
    }

    @Test
    void somebody_who_chooses_no_name_is_called_by_their_handle_and_says_nothing() {
        AccountView account = signUp.signUp(command("Alice_99", "alice@example.com"));

        assertThat(account.displayName()).isEqualTo("Alice_99");
        assertThat(account.bio()).isEmpty();
    }

    @Test
    void a_bio_without_a_name_is_kept_and_so_is_a_name_without_a_bio() {
        AccountView withBio = signUp.signUp(new Command(
                new Handle("alice"),
                new EmailAddress("alice@example.com"),
                new Password("correct horse"),
                null,
                new Bio("curiouser")));
        AccountView withName = signUp.signUp(new Command(
                new Handle("bob"),
                new EmailAddress("bob@example.com"),
                new Password("correct horse"),
                new DisplayName("Bob"),
                null));

        assertThat(withBio)
                .extracting(AccountView::displayName, AccountView::bio)
                .containsExactly("alice", "curiouser");
        assertThat(withName)
                .extracting(AccountView::displayName, AccountView::bio)
                .containsExactly("Bob", "");
    }

    @Test
    void the_password_is_stored_as_a_hash_that_only_it_matches() {
        signUp.signUp(command("alice", "alice@example.com"));

        Account account = world.accounts().find(new Handle("alice")).orElseThrow();
        assertThat(account.passwordHash().value()).doesNotContain("correct", "horse");
        assertThat(world.hasher().matches(new PasswordAttempt("correct horse"), account.passwordHash()))
                .isTrue();
        assertThat(world.hasher().matches(new PasswordAttempt("wrong horse"), account.passwordHash()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"alice", "Alice", "ALICE"})
    void a_handle_is_taken_in_any_case(String handle) {
        signUp.signUp(command("Alice", "alice@example.com"));

        assertRefused(ErrorCode.HANDLE_TAKEN, () -> signUp.signUp(command(handle, "other@example.com")));
        assertThat(world.accounts().find(new EmailAddress("other@example.com"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"alice@example.com", "Alice@Example.com", "ALICE@EXAMPLE.COM"})
    void an_address_is_taken_in_any_case(String email) {
        signUp.signUp(command("alice", "Alice@Example.com"));

        assertRefused(ErrorCode.EMAIL_TAKEN, () -> signUp.signUp(command("other", email)));
        assertThat(world.accounts().find(new Handle("other"))).isEmpty();
    }

    @Test
    void later_accounts_have_larger_ids() {
        AccountView first = signUp.signUp(command("alice", "alice@example.com"));
        AccountView second = signUp.signUp(command("bob", "bob@example.com"));

        assertThat(second.id()).isGreaterThan(first.id());
    }

    @Test
    void the_address_of_somebody_who_left_is_free() {
        Account left = world.scene().account("alice");
        world.accounts().remove(left.id());

        assertThat(signUp.signUp(command("alice2", "alice@example.com")).id())
                .isNotEqualTo(left.id().value());
    }

    private static Command command(String handle, String email) {
        return new Command(new Handle(handle), new EmailAddress(email), new Password("correct horse"), null, null);
    }
}
