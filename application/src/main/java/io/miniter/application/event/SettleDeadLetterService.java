package io.miniter.application.event;

import io.miniter.application.shared.UseCase;

@UseCase(changes = {})
final class SettleDeadLetterService implements SettleDeadLetter {

    private final DeadLetters deadLetters;

    SettleDeadLetterService(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @Override
    public boolean retry(long id) {
        return deadLetters.retry(id);
    }

    @Override
    public boolean discard(long id) {
        return deadLetters.discard(id);
    }
}
