package io.miniter.application.limit;

import io.miniter.application.shared.Actor;

/**
 * Passwords that somebody enters who is logged in. Wrong ones count against the session, and those of all sessions
 * together against the account, so that whoever has got hold of a session can neither guess on nor keep the owner, who
 * has another one, from trying.
 */
public final class PasswordProofs {

    private final RateLimits limits;

    /** Proofs that are counted there. */
    public PasswordProofs(RateLimits limits) {
        this.limits = limits;
    }

    /**
     * A proof, before the password is compared.
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
