package io.miniter.persistence.optimisation;

import java.time.InstantSource;
import java.util.function.LongSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The node numbers that instances lease, and the instances. */
@Component
record IdNodes(IdNodeMapper mapper, JdbcClient jdbc) {

    /** No node is or was leased. */
    IdNodes allFree() {
        jdbc.sql("UPDATE id_nodes SET holder = NULL, leased_until = DEFAULT, used_until_millis = DEFAULT")
                .update();
        return this;
    }

    /** One more instance that makes ids. */
    LeasedIdSource start(InstantSource clock, LongSupplier nanoTime) {
        LeasedIdSource ids = new LeasedIdSource(mapper, clock, nanoTime);
        ids.claim();
        return ids;
    }
}
