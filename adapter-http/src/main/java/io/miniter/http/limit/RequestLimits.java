package io.miniter.http.limit;

import io.miniter.application.limit.Activity;
import io.miniter.application.limit.CountRequest;
import io.miniter.application.limit.Party;
import io.miniter.application.limit.Quota;
import io.miniter.application.limit.Quota.Limit;
import io.miniter.application.shared.Actor;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * Counts one request against its client's quotas, and reports them in the headers {@code RateLimit-Policy} and
 * {@code RateLimit} (draft-ietf-httpapi-ratelimit-headers).
 */
public final class RequestLimits {

    static final String POLICY = "RateLimit-Policy";
    static final String STATE = "RateLimit";

    private static final String ATTRIBUTE = RequestLimits.class.getName();
    private static final long NANOS_OF_A_SECOND = 1_000_000_000L;

    private final CountRequest countRequest;
    private final Activity activity;
    private final HttpServletResponse response;
    private final StringBuilder policies = new StringBuilder();
    private final StringBuilder states = new StringBuilder();

    RequestLimits(CountRequest countRequest, Activity activity, HttpServletResponse response) {
        this.countRequest = countRequest;
        this.activity = activity;
        this.response = response;
    }

    /** Lets the request be counted against its account, too, once that is known. */
    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /**
     * Counts a request against its authenticated account and session.
     *
     * @throws DomainException {@code TOO_MANY_REQUESTS}
     */
    public static void count(HttpServletRequest request, Actor actor) {
        if (request.getAttribute(ATTRIBUTE) instanceof RequestLimits limits) {
            limits.count(Party.session(actor.sessionId()));
            limits.count(Party.account(actor.accountId()));
        }
    }

    /**
     * Counts the request.
     *
     * @throws DomainException {@code TOO_MANY_REQUESTS}
     */
    public void count(Party party) {
        Optional<Quota> counted = countRequest.countRequest(activity, party);
        if (counted.isEmpty()) {
            return;
        }
        Quota quota = counted.get();
        tell(quota);
        if (!quota.granted()) {
            throw new DomainException(ErrorCode.TOO_MANY_REQUESTS, quota.retryAfter());
        }
    }

    private void tell(Quota quota) {
        Limit limit = quota.limit();
        separate(policies)
                .append('"')
                .append(limit.name())
                .append("\";q=")
                .append(limit.most())
                .append(";w=")
                .append(limit.period().toSeconds());
        separate(states)
                .append('"')
                .append(limit.name())
                .append("\";r=")
                .append(quota.remaining())
                .append(";t=")
                .append(secondsToReset(quota));
        response.setHeader(POLICY, policies.toString());
        response.setHeader(STATE, states.toString());
    }

    private static StringBuilder separate(StringBuilder items) {
        return items.isEmpty() ? items : items.append(", ");
    }

    /** The time until the quota is full again; of an exhausted one, until it allows a request. */
    private static long secondsToReset(Quota quota) {
        Limit limit = quota.limit();
        return quota.granted()
                ? Math.ceilDiv(
                        (limit.most() - quota.remaining()) * limit.period().toSeconds(), limit.most())
                : Math.ceilDiv(quota.retryAfter().toNanos(), NANOS_OF_A_SECOND);
    }
}
