package io.miniter.application.limit;

import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import java.util.Optional;

/** Marked as a read because it counts in memory only and must work while the disk is full. */
@UseCase(
        value = Transaction.NONE,
        changes = {},
        reads = true)
final class CountRequestService implements CountRequest {

    private final RateLimits limits;

    CountRequestService(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public Optional<Quota> countRequest(Activity activity, Party party) {
        return limits.take(activity, party);
    }
}
