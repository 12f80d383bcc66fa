package io.miniter.application.limit;

import io.miniter.application.shared.ClientNetwork;
import io.miniter.domain.shared.DomainException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Limits attempts to log in. Each attempt counts as failed before the password is compared, so that concurrent attempts
 * cannot exceed the limit; it is refunded on success.
 *
 * <p>Wrong passwords count against the login from one network, so that guessing blocks only the guesser's own network.
 * They also count against the login from all networks, against distributed guessing, and against the network, against
 * trying many logins. These two do not apply to a login from a network with an earlier successful login, so that the
 * owner cannot be locked out. Unknown logins count like existing ones.
 */
public final class LogInAttempts {

    /** The maximum length of a login; the rest of a longer input is ignored. */
    private static final int LONGEST_NAME = 320;

    private final RateLimits limits;
    private final KnownNetworks known;

    /** Counts with these limits. */
    public LogInAttempts(RateLimits limits, KnownNetworks known) {
        this.limits = limits;
        this.known = known;
    }

    /**
     * Starts an attempt, before the password is compared.
     *
     * @param login the login as entered
     * @throws io.miniter.domain.shared.DomainException {@code TOO_MANY_REQUESTS}
     */
    public Attempt begin(String login, ClientNetwork network) {
        String name = name(login);
        Party here = Party.login(name, network);
        Checks.take(limits, Activity.LOG_IN, here);
        List<Party> counted = parties(name, network, here);
        for (int next = 0; next < counted.size(); next++) {
            try {
                Checks.take(limits, Activity.WRONG_PASSWORD, counted.get(next));
            } catch (DomainException refusal) {
                giveBack(counted.subList(0, next));
                throw refusal;
            }
        }
        return new Attempt(() -> giveBack(counted), () -> known.remember(here));
    }

    private List<Party> parties(String name, ClientNetwork network, Party here) {
        List<Party> counted = new ArrayList<>(List.of(here));
        if (!known.knows(here)) {
            counted.add(Party.login(name));
            if (!network.equals(ClientNetwork.OWN_MACHINE)) {
                counted.add(Party.network(network));
            }
        }
        return counted;
    }

    private void giveBack(List<Party> counted) {
        counted.forEach(party -> limits.giveBack(Activity.WRONG_PASSWORD, party));
    }

    private static String name(String login) {
        String name = login.strip();
        return (name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name).toLowerCase(Locale.ROOT);
    }
}
