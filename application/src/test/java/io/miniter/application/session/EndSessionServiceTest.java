package io.miniter.application.session;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.session.EndSession.Command;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Account;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.Test;

final class EndSessionServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final EndSession endSession = new EndSessionService(world.sessions());
    private final Account alice = world.scene().account("alice");
    private final Actor here = world.scene().actor(alice);
    private final Actor there = world.scene().actor(alice);

    @Test
    void a_person_logs_out_here() {
        endSession.endSession(new Command(here, here.sessionId()));

        assertThat(goesOn(here)).isFalse();
        assertThat(goesOn(there)).isTrue();
    }

    @Test
    void a_person_logs_out_on_another_device() {
        endSession.endSession(new Command(here, there.sessionId()));

        assertThat(goesOn(there)).isFalse();
        assertThat(goesOn(here)).isTrue();
    }

    @Test
    void readers_know_of_the_end() {
        endSession.endSession(new Command(here, here.sessionId()));

        assertThat(world.endedSessions().contains(here.sessionId())).isTrue();
        assertThat(world.endedSessions().contains(there.sessionId())).isFalse();
    }

    @Test
    void a_session_ends_once() {
        endSession.endSession(new Command(here, there.sessionId()));

        assertRefused(ErrorCode.SESSION_NOT_FOUND, () -> endSession.endSession(new Command(here, there.sessionId())));
    }

    @Test
    void a_session_that_never_was_is_not_found() {
        assertRefused(
                ErrorCode.SESSION_NOT_FOUND, () -> endSession.endSession(new Command(here, new SessionId(Id.MAX))));
    }

    @Test
    void the_session_of_somebody_else_is_not_found_and_goes_on() {
        Actor mallory = world.scene().actor("mallory");

        assertRefused(ErrorCode.SESSION_NOT_FOUND, () -> endSession.endSession(new Command(mallory, here.sessionId())));
        assertThat(goesOn(here)).isTrue();
    }

    private boolean goesOn(Actor actor) {
        return world.sessions().exists(actor.sessionId(), actor.accountId());
    }
}
