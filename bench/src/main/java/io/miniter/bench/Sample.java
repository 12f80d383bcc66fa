package io.miniter.bench;

/**
 * The measurement of one round.
 *
 * @param requests the number of responses
 * @param failures the number of wrong responses
 * @param seconds the duration
 * @param medianMillis the median latency; 0 if not measured
 * @param slowestMillis the 99th percentile; 0 if not measured
 * @param bytes the size of one response with its headers
 * @param jvmSeconds of CPU in the server
 * @param databaseSeconds of CPU in PostgreSQL
 * @param loadSeconds of CPU in the load generator
 * @param foreignShare the share of the machine used by other processes
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
