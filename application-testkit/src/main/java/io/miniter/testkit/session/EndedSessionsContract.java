package io.miniter.testkit.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.session.EndedSessions;
import io.miniter.domain.account.Account;
import io.miniter.domain.session.Session;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.shared.WorldContract;
import org.junit.jupiter.api.Test;

/** What is true of every implementation of {@link EndedSessions} once a minute has passed. */
public abstract class EndedSessionsContract extends WorldContract {

    private boolean hasEnded(Session session) {
        world().letAMinutePass();
        return world().endedSessions().contains(session.id());
    }

    @Test
    void a_session_that_goes_on_has_not_ended() {
        assertThat(hasEnded(scene.session(scene.account("alice")))).isFalse();
    }

    @Test
    void a_session_that_was_refreshed_has_not_ended() {
        Session session = scene.session(scene.account("alice"));
        world().sessions().update(session.refresh(session.refreshToken(), clock.instant()));

        assertThat(hasEnded(session)).isFalse();
    }

    @Test
    void a_session_that_was_ended_has() {
        Account alice = scene.account("alice");
        Session ended = scene.session(alice);
        Session other = scene.session(alice);
        world().sessions().end(ended.id(), alice.id());

        assertThat(hasEnded(ended)).isTrue();
        assertThat(hasEnded(other)).isFalse();
    }

    @Test
    void a_session_that_somebody_else_tried_to_end_has_not() {
        Session session = scene.session(scene.account("alice"));
        world().sessions().end(session.id(), scene.account("mallory").id());

        assertThat(hasEnded(session)).isFalse();
    }

    @Test
    void of_all_sessions_but_one_the_one_has_not_ended() {
        Account alice = scene.account("alice");
        Session first = scene.session(alice);
        Session kept = scene.session(alice);
        Session last = scene.session(alice);
        Session ofBob = scene.session(scene.account("bob"));
        world().sessions().endAllBut(kept.id(), alice.id());

        assertThat(hasEnded(first)).isTrue();
        assertThat(hasEnded(last)).isTrue();
        assertThat(hasEnded(kept)).isFalse();
        assertThat(hasEnded(ofBob)).isFalse();
    }

    @Test
    void of_all_sessions_every_one_has_ended() {
        Account alice = scene.account("alice");
        Session first = scene.session(alice);
        Session second = scene.session(alice);
        Session ofBob = scene.session(scene.account("bob"));
        world().sessions().endAll(alice.id());

        assertThat(hasEnded(first)).isTrue();
        assertThat(hasEnded(second)).isTrue();
        assertThat(hasEnded(ofBob)).isFalse();
    }

    @Test
    void sessions_that_ended_before_their_account_went_are_still_known() {
        Account alice = scene.account("alice");
        Session session = scene.session(alice);
        world().sessions().endAll(alice.id());
        world().accounts().remove(alice.id());

        assertThat(hasEnded(session)).isTrue();
    }

    @Test
    void a_session_that_never_was_has_not_ended() {
        world().letAMinutePass();

        assertThat(world().endedSessions().contains(new SessionId(Id.MAX))).isFalse();
    }
}
