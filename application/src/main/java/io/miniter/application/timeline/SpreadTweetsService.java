package io.miniter.application.timeline;

import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;

@UseCase(
        value = Transaction.NONE,
        changes = {})
final class SpreadTweetsService implements SpreadTweets {

    private final TimelineUpkeep upkeep;

    SpreadTweetsService(TimelineUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public int spreadTweets() {
        return upkeep.spread();
    }
}
