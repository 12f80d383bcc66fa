package io.miniter.persistence.session;

import io.miniter.application.session.EndedSessions;
import io.miniter.application.session.Sessions;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Starts servers, as far as sessions are concerned: each remembers by itself which of them have ended. */
@Component
public final class StartedServer {

    private final SessionMapper mapper;

    StartedServer(SessionMapper mapper) {
        this.mapper = mapper;
    }

    /** One that has just started and remembers nothing. */
    public Memory start(InstantSource clock) {
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
