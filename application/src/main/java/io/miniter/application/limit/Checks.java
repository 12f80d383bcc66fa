package io.miniter.application.limit;

import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.util.Optional;

/** Throws if a quota is exhausted. */
final class Checks {

    private Checks() {}

    static void take(RateLimits limits, Activity activity, Party party) {
        Optional<Quota> quota = limits.take(activity, party);
        if (quota.isPresent() && !quota.get().granted()) {
            throw new DomainException(ErrorCode.TOO_MANY_REQUESTS, quota.get().retryAfter());
        }
    }
}
