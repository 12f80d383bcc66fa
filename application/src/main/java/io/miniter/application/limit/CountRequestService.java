package io.miniter.application.limit;

import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import java.util.Optional;

/** Stores nothing: it counts in memory, also while nothing can be stored, or nobody could read then. */
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
