package io.miniter.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures all subjects in each round, so that a temporary disturbance affects all alike. */
final class Rounds {

    private final Options options;
    private final RetryBudget retryBudget;
    private final Map<String, List<Sample>> http = new LinkedHashMap<>();
    private final Map<String, List<Sample>> floor = new HashMap<>();
    private final Map<String, Endpoint> endpoints = new HashMap<>();

    Rounds(Options options, RetryBudget retryBudget) {
        this.options = options;
        this.retryBudget = retryBudget;
    }

    /** @param subjects supplied before each round, because access tokens expire after a quarter of an hour */
    void measure(Subjects subjects) throws Exception {
        for (int round = 1; round <= options.rounds(); round++) {
            for (Subject subject : subjects.get()) {
                Bench.say("Round %d of %d: %s", round, options.rounds(), subject.name());
                measure(subject);
            }
        }
    }

    private void measure(Subject subject) throws Exception {
        String name = subject.name();
        endpoints.put(name, subject.endpoint());
        http.computeIfAbsent(name, unseen -> new ArrayList<>())
                .add(retryBudget.quiet(name, () -> subject.http(options.secondsOfARound())));
        settle(subject);
        String statements = subject.endpoint().floor();
        if (statements != null) {
            floor.computeIfAbsent(name, unseen -> new ArrayList<>())
                    .add(retryBudget.quiet(name, () -> subject.floor(statements, options.secondsOfAFloor())));
            settle(subject);
        }
    }

    /** Waits for the fan-out of posted tweets before the next measurement. */
    static void settle(Subject subject) throws InterruptedException, SQLException {
        if (!subject.endpoint().method().equals("GET")) {
            subject.meter().untilIdle(Posting.LONGEST);
        }
    }

    /** @param statements by name, if counted */
    Map<String, Result.Row> rows(Map<String, Result.Count> statements) {
        Map<String, Result.Row> rows = new LinkedHashMap<>();
        http.forEach((name, samples) -> {
            Endpoint endpoint = endpoints.get(name);
            rows.put(
                    name,
                    Result.Row.of(
                            samples,
                            floor.getOrDefault(name, List.of()),
                            statements.get(name),
                            endpoint != null && endpoint.fromMemory(),
                            retryBudget.repetitionsOf(name)));
        });
        return rows;
    }

    interface Subjects {

        List<Subject> get() throws Exception;
    }
}
