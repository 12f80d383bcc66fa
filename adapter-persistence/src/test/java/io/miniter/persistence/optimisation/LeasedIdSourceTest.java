package io.miniter.persistence.optimisation;

import io.miniter.application.shared.IdSource;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.testkit.shared.IdSourceContract;
import io.miniter.testkit.shared.SettableClock;

@PersistenceTest
final class LeasedIdSourceTest extends IdSourceContract {

    private final IdNodes nodes;
    private final SettableClock clock = new SettableClock();

    LeasedIdSourceTest(IdNodes nodes) {
        this.nodes = nodes.allFree();
    }

    @Override
    protected IdSource newInstance() {
        return nodes.start(clock, () -> 0);
    }
}
