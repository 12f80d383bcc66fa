package io.miniter.application.limit;

import java.util.Optional;

/** Count a request against a rate limit before it is handled. */
public interface CountRequest {

    /**
     * Counts a request against a limit.
     *
     * @return the quota, with the decision; empty if there is no limit
     */
    Optional<Quota> countRequest(Activity activity, Party party);
}
