package io.miniter.images.media;

import com.sun.management.ThreadMXBean;
import io.miniter.domain.shared.DomainException;
import io.miniter.images.parsing.Bytes;
import java.lang.management.ManagementFactory;

/**
 * An allocation limit for the thread that created it. The JVM counts allocations of platform threads only; others have
 * no limit.
 */
final class AllocationBudget {

    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    private final long most;

    /**
     * Starts a budget.
     *
     * @param bytes the total allocation, including garbage
     */
    AllocationBudget(long bytes) {
        this.most = THREADS.getCurrentThreadAllocatedBytes() + bytes;
    }

    /**
     * Checks the budget.
     *
     * @throws DomainException {@code PICTURE_DAMAGED} if it is exceeded
     */
    void check() {
        if (THREADS.getCurrentThreadAllocatedBytes() > most) {
            throw Bytes.damaged();
        }
    }
}
