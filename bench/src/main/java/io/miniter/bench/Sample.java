package io.miniter.bench;

/**
 * What was measured in one round.
 *
 * @param requests how many were answered
 * @param failures how many of them not as they should be
 * @param seconds how long it took
 * @param medianMillis half of the answers came within this time; 0 where it was not measured
 * @param slowestMillis and 99 of a hundred within this; 0 where it was not measured
 * @param bytes of one answer with its head
 * @param jvmSeconds of CPU in the server
 * @param databaseSeconds of CPU in PostgreSQL
 * @param loadSeconds of CPU in what made the load
 * @param foreignShare which part of the machine others had meanwhile
 */
record Sample(
        long requests,
        long failures,
        double seconds,
        double medianMillis,
        double slowestMillis,
        double bytes,
        double jvmSeconds,
        double databaseSeconds,
        double loadSeconds,
        double foreignShare) {

    static Sample of(Load.Outcome outcome, Meter.Reading before, Meter.Reading after) {
        return new Sample(
                outcome.requests(),
                outcome.failures(),
                outcome.seconds(),
                outcome.medianMillis(),
                outcome.slowestMillis(),
                outcome.bytes(),
                after.jvm() - before.jvm(),
                after.database() - before.database(),
                after.ours() - before.ours(),
                after.foreignShareSince(before));
    }

    double requestsPerSecond() {
        return requests / seconds;
    }

    double jvmMicros() {
        return jvmSeconds * 1_000_000 / requests;
    }

    double databaseMicros() {
        return databaseSeconds * 1_000_000 / requests;
    }

    double loadMicros() {
        return loadSeconds * 1_000_000 / requests;
    }
}
