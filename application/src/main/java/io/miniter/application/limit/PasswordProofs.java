package io.miniter.application.limit;

import io.miniter.application.shared.Actor;

/**
 * Limits password checks of logged-in accounts. Wrong passwords count against the session, and those of all sessions
 * against the account, so that a stolen session can neither be used to guess the password nor lock out the owner, who
 * has another session.
 */
public final class PasswordProofs {

    private final RateLimits limits;

    /** Counts with these limits. */
    public PasswordProofs(RateLimits limits) {
        this.limits = limits;
    }

    /**
     * Starts a check, before the password is compared.
     *
     * @throws io.miniter.domain.shared.DomainException {@code TOO_MANY_REQUESTS}
     */
    public Attempt begin(Actor actor) {
        Party session = Party.session(actor.sessionId());
        Party account = Party.account(actor.accountId());
        Checks.take(limits, Activity.WRONG_PASSWORD, session);
        try {
            Checks.take(limits, Activity.WRONG_PASSWORD, account);
        } catch (RuntimeException refusal) {
            limits.giveBack(Activity.WRONG_PASSWORD, session);
            throw refusal;
        }
        return new Attempt(
                () -> {
                    limits.giveBack(Activity.WRONG_PASSWORD, session);
                    limits.giveBack(Activity.WRONG_PASSWORD, account);
                },
                () -> {});
    }
}
