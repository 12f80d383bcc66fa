package io.miniter.persistence.timeline;

import io.miniter.application.account.Accounts;
import io.miniter.application.timeline.TimelineUpkeep;
import io.miniter.domain.account.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Compacts stored timelines and evicts those that nobody reads. Servers share the work. */
@Component
final class MyBatisTimelineUpkeep implements TimelineUpkeep {

    static final Duration TIDIED_EVERY = Duration.ofHours(12);

    /**
     * When a timeline that nobody reads is given up. To keep one for two days is estimated to cost about what it costs
     * to fill it again.
     */
    static final Duration IDLE_AFTER = Duration.ofDays(2);

    /** How long after a timeline was closed no fan-out writes to it any more: twice the longest statement. */
    static final Duration FAN_OUT_ENDED = Duration.ofMinutes(1);

    private static final int TIDIED_AT_ONCE = 20;

    private final TidyMapper tidying;
    private final HomeTimelineMapper timelines;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final TimelineSizes sizes;

    MyBatisTimelineUpkeep(
            TidyMapper tidying,
            HomeTimelineMapper timelines,
            Accounts accounts,
            TransactionTemplate transaction,
            TimelineSizes sizes) {
        this.tidying = tidying;
        this.timelines = timelines;
        this.accounts = accounts;
        this.transaction = transaction;
        this.sizes = sizes;
    }

    @Override
    public int tidy(Instant now) {
        List<DueTimelineRow> due = tidying.due(now.minus(TIDIED_EVERY), TIDIED_AT_ONCE);
        due.forEach(timeline -> tidy(timeline, now));
        List<ClosedTimelineRow> closed = tidying.closed(now.minus(FAN_OUT_ENDED), TIDIED_AT_ONCE);
        closed.forEach(this::removeEntries);
        return due.size() + closed.size();
    }

    private void tidy(DueTimelineRow timeline, Instant now) {
        long reader = timeline.accountId();
        transaction.executeWithoutResult(status -> {
            // Whoever follows counts on entries that are there already
            accounts.findForChange(new AccountId(reader));
            if (timeline.readAt().isBefore(now.minus(IDLE_AFTER))) {
                timelines.close(reader, now);
            } else {
                tidying.shorten(reader, sizes.kept(), now);
                tidying.removeUseless(reader);
            }
        });
    }

    private void removeEntries(ClosedTimelineRow closed) {
        transaction.executeWithoutResult(status -> {
            // It may be opened again at this moment
            accounts.findForChange(new AccountId(closed.accountId()));
            tidying.removeEntries(closed.accountId());
            tidying.forget(closed);
        });
    }
}
