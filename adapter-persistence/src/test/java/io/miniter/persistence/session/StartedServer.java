package io.miniter.persistence.session;

import io.miniter.application.session.EndedSessions;
import io.miniter.application.session.Sessions;
import io.miniter.persistence.shared.ServerMemory;
import io.miniter.testkit.shared.SettableClock;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Starts servers, as far as sessions are concerned: each remembers by itself which of them have ended. */
@Component
public final class StartedServer implements ServerMemory {

    private final SessionMapper mapper;

    StartedServer(SessionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Started start(SettableClock clock) {
        Memory memory = startAt(clock);
        return new Started(
                Map.of(Sessions.class, memory.sessions(), EndedSessions.class, memory.endedSessions()), () -> {});
    }

    /** One that has just started and remembers nothing. */
    public Memory startAt(InstantSource clock) {
        MyBatisEndedSessions endedSessions = new MyBatisEndedSessions(mapper, clock);
        return new Memory(new MyBatisSessions(mapper, endedSessions), endedSessions);
    }

    /** One that remembers no more than so many. */
    Memory start(InstantSource clock, int most) {
        MyBatisEndedSessions endedSessions = new MyBatisEndedSessions(mapper, clock, most);
        return new Memory(new MyBatisSessions(mapper, endedSessions), endedSessions);
    }

    /** The adapters of one server, which share what it remembers. */
    public record Memory(Sessions sessions, EndedSessions endedSessions) {}
}
