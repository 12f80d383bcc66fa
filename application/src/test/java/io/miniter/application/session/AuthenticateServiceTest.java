package io.miniter.application.session;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Account;
import io.miniter.domain.session.AccessTokenLifetime;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.shared.InMemoryWorld;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AuthenticateServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final Authenticate authenticate = authenticate(world.endedSessions(), world.sessions());
    private final Account alice = world.scene().account("alice");
    private final Actor actor = world.scene().actor(alice);
    private final String token = issue(actor);

    @Test
    void a_token_proves_its_actor_for_reading_and_for_writing() {
        assertThat(authenticate.forReading(token)).isEqualTo(actor);
        assertThat(authenticate.forWriting(token)).isEqualTo(actor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "a.b.c", "Bearer x"})
    void what_is_no_token_proves_nobody(String nonsense) {
        assertRefused(ErrorCode.ACCESS_TOKEN_INVALID, () -> authenticate.forReading(nonsense));
        assertRefused(ErrorCode.ACCESS_TOKEN_INVALID, () -> authenticate.forWriting(nonsense));
    }

    @Test
    void a_token_proves_its_actor_until_it_expires() {
        world.clock().advance(AccessTokenLifetime.STANDARD.value());
        assertThat(authenticate.forReading(token)).isEqualTo(actor);
        assertThat(authenticate.forWriting(token)).isEqualTo(actor);

        world.clock().advance(Duration.ofSeconds(1));
        assertRefused(ErrorCode.ACCESS_TOKEN_EXPIRED, () -> authenticate.forReading(token));
        assertRefused(ErrorCode.ACCESS_TOKEN_EXPIRED, () -> authenticate.forWriting(token));
    }

    @Test
    void a_session_that_has_ended_is_refused_for_both() {
        world.sessions().end(actor.sessionId(), alice.id());

        assertRefused(ErrorCode.SESSION_ENDED, () -> authenticate.forReading(token));
        assertRefused(ErrorCode.SESSION_ENDED, () -> authenticate.forWriting(token));
    }

    @Test
    void an_expired_token_of_a_session_that_has_ended_is_expired() {
        world.sessions().end(actor.sessionId(), alice.id());
        world.clock().advance(Duration.ofHours(1));

        assertRefused(ErrorCode.ACCESS_TOKEN_EXPIRED, () -> authenticate.forReading(token));
        assertRefused(ErrorCode.ACCESS_TOKEN_EXPIRED, () -> authenticate.forWriting(token));
    }

    @Test
    void an_end_of_which_this_instance_was_not_told_yet_is_seen_by_writes_at_once() {
        Authenticate uninformed = authenticate(id -> false, world.sessions());
        world.sessions().end(actor.sessionId(), alice.id());

        assertThat(uninformed.forReading(token)).isEqualTo(actor);
        assertRefused(ErrorCode.SESSION_ENDED, () -> uninformed.forWriting(token));
    }

    @Test
    void reading_does_not_ask_where_sessions_are_stored() {
        Authenticate withoutStore = authenticate(world.endedSessions(), new InMemoryWorld().sessions());

        assertThat(withoutStore.forReading(token)).isEqualTo(actor);
    }

    @Test
    void somebody_who_is_gone_does_not_write() {
        world.accounts().remove(alice.id());

        assertRefused(ErrorCode.SESSION_ENDED, () -> authenticate.forWriting(token));
    }

    @Test
    void a_session_proves_its_own_account_only() {
        Account mallory = world.scene().account("mallory");
        String mixed = issue(new Actor(mallory.id(), actor.sessionId()));

        assertRefused(ErrorCode.SESSION_ENDED, () -> authenticate.forWriting(mixed));
    }

    @Test
    void the_end_of_one_session_is_not_the_end_of_another() {
        Actor elsewhere = world.scene().actor(alice);
        world.sessions().end(elsewhere.sessionId(), alice.id());

        assertThat(authenticate.forReading(token)).isEqualTo(actor);
        assertThat(authenticate.forWriting(token)).isEqualTo(actor);
    }

    private Authenticate authenticate(EndedSessions endedSessions, Sessions sessions) {
        return new AuthenticateService(world.accessTokens(), endedSessions, sessions, world.clock());
    }

    private String issue(Actor to) {
        return world.accessTokens()
                .issue(to, AccessTokenLifetime.STANDARD, world.clock().instant());
    }
}
