package io.miniter.application.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.miniter.application.shared.Actor;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.session.Session;
import io.miniter.testkit.shared.InMemoryWorld;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class SessionQueriesServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final SessionQueries queries = new SessionQueriesService(world.sessions(), world.clock());
    private final Account alice = world.scene().account("alice");
    private final Actor here = world.scene().actor(alice);

    @Test
    void a_session_is_shown_as_it_is() {
        Instant began = world.clock().instant();
        world.clock().advance(Duration.ofHours(2));
        Session session =
                world.sessions().of(alice.id(), began, PageRequest.first(1)).getFirst();
        world.sessions()
                .update(session.refresh(session.refreshToken(), world.clock().instant()));

        assertThat(queries.own(here, PageRequest.first(20)).items())
                .containsExactly(new SessionView(
                        here.sessionId().value(), began, world.clock().instant(), "curl/8.5.0", true));
    }

    @Test
    void the_newest_comes_first_and_the_one_that_asks_is_marked() {
        Actor later = world.scene().actor(alice);
        Actor latest = world.scene().actor(alice);

        assertThat(queries.own(later, PageRequest.first(20)).items())
                .extracting(SessionView::id, SessionView::current)
                .containsExactly(
                        tuple(latest.sessionId().value(), false),
                        tuple(later.sessionId().value(), true),
                        tuple(here.sessionId().value(), false));
    }

    @Test
    void nobody_sees_the_sessions_of_others() {
        world.scene().actor("bob");

        assertThat(queries.own(here, PageRequest.first(20)).items())
                .extracting(SessionView::id)
                .containsExactly(here.sessionId().value());
    }

    @Test
    void a_session_that_has_ended_is_not_shown() {
        Actor there = world.scene().actor(alice);
        world.sessions().end(there.sessionId(), alice.id());

        assertThat(queries.own(here, PageRequest.first(20)).items())
                .extracting(SessionView::id)
                .containsExactly(here.sessionId().value());
    }

    @Test
    void a_session_is_shown_until_it_is_idle() {
        world.clock().advance(Session.IDLE_LIMIT);
        Actor later = world.scene().actor(alice);
        assertThat(queries.own(later, PageRequest.first(20)).items()).hasSize(2);

        world.clock().advance(Duration.ofMillis(1));
        assertThat(queries.own(later, PageRequest.first(20)).items())
                .extracting(SessionView::id)
                .containsExactly(later.sessionId().value());
    }

    @Test
    void many_sessions_come_in_pages() {
        Actor second = world.scene().actor(alice);
        Actor third = world.scene().actor(alice);

        Page<SessionView> page = queries.own(here, PageRequest.first(2));
        assertThat(page.items())
                .extracting(SessionView::id)
                .containsExactly(third.sessionId().value(), second.sessionId().value());
        assertThat(page.next()).isEqualTo(new Cursor(second.sessionId().value()));

        Page<SessionView> rest = queries.own(here, new PageRequest(2, page.next()));
        assertThat(rest.items())
                .extracting(SessionView::id)
                .containsExactly(here.sessionId().value());
        assertThat(rest.next()).isNull();
    }
}
