package io.miniter.bench;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Posts a known number of tweets and waits for the background work. Measures both the cost until the responses and the
 * total cost.
 */
final class Posting {

    static final String BODY = "{\"text\": \"Hello from the benchmark\"}";

    /** The timeout for the background work. */
    static final Duration LONGEST = Duration.ofSeconds(60);

    private final Api api;
    private final Meter meter;

    Posting(Api api, Meter meter) {
        this.api = api;
        this.meter = meter;
    }

    /**
     * One round.
     *
     * @param answers until the last response, including concurrent background work
     * @param all until all background work was done, or for {@link #LONGEST}
     * @param settledSeconds the time from the last response until then
     */
    record Round(Sample answers, Sample all, double settledSeconds) {}

    /** @param token the author's; the server should be idle otherwise */
    Round post(String token, int tweets) throws Exception {
        Meter.Reading before = meter.read();
        Load.Outcome outcome = answers(token, tweets);
        Meter.Reading answered = meter.read();
        Meter.Reading settled = meter.untilIdle(LONGEST);
        return new Round(
                Sample.of(outcome, before, answered),
                Sample.of(outcome, before, settled),
                Math.max(0, settled.at() - answered.at()));
    }

    private Load.Outcome answers(String token, int tweets) throws Exception {
        Callable<Double> post = () -> {
            long began = System.nanoTime();
            api.post("/v1/tweets", token, BODY);
            return (System.nanoTime() - began) / 1e6;
        };
        long began = System.nanoTime();
        List<Double> millis = InParallel.all(Collections.nCopies(tweets, post));
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Load.Outcome(tweets, 0, seconds, Quantile.of(millis, 0.5), Quantile.of(millis, 0.99), 0);
    }
}
