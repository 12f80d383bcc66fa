package io.miniter.application.account.password;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.AccountView;
import io.miniter.application.account.password.ChangePassword.Command;
import io.miniter.application.limit.Activity;
import io.miniter.application.limit.Party.Scope;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.session.PasswordChanged;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.event.PublishedEvents;
import io.miniter.testkit.limit.InMemoryRateLimits;
import io.miniter.testkit.shared.ImmediateTransactions;
import io.miniter.testkit.shared.InMemoryWorld;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChangePasswordServiceTest {

    private static final PasswordAttempt CURRENT = new PasswordAttempt(InMemoryWorld.PASSWORD.value());
    private static final Password REPLACEMENT = new Password("a better horse");

    private static final CommonPasswords COMMON = password -> password.key().equals("trustno1 trustno1");

    private final InMemoryWorld world = new InMemoryWorld();
    private final InMemoryRateLimits limits = new InMemoryRateLimits();
    private final PublishedEvents events = new PublishedEvents();
    private final ImmediateTransactions transactions = new ImmediateTransactions();
    private final ChangePassword changePassword =
            new ChangePasswordService(world.accounts(), world.hasher(), COMMON, limits, events, transactions);
    private final Account alice = world.member("alice");
    private final Actor here = world.scene().actor(alice);
    private final Actor there = world.scene().actor(alice);

    @Test
    void from_now_on_the_new_password_is_the_password() {
        changePassword.changePassword(new Command(here, CURRENT, REPLACEMENT));

        assertThat(isPassword("a better horse")).isTrue();
        assertThat(isPassword(InMemoryWorld.PASSWORD.value())).isFalse();
    }

    @Test
    void wrong_passwords_are_not_all_compared_and_whoever_took_a_session_does_not_keep_the_owner_from_it() {
        limits.limit(Activity.WRONG_PASSWORD, Scope.CREDENTIAL, 3, Duration.ofHours(1))
                .limit(Activity.WRONG_PASSWORD, Scope.ACCOUNT, 10, Duration.ofHours(1));
        PasswordAttempt wrong = new PasswordAttempt("wrong");
        for (int attempt = 0; attempt < 3; attempt++) {
            assertRefused(
                    ErrorCode.WRONG_PASSWORD,
                    () -> changePassword.changePassword(new Command(there, wrong, REPLACEMENT)));
        }
        assertRefused(
                ErrorCode.TOO_MANY_REQUESTS,
                () -> changePassword.changePassword(new Command(there, CURRENT, REPLACEMENT)));
        assertThat(world.hasher().comparisons()).isEqualTo(3);

        changePassword.changePassword(new Command(here, CURRENT, REPLACEMENT));
        assertThat(isPassword("a better horse")).isTrue();
    }

    @Test
    void everybody_else_is_told_which_session_changed_it() {
        changePassword.changePassword(new Command(here, CURRENT, REPLACEMENT));

        assertThat(events.all()).containsExactly(new PasswordChanged(alice.id(), here.sessionId()));
    }

    @Test
    void the_sessions_of_others_go_on() {
        Actor bob = world.scene().actor("bob");
        changePassword.changePassword(new Command(here, CURRENT, REPLACEMENT));

        assertThat(goesOn(bob)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", "a better horse", "Correct horse battery", "correct horse battery "})
    void whoever_does_not_know_the_password_changes_nothing(String wrong) {
        assertRefused(
                ErrorCode.WRONG_PASSWORD,
                () -> changePassword.changePassword(new Command(here, new PasswordAttempt(wrong), REPLACEMENT)));

        assertThat(isPassword(InMemoryWorld.PASSWORD.value())).isTrue();
        assertThat(goesOn(here)).isTrue();
        assertThat(goesOn(there)).isTrue();
    }

    @Test
    void the_password_is_the_same_whichever_keyboard_typed_it() {
        changePassword.changePassword(new Command(here, CURRENT, new Password("비밀번호입니다요")));
        PasswordAttempt decomposed = new PasswordAttempt(Normalizer.normalize("비밀번호입니다요", Normalizer.Form.NFD));

        changePassword.changePassword(new Command(here, decomposed, REPLACEMENT));

        assertThat(isPassword("a better horse")).isTrue();
    }

    @Test
    void the_same_password_again_is_stored_with_another_salt() {
        changePassword.changePassword(new Command(here, CURRENT, InMemoryWorld.PASSWORD));

        assertThat(isPassword(InMemoryWorld.PASSWORD.value())).isTrue();
        assertThat(world.accounts().findForChange(alice.id()))
                .map(Account::passwordHash)
                .isNotEmpty()
                .get()
                .isNotEqualTo(alice.passwordHash());
    }

    @Test
    void nothing_but_the_password_changes() {
        AccountView before = world.accountViews().own(alice.id()).orElseThrow();
        changePassword.changePassword(new Command(here, CURRENT, REPLACEMENT));

        assertThat(world.accountViews().own(alice.id())).hasValue(before);
    }

    @Test
    void the_password_of_somebody_who_is_gone_cannot_be_changed() {
        world.accounts().remove(alice.id());

        assertRefused(
                ErrorCode.SESSION_ENDED, () -> changePassword.changePassword(new Command(here, CURRENT, REPLACEMENT)));
    }

    @Test
    void of_two_changes_at_once_the_second_does_not_know_the_password_any_more() {
        transactions.before(
                () -> changePassword.changePassword(new Command(there, CURRENT, new Password("the first of the two"))));

        assertRefused(
                ErrorCode.WRONG_PASSWORD, () -> changePassword.changePassword(new Command(here, CURRENT, REPLACEMENT)));
        assertThat(isPassword("the first of the two")).isTrue();
        assertThat(events.all()).containsExactly(new PasswordChanged(alice.id(), there.sessionId()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trustno1 trustno1", "TrustNo1 TrustNo1"})
    void a_common_password_takes_the_place_of_none(String common) {
        assertRefused(
                ErrorCode.PASSWORD_TOO_COMMON,
                () -> changePassword.changePassword(new Command(here, CURRENT, new Password(common))));
        assertThat(isPassword(InMemoryWorld.PASSWORD.value())).isTrue();
    }

    @Test
    void neither_does_what_everybody_can_read() {
        assertRefused(
                ErrorCode.PASSWORD_IS_LOGIN,
                () -> changePassword.changePassword(new Command(
                        here, CURRENT, new Password(alice.email().value().toUpperCase(Locale.ROOT)))));
    }

    @Test
    void whoever_does_not_know_the_password_is_not_told_what_may_be_one() {
        assertRefused(
                ErrorCode.WRONG_PASSWORD,
                () -> changePassword.changePassword(
                        new Command(here, new PasswordAttempt("wrong"), new Password("trustno1 trustno1"))));
    }

    @Test
    void a_hash_that_a_login_renews_meanwhile_is_of_the_same_password() {
        transactions.before(() -> world.accounts()
                .renewPassword(alice.id(), alice.passwordHash(), world.hasher().hash(InMemoryWorld.PASSWORD)));

        changePassword.changePassword(new Command(here, CURRENT, REPLACEMENT));

        assertThat(isPassword(REPLACEMENT.value())).isTrue();
    }

    @Test
    void somebody_who_leaves_meanwhile_gets_no_password() {
        transactions.before(() -> world.accounts().remove(alice.id()));

        assertRefused(
                ErrorCode.SESSION_ENDED, () -> changePassword.changePassword(new Command(here, CURRENT, REPLACEMENT)));
    }

    private boolean isPassword(String attempt) {
        Account account = world.accounts().findForChange(alice.id()).orElseThrow();
        return world.hasher().matches(new PasswordAttempt(attempt), account.passwordHash());
    }

    private boolean goesOn(Actor actor) {
        return world.sessions().exists(actor.sessionId(), actor.accountId());
    }
}
