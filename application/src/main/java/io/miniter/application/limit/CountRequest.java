package io.miniter.application.limit;

import java.util.Optional;

/** Count what somebody asks for, before it is done. */
public interface CountRequest {

    /**
     * Counts a request against a limit.
     *
     * @return the quota, which says whether the request may be answered; empty where nothing is limited
     */
    Optional<Quota> countRequest(Activity activity, Party party);
}
