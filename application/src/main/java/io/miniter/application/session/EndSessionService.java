package io.miniter.application.session;

import io.miniter.application.shared.UseCase;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;

@UseCase(changes = {})
final class EndSessionService implements EndSession {

    private final Sessions sessions;

    EndSessionService(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void endSession(Command command) {
        if (!sessions.end(command.sessionId(), command.actor().accountId())) {
            throw new DomainException(ErrorCode.SESSION_NOT_FOUND);
        }
    }
}
