package io.miniter.images.media;

import com.sun.management.ThreadMXBean;
import io.miniter.domain.shared.DomainException;
import io.miniter.images.parsing.Bytes;
import java.lang.management.ManagementFactory;

/**
 * How much the thread that made it may allocate from then on. The JVM counts for platform threads only; others have no
 * bound.
 */
final class AllocationBudget {

    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    private final long most;

    /**
     * A budget from now on.
     *
     * @param bytes what is no longer used counts as well
     */
    AllocationBudget(long bytes) {
        this.most = THREADS.getCurrentThreadAllocatedBytes() + bytes;
    }

    /**
     * Does nothing while the budget lasts.
     *
     * @throws DomainException {@code PICTURE_DAMAGED} when it is used up
     */
    void check() {
        if (THREADS.getCurrentThreadAllocatedBytes() > most) {
            throw Bytes.damaged();
        }
    }
}
