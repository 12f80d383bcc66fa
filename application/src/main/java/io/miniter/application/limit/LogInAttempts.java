package io.miniter.application.limit;

import io.miniter.application.shared.ClientNetwork;
import io.miniter.domain.shared.DomainException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Attempts to log in. Each is counted as a wrong one before the password is compared, so that of many at once no more
 * are compared than may be wrong, and given back if it was right.
 *
 * <p>Wrong passwords count against the name from one network. Who guesses slows down nobody but their own network. They
 * also count against the name from all networks together, which ends guessing from many, and against the network, which
 * ends trying many names; whoever logged in before from where they are now is not asked about these two, so that nobody
 * can lock the owner out. A name that nobody has counts like any other.
 */
public final class LogInAttempts {

    /** No name is longer: what comes after that is not looked at. */
    private static final int LONGEST_NAME = 320;

    private final RateLimits limits;
    private final KnownNetworks known;

    /** Attempts that are counted there. */
    public LogInAttempts(RateLimits limits, KnownNetworks known) {
        this.limits = limits;
        this.known = known;
    }

    /**
     * An attempt, before the password is compared.
     *
     * @param login what was entered as the name
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
