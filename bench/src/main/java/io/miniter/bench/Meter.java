package io.miniter.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Measures the CPU time of all processes before and after a load. */
final class Meter {

    private static final double CORES = Runtime.getRuntime().availableProcessors();
    private static final Duration GLANCE = Duration.ofMillis(250);
    private static final int GLANCES_WITHOUT_WORK = 6;

    /** The share of one core that an idle server uses. */
    private static final double LITTLE = 0.12;

    private final Site site;

    Meter(Site site) {
        this.site = site;
    }

    /** The resource usage while {@code load} ran, which returns its result. */
    Sample during(Callable<Load.Outcome> load) throws Exception {
        Reading before = read();
        Load.Outcome outcome = load.call();
        return Sample.of(outcome, before, read());
    }

    Reading read() {
        long own = ProcessHandle.current().pid();
        return new Reading(
                System.nanoTime() / 1e9,
                Processes.secondsOf(site.pid()),
                Processes.secondsOfTree(site.database().pid()),
                Processes.secondsOf(own) + Processes.secondsOfEndedChildren(own),
                Processes.secondsOfMachine());
    }

    /**
     * Waits until all background work is done: server and database have been idle for a while, and every fan-out is
     * complete.
     *
     * @param longest the timeout, which is reported
     * @return the reading at the end of the work
     */
    Reading untilIdle(Duration longest) throws InterruptedException, SQLException {
        double end = System.nanoTime() / 1e9 + longest.toMillis() / 1e3;
        Reading last = read();
        Reading worked = last;
        int idle = 0;
        while (idle < GLANCES_WITHOUT_WORK && last.at() < end) {
            Thread.sleep(GLANCE);
            Reading now = read();
            idle = now.busy() - last.busy() > LITTLE * (now.at() - last.at()) ? 0 : idle + 1;
            // To ask costs something too: only who seems to be idle is asked
            if (idle == GLANCES_WITHOUT_WORK && site.database().hasTweetsToFanOut()) {
                idle = 0;
            }
            if (idle == 0) {
                worked = now;
            }
            last = now;
        }
        if (idle < GLANCES_WITHOUT_WORK) {
            Bench.say("  still busy after %d s", longest.toSeconds());
        }
        return worked;
    }

    /**
     * A reading of CPU times, in seconds of one core.
     *
     * @param at the time of the reading, in seconds since an arbitrary origin
     * @param ours of the load generator
     */
    record Reading(double at, double jvm, double database, double ours, double machine) {

        double busy() {
            return jvm + database;
        }

        /** The share of the machine used by other processes since. */
        double foreignShareSince(Reading before) {
            double foreign = machine - before.machine - (busy() - before.busy()) - (ours - before.ours);
            return Math.max(0, foreign) / ((at - before.at) * CORES);
        }
    }
}
