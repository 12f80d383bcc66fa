package io.miniter.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Seeds, warms up, measures in rounds, prints a table and writes it as JSON. Whatever it starts, it stops. */
final class Bench {

    private static final int CONNECTIONS = 32;
    private static final double MUCH_FOREIGN_LOAD = 0.10;
    private static final int MOST_REPETITIONS = 2;
    private static final String FIRST_HANDLE = "before_all";

    private final Options options;
    private final Path scratch;

    private Bench(Options options, Path scratch) {
        this.options = options;
        this.scratch = scratch;
    }

    static void main(String[] arguments) throws Exception {
        Options options;
        try {
            options = Options.of(List.of(arguments));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        Path scratch = Files.createTempDirectory("miniter-bench");
        try {
            new Bench(options, scratch).run();
        } finally {
            try (Stream<Path> files = Files.walk(scratch)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private void run() throws Exception {
        Path home = scratch.resolve("home");
        Data data = seed(home);
        Server.Start first = restart(home);
        try (Server server = Server.start(home)) {
            Result result = measure(server, data, first);
            JsonMapper json = JsonMapper.builder().build();
            Files.createDirectories(options.out().toAbsolutePath().getParent());
            json.writerWithDefaultPrettyPrinter().writeValue(options.out(), result);
            Result before = options.compare() == null
                    ? null
                    : json.readValue(options.compare().toFile(), Result.class);
            System.out.println(new Report(result, before).text());
            say("Written to %s", options.out());
        }
    }

    private Data seed(Path home) throws Exception {
        say("Seeding");
        try (Server server = Server.start(home);
                Connection connection = server.connect()) {
            request(server, "/v1/accounts", """
                    {"handle": "%s", "email": "%s@example.com", "password": "%s"}
                    """.formatted(FIRST_HANDLE, FIRST_HANDLE, Data.PASSWORD));
            Data data = new Data(connection, hash(connection), options.parts());
            data.load();
            return data;
        }
    }

    /** The first start on the data reads what the measured one finds in the caches. */
    private static Server.Start restart(Path home) throws Exception {
        try (Server server = Server.start(home)) {
            return server.start();
        }
    }

    private Result measure(Server server, Data data, Server.Start first) throws Exception {
        Load load = new Load(server, scratch, CONNECTIONS);
        Endpoints endpoints = new Endpoints(data, account -> logIn(server, account));
        warmUp(load, wanted(endpoints));
        Map<String, List<Sample>> http = new LinkedHashMap<>();
        Map<String, List<Sample>> floor = new LinkedHashMap<>();
        Map<String, Integer> repeated = new LinkedHashMap<>();
        Meter meter = new Meter(server);
        for (int round = 1; round <= options.rounds(); round++) {
            // Access tokens live for a quarter of an hour: every round logs in again
            for (Endpoint endpoint : wanted(endpoints)) {
                say("Round %d of %d: %s", round, options.rounds(), endpoint.name());
                http.computeIfAbsent(endpoint.name(), name -> new ArrayList<>())
                        .add(quiet(
                                () -> meter.during(() -> load.http(endpoint, options.secondsOfARound())),
                                endpoint.name(),
                                repeated));
                List<Sample> floors = floor.computeIfAbsent(endpoint.name(), name -> new ArrayList<>());
                String statements = endpoint.floor();
                if (statements != null) {
                    floors.add(quiet(
                            () -> meter.during(() -> load.floor(endpoint, statements, options.secondsOfAFloor())),
                            endpoint.name(),
                            repeated));
                }
            }
        }
        Map<String, Result.Row> rows = new LinkedHashMap<>();
        http.forEach((name, samples) -> rows.put(
                name, Result.Row.of(samples, floor.getOrDefault(name, List.of()), repeated.getOrDefault(name, 0))));
        return new Result(first, server.start(), Processes.residentMegabytes(server.pid()), rows);
    }

    private void warmUp(Load load, List<Endpoint> wanted) throws Exception {
        say("Warming up for %d s", options.secondsOfWarmUp());
        int each = Math.max(1, options.secondsOfWarmUp() / wanted.size());
        for (Endpoint endpoint : wanted) {
            Load.Outcome outcome = load.http(endpoint, each);
            if (outcome.failures() > 0) {
                throw new IllegalStateException(endpoint.name() + " does not work: " + outcome);
            }
        }
    }

    private List<Endpoint> wanted(Endpoints endpoints) {
        List<Endpoint> wanted = endpoints.all().stream()
                .filter(endpoint -> endpoint.name().contains(options.only()))
                .toList();
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("Nothing has \"" + options.only() + "\" in its name");
        }
        return wanted;
    }

    /** Measures again what was measured while others had too much of the machine; takes the last one as it is. */
    private static Sample quiet(Measurement measurement, String name, Map<String, Integer> repeated) throws Exception {
        Sample sample = measurement.take();
        for (int again = 0; again < MOST_REPETITIONS && sample.foreignShare() > MUCH_FOREIGN_LOAD; again++) {
            say("  again, because others had %.0f %% of the machine", sample.foreignShare() * 100);
            repeated.merge(name, 1, Integer::sum);
            sample = measurement.take();
        }
        return sample;
    }

    private interface Measurement {

        Sample take() throws Exception;
    }

    private static String hash(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT password_hash FROM accounts")) {
            row.next();
            return row.getString(1);
        }
    }

    private static String logIn(Server server, long account) {
        try {
            String answer = request(server, "/v1/sessions", """
                    {"login": "%s", "password": "%s"}
                    """.formatted(Data.handleOf(account), Data.PASSWORD));
            return JsonMapper.shared().readTree(answer).get("accessToken").asString();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String request(Server server, String path, String body) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var response = client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + path))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(path + " answered " + response.body());
            }
            return response.body();
        }
    }

    private static void say(String format, Object... arguments) {
        System.err.printf(format + "%n", arguments);
    }
}
