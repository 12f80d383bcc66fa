package io.miniter.bench;

import java.util.concurrent.Callable;

/** Reads the CPU of everybody before and after something. */
final class Meter {

    private static final double CORES = Runtime.getRuntime().availableProcessors();

    private final Server server;

    Meter(Server server) {
        this.server = server;
    }

    /** What the machine did while {@code load} ran, which says how much it got done. */
    Sample during(Callable<Load.Outcome> load) throws Exception {
        Reading before = read();
        long began = System.nanoTime();
        Load.Outcome outcome = load.call();
        double seconds = (System.nanoTime() - began) / 1e9;
        Reading after = read();
        double jvm = after.jvm - before.jvm;
        double database = after.database - before.database;
        double ours = after.ours - before.ours;
        double foreign = Math.max(0, after.machine - before.machine - jvm - database - ours);
        return new Sample(
                outcome.requests(),
                outcome.failures(),
                outcome.seconds(),
                outcome.medianMillis(),
                outcome.slowestMillis(),
                outcome.bytes(),
                jvm,
                database,
                ours,
                foreign / (seconds * CORES));
    }

    private Reading read() {
        long own = ProcessHandle.current().pid();
        return new Reading(
                Processes.secondsOf(server.pid()),
                Processes.secondsOfTree(server.databasePid()),
                Processes.secondsOf(own) + Processes.secondsOfEndedChildren(own),
                Processes.secondsOfMachine());
    }

    private record Reading(double jvm, double database, double ours, double machine) {}
}
