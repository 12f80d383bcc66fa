package io.miniter.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Generates load: wrk over HTTP, pgbench on the database, both with the same number of connections. */
final class Load {

    private static final Pattern WRK =
            Pattern.compile("RESULT requests=(\\d+) failures=(\\d+) micros=(\\d+) p50=(\\S+) p99=(\\S+) bytes=(\\d+)");
    private static final Pattern PGBENCH_DONE = Pattern.compile("actually processed: (\\d+)");
    private static final Pattern PGBENCH_RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial");

    private static final int CONNECTIONS = 32;

    private final Site site;
    private final Path scratch;

    /** @param scratch a directory for the scripts */
    Load(Site site, Path scratch) {
        this.site = site;
        this.scratch = scratch;
    }

    /**
     * The result.
     *
     * @param requests the number of responses
     * @param failures the number with a status other than 2xx, or without a response
     * @param seconds the duration
     * @param bytes the size of one response with its headers
     */
    record Outcome(
            long requests, long failures, double seconds, double medianMillis, double slowestMillis, double bytes) {}

    Outcome http(Endpoint endpoint, int seconds) throws Exception {
        Path script = Files.writeString(scratch.resolve("request.lua"), lua(endpoint));
        String output = run(
                List.of(
                        "wrk",
                        "-t1",
                        "-c" + connectionsOf(endpoint),
                        "-d" + seconds + "s",
                        "--timeout",
                        "10s",
                        "-s",
                        script.toString(),
                        site.address()),
                null);
        Matcher found = WRK.matcher(output);
        if (!found.find()) {
            throw new IllegalStateException("wrk did not say what it did:\n" + output);
        }
        long requests = Long.parseLong(found.group(1));
        return new Outcome(
                requests,
                Long.parseLong(found.group(2)),
                Long.parseLong(found.group(3)) / 1e6,
                Double.parseDouble(found.group(4)) / 1_000,
                Double.parseDouble(found.group(5)) / 1_000,
                (double) Long.parseLong(found.group(6)) / Math.max(1, requests));
    }

    /** Runs the statements of an endpoint without the server. */
    Outcome floor(Endpoint endpoint, String statements, int seconds) throws Exception {
        String script = "\\set id random(" + endpoint.first() + ", " + endpoint.last() + ")\n" + statements;
        Path file = Files.writeString(scratch.resolve("floor.sql"), script);
        String output = run(
                List.of(
                        "pgbench",
                        "-n",
                        "-M",
                        "prepared",
                        "-c" + connectionsOf(endpoint),
                        "-j1",
                        "-T" + seconds,
                        "-f",
                        file.toString(),
                        "-h",
                        "127.0.0.1",
                        "-p",
                        site.database().port(),
                        "-U",
                        "miniter",
                        "miniter"),
                site.database().password());
        Matcher done = PGBENCH_DONE.matcher(output);
        Matcher rate = PGBENCH_RATE.matcher(output);
        if (!done.find()) {
            throw new IllegalStateException("pgbench did not say what it did:\n" + output);
        }
        long requests = Long.parseLong(done.group(1));
        // On a busy machine, all of the time may have been spent connecting
        double passed = rate.find() ? requests / Double.parseDouble(rate.group(1)) : seconds;
        return new Outcome(requests, 0, passed, 0, 0, 0);
    }

    private static int connectionsOf(Endpoint endpoint) {
        return endpoint.connections() == 0 ? CONNECTIONS : endpoint.connections();
    }

    private static String lua(Endpoint endpoint) {
        StringBuilder script = new StringBuilder("wrk.method = \"" + endpoint.method() + "\"\n");
        String whose = "";
        if (endpoint.tokens().size() == 1) {
            script.append("wrk.headers[\"Authorization\"] = \"Bearer "
                    + endpoint.tokens().getFirst() + "\"\n");
        } else if (!endpoint.tokens().isEmpty()) {
            script.append("tokens = {\"" + String.join("\", \"", endpoint.tokens()) + "\"}\n");
            whose = "wrk.headers[\"Authorization\"] = \"Bearer \" .. tokens[math.random(#tokens)]";
        }
        if (endpoint.body() != null) {
            script.append(
                    "wrk.headers[\"Content-Type\"] = \"application/json\"\nwrk.body = [[" + endpoint.body() + "]]\n");
        }
        // Lua's own random numbers have 31 bits: numbers are drawn from 0 on
        script.append(String.format(
                Locale.ROOT, """
                function request()
                  %s
                  return wrk.format(nil, string.format("%s", math.random(0, %d) + %d))
                end
                function done(summary, latency)
                  local errors = summary.errors
                  io.write(string.format("RESULT requests=%%d failures=%%d micros=%%d p50=%%.0f p99=%%.0f bytes=%%d\\n",
                    summary.requests, errors.status + errors.connect + errors.read + errors.write + errors.timeout,
                    summary.duration, latency:percentile(50), latency:percentile(99), summary.bytes))
                end
                """, whose, endpoint.path(), endpoint.last() - endpoint.first(), endpoint.first()));
        return script.toString();
    }

    private String run(List<String> command, @Nullable String password) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (password != null) {
            builder.environment().put("PGPASSWORD", password);
            // As the server's connections
            builder.environment().put("PGOPTIONS", "-c plan_cache_mode=force_generic_plan");
        }
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command.getFirst() + " failed:\n" + output);
        }
        return output;
    }
}
