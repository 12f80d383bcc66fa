package io.miniter.persistence.timeline;

import io.miniter.application.account.Accounts;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.timeline.HomeTimeline;
import io.miniter.application.timeline.TimelineEntryView;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Home timelines are stored for those who read theirs: an entry for each tweet, down to some point and complete as far
 * as that. Whoever reads for the first time, or beyond it, lengthens their timeline first. Entries may be too many,
 * never too few: the page shows only those whose tweet and whose follow are still there.
 */
@Component
final class MyBatisHomeTimeline implements HomeTimeline {

    /** How exact it is known when somebody last read theirs: one write an hour for who reads all day. */
    private static final Duration TOUCHED_EVERY = Duration.ofHours(1);

    private final HomeTimelineMapper mapper;
    private final HomeTimelineConverter converter;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final TimelineSizes sizes;

    MyBatisHomeTimeline(
            HomeTimelineMapper mapper,
            HomeTimelineConverter converter,
            Accounts accounts,
            TransactionTemplate transaction,
            TimelineSizes sizes) {
        this.mapper = mapper;
        this.converter = converter;
        this.accounts = accounts;
        this.transaction = transaction;
        this.sizes = sizes;
    }

    @Override
    public List<TimelineEntryView> of(AccountId reader, PageRequest request, Instant now) {
        while (true) {
            List<HomeTimelineRow> rows = mapper.page(reader.value(), request.below(), request.fetchSize());
            if (rows.isEmpty()) {
                mapper.open(reader.value(), Id.MAX, now);
                if (!lengthen(reader, Id.MAX)) {
                    return List.of();
                }
                continue;
            }
            HomeTimelineRow first = rows.getFirst();
            if (rows.size() == request.fetchSize() || first.completeAbove() == 0) {
                if (first.readAt().isBefore(now.minus(TOUCHED_EVERY))) {
                    mapper.touch(reader.value(), now);
                }
                return entries(rows);
            }
            lengthen(reader, first.completeAbove());
        }
    }

    @Override
    public List<TimelineEntryView> glimpse(AccountId owner, PageRequest request) {
        List<HomeTimelineRow> stored = mapper.page(owner.value(), request.below(), request.fetchSize());
        boolean enough = stored.size() == request.fetchSize()
                || !stored.isEmpty() && stored.getFirst().completeAbove() == 0;
        return enough
                ? entries(stored)
                : mapper.glimpse(owner.value(), request.below(), request.fetchSize(), sizes.ofEach()).stream()
                        .map(converter::toView)
                        .map(TimelineEntryView::posted)
                        .toList();
    }

    private List<TimelineEntryView> entries(List<HomeTimelineRow> rows) {
        return rows.stream()
                .filter(row -> row.id() != null)
                .map(row -> new TimelineEntryView(
                        Objects.requireNonNull(row.position()),
                        converter.toView(row),
                        row.passedOnBy() == null ? null : new AccountId(row.passedOnBy())))
                .toList();
    }

    /**
     * Makes the timeline reach further down; not if somebody else has done so meanwhile.
     *
     * @param completeAbove how far it reaches so far
     * @return whether the reader is there
     */
    private boolean lengthen(AccountId reader, long completeAbove) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            // Whoever follows holds both accounts: they come before, and are seen, or afterwards, and see the timeline
            if (accounts.findForChange(reader).isEmpty()) {
                return false;
            }
            mapper.holdMergedAuthors();
            mapper.addMergedFollows(reader.value());
            mapper.lengthen(reader.value(), completeAbove, sizes.ofEach(), sizes.leastAdded(), sizes.mostAdded());
            return true;
        }));
    }

    @Override
    public void followed(AccountId reader, AccountId author) {
        mapper.followed(reader.value(), author.value(), sizes.leastAdded());
    }

    @Override
    public void unfollowed(AccountId reader, AccountId author) {
        mapper.unfollowed(reader.value(), author.value());
    }

    @Override
    public void close(AccountId reader, Instant now) {
        mapper.close(reader.value(), now);
    }
}
