package io.miniter.limits.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.limit.Party;
import io.miniter.testkit.shared.ANetwork;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class CaffeineKnownNetworksTest {

    private static final Party ALICE_HERE = Party.login("alice", ANetwork.HERE);

    private final AtomicLong time = new AtomicLong();
    private final CaffeineKnownNetworks networks = new CaffeineKnownNetworks(time::get);

    @Test
    void a_login_is_known_from_where_it_was_remembered() {
        networks.remember(ALICE_HERE);

        assertThat(networks.knows(Party.login("alice", ANetwork.HERE))).isTrue();
        assertThat(networks.knows(Party.login("bob", ANetwork.HERE))).isFalse();
        assertThat(networks.knows(Party.login("alice", ANetwork.named("there"))))
                .isFalse();
    }

    @Test
    void it_is_forgotten_after_a_month() {
        networks.remember(ALICE_HERE);
        time.addAndGet(CaffeineKnownNetworks.LONGEST.toNanos() - 1);
        assertThat(networks.knows(ALICE_HERE)).isTrue();

        time.addAndGet(2);
        assertThat(networks.knows(ALICE_HERE)).isFalse();
    }
}
