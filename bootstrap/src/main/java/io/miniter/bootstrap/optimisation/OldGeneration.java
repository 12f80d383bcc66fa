package io.miniter.bootstrap.optimisation;

import java.lang.management.ManagementFactory;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Triggers collections of the old generation before it grows large. The Serial collector, which the package uses, lets
 * it grow towards the heap limit, and the memory stays resident: 113 MB more after a quarter of an hour under load.
 * Unnecessary with other collectors.
 */
@Component
final class OldGeneration {

    /** The growth, in bytes, that triggers a collection. A collection pauses all requests, so it should be rare. */
    static final long LARGEST_GROWTH = 32L << 20;

    private static final String OF_SERIAL = "Tenured Gen";

    private final LongSupplier growth;
    private final Runnable collection;

    OldGeneration() {
        this(OldGeneration::growthSinceTheLastCollection, System::gc);
    }

    OldGeneration(LongSupplier growth, Runnable collection) {
        this.growth = growth;
        this.collection = collection;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT5S")
    void collectWhereGrown() {
        if (growth.getAsLong() > LARGEST_GROWTH) {
            collection.run();
        }
    }

    private static long growthSinceTheLastCollection() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals(OF_SERIAL))
                .mapToLong(pool -> pool.getUsage().getUsed()
                        - Objects.requireNonNull(pool.getCollectionUsage()).getUsed())
                .sum();
    }
}
