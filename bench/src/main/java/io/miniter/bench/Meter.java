package io.miniter.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Reads the CPU of everybody before and after something. */
final class Meter {

    private static final double CORES = Runtime.getRuntime().availableProcessors();
    private static final Duration GLANCE = Duration.ofMillis(250);
    private static final int GLANCES_WITHOUT_WORK = 6;

    /** Of one core: what a server does that has nothing to do. */
    private static final double LITTLE = 0.12;

    private final Site site;

    Meter(Site site) {
        this.site = site;
    }

    /** What the machine did while {@code load} ran, which says how much it got done. */
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
     * Waits until the server has nothing left to do in the background: server and database have been idle for a while,
     * and every tweet is spread.
     *
     * @param longest gives up after this time, and says so
     * @return what was read when the last of its work was done
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
     * What everybody has used until now, in seconds of one core.
     *
     * @param at when that was, in seconds since some time
     * @param ours of what makes the load
     */
    record Reading(double at, double jvm, double database, double ours, double machine) {

        double busy() {
            return jvm + database;
        }

        /** Which part of the machine others had since. */
        double foreignShareSince(Reading before) {
            double foreign = machine - before.machine - (busy() - before.busy()) - (ours - before.ours);
            return Math.max(0, foreign) / ((at - before.at) * CORES);
        }
    }
}
