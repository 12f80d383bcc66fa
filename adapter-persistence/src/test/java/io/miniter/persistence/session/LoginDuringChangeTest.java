package io.miniter.persistence.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.account.Account;
import io.miniter.domain.account.Bio;
import io.miniter.domain.account.PasswordHash;
import io.miniter.domain.session.RefreshTokenHash;
import io.miniter.domain.session.Session;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.session.UserAgent;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.AtOnce.Beside;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.shared.Scene;
import io.miniter.testkit.shared.SequentialIds;
import org.junit.jupiter.api.Test;

/** A login that compared a password while its account is changed: it does not outrun a change that locks it out. */
@PersistenceTest
final class LoginDuringChangeTest {

    private static final PasswordHash NEW = new PasswordHash("another hash");

    private final PostgresqlWorld world;
    private final Account alice;
    private final Session kept;
    private final Session login;

    LoginDuringChangeTest(PostgresqlWorld world) {
        this.world = world.emptied();
        Scene scene = new Scene(() -> this.world, new SequentialIds(), this.world.clock());
        this.alice = scene.account("alice");
        this.kept = scene.session(alice);
        this.login = Session.start(
                new SessionId(1_000),
                alice.id(),
                new RefreshTokenHash("the family of the login", "secret"),
                UserAgent.UNKNOWN,
                this.world.clock().instant());
    }

    @Test
    void with_the_old_password_it_is_refused_if_the_change_was_first() throws Exception {
        Beside attempt = world.inTransaction(() -> {
            world.accounts().findForChange(alice.id());
            Beside beside = AtOnce.beside(this::logIn);
            world.awaitWaiting(1);
            changePassword();
            return beside;
        });

        assertThat(attempt.failure())
                .hasValueSatisfying(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                DomainException.class,
                                refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.LOGIN_FAILED)));
        assertThat(world.sessions().exists(login.id(), alice.id())).isFalse();
        assertThat(world.sessions().exists(kept.id(), alice.id())).isTrue();
    }

    @Test
    void with_the_old_password_its_session_ends_with_the_change_if_it_was_first() throws Exception {
        Beside change = world.inTransaction(() -> {
            logIn();
            Beside beside = AtOnce.beside(() -> world.inTransaction(() -> {
                world.accounts().findForChange(alice.id());
                changePassword();
            }));
            world.awaitWaiting(1);
            return beside;
        });

        assertThat(change.failure()).isEmpty();
        assertThat(world.sessions().exists(login.id(), alice.id())).isFalse();
        assertThat(world.endedSessions().contains(login.id())).isTrue();
        assertThat(world.sessions().exists(kept.id(), alice.id())).isTrue();
    }

    @Test
    void with_the_same_password_it_waits_for_the_change_and_goes_on() throws Exception {
        Beside attempt = world.inTransaction(() -> {
            world.accounts().findForChange(alice.id());
            Beside beside = AtOnce.beside(this::logIn);
            world.awaitWaiting(1);
            world.accounts().update(alice.withProfile(alice.displayName(), new Bio("busy")));
            return beside;
        });

        assertThat(attempt.failure()).isEmpty();
        assertThat(world.sessions().exists(login.id(), alice.id())).isTrue();
    }

    private void logIn() {
        world.sessions().add(login, alice.passwordHash());
    }

    private void changePassword() {
        world.accounts().update(alice.withPassword(NEW));
        world.sessions().endAllBut(kept.id(), alice.id());
    }
}
