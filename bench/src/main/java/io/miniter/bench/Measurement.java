package io.miniter.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run: on a server with all data, on one with little data, and on the bare endpoint. */
final class Measurement implements AutoCloseable {

    private static final Path DOCUMENT = Path.of("docs/performance.md");

    private final Options options;
    private final Server server;
    private final Site site;
    private final Site smallSite;
    private final Site bareSite;
    private final Load load;
    private final Load smallLoad;
    private final Load bareLoad;
    private final Api api;
    private final Api smallApi;
    private final Endpoints endpoints;
    private final Endpoints smallEndpoints;

    Measurement(Options options, Path scratch, Server server, Server small, Server bare) throws IOException {
        this.options = options;
        this.server = server;
        this.site = Site.of(server);
        this.smallSite = Site.of(small);
        this.bareSite = Site.of(bare);
        this.load = new Load(site, scratch);
        this.smallLoad = new Load(smallSite, scratch);
        this.bareLoad = new Load(bareSite, scratch);
        this.api = new Api(site.address());
        this.smallApi = new Api(smallSite.address());
        Instant now = Instant.now();
        this.endpoints = new Endpoints(options.size(), api::logIn, now);
        this.smallEndpoints = new Endpoints(options.smallSize(), smallApi::logIn, now);
    }

    /**
     * Runs all requested measurements.
     *
     * @param first the cost of the previous start
     * @param began the start of the run by {@link System#nanoTime}
     */
    Result result(Server.Start first, long began) throws Exception {
        boolean posting = options.wants(Posts.NAME);
        boolean walking = Endpoints.PAGES.stream().anyMatch(options::wants);
        if (wanted(subjects(null)).isEmpty() && !posting && !walking) {
            throw new IllegalArgumentException("Nothing has \"" + options.only() + "\" in its name");
        }
        api.readTimeline(Data.READER_OF_ONE);
        int rows = api.get(Endpoints.CLASSIC_PATH, null).get("timeline").size();
        if (rows != Data.TWEETS_OF_ONE) {
            throw new IllegalStateException("The classic timeline has " + rows + " rows");
        }
        warmUp();
        Walked walked = walking ? walk() : null;
        Walk walk = walked == null ? null : walked.walk();
        Map<String, Result.Count> statements = statements(walk);
        Posts posts = new Posts(options, site, api);
        if (posting && options.postsToIdleFollowers()) {
            posts.measure(false);
        }
        if (posting) {
            posts.activate();
        }
        RetryBudget retryBudget = new RetryBudget(
                options.secondsOfRetries(),
                foreign -> Bench.say("  again, because others had %.0f %% of the machine", foreign * 100));
        Rounds rounds = new Rounds(options, retryBudget);
        rounds.measure(() -> wanted(subjects(walk)));
        List<Result.Arrival> arrivals = List.of();
        if (posting) {
            posts.measure(true);
            arrivals = deliveries();
        }
        return new Result(
                new Result.Setting(
                        Runtime.getRuntime().availableProcessors(),
                        options.size(),
                        site.database().durability(),
                        (System.nanoTime() - began) / 1e9,
                        retryBudget.isExhausted()),
                first,
                server.start(),
                Processes.residentMegabytes(site.pid()),
                rounds.rows(statements),
                walked == null ? null : Result.Pages.of(walked.walk(), walked.sample()),
                posts.measured(),
                arrivals);
    }

    private List<Subject> subjects(@Nullable Walk walk) throws Exception {
        List<Subject> subjects = new ArrayList<>();
        for (Endpoint endpoint : endpoints.all(walk)) {
            subjects.add(Subject.of(endpoint, site, load));
        }
        subjects.add(Subject.of(smallEndpoints.homeOfFewTweets(), smallSite, smallLoad));
        subjects.add(Subject.of(endpoints.bare(), bareSite, bareLoad));
        return subjects;
    }

    private List<Subject> wanted(List<Subject> subjects) {
        return subjects.stream()
                .filter(subject -> options.wants(subject.name()))
                .toList();
    }

    /**
     * Warms up with the measured endpoints, or with all if none of them is available yet. A JVM that serves a single
     * endpoint is faster, so the other server gets the same mix, but for what would add data. The bare endpoint, alone
     * in its JVM, needs less warm-up.
     */
    private void warmUp() throws Exception {
        List<Subject> subjects = new ArrayList<>(wanted(subjects(null)));
        if (subjects.isEmpty()) {
            subjects.addAll(subjects(null));
        }
        if (options.wants(Endpoints.HOME_OF_FEW_TWEETS)) {
            for (Endpoint endpoint : smallEndpoints.all(null)) {
                if (endpoint.method().equals("GET") && options.wants(endpoint.name())) {
                    subjects.add(Subject.of(endpoint, smallSite, smallLoad));
                }
            }
        }
        int secondsOfBare = options.wants(Endpoints.BARE) ? options.secondsOfBareWarmUp() : 1;
        Bench.say("Warming up for %d s", options.secondsOfWarmUp() + secondsOfBare);
        int turns = options.turnsOfWarmUp();
        int each = Math.max(1, options.secondsOfWarmUp() / turns / subjects.size());
        for (int turn = 0; turn < turns; turn++) {
            for (Subject subject : subjects) {
                boolean bare = subject.name().equals(Endpoints.BARE);
                Load.Outcome outcome =
                        subject.load().http(subject.endpoint(), bare ? Math.max(1, secondsOfBare / turns) : each);
                if (outcome.failures() > 0) {
                    throw new IllegalStateException(subject.name() + " does not work: " + outcome);
                }
            }
        }
        for (Subject subject : subjects) {
            Rounds.settle(subject);
        }
    }

    private record Walked(Walk walk, Sample sample) {}

    private Walked walk() throws Exception {
        Bench.say("Reading a home timeline to its end");
        String token = api.logIn(Data.reader(Endpoints.DEEP_READER_FOLLOWS));
        Meter meter = new Meter(site);
        Meter.Reading before = meter.read();
        Walk walk = Walk.down(path -> api.get(path, token), Endpoints.TIMELINE_PATH);
        Meter.Reading after = meter.read();
        Load.Outcome pages = new Load.Outcome(walk.pages().size(), 0, after.at() - before.at(), 0, 0, 0);
        return new Walked(walk, Sample.of(pages, before, after));
    }

    private Map<String, Result.Count> statements(@Nullable Walk walk) throws Exception {
        Bench.say("Counting statements");
        StatementTable table = StatementTable.read(DOCUMENT);
        Map<String, Result.Count> counts = new LinkedHashMap<>();
        try (StatementLog log = StatementLog.open(site.database())) {
            for (Endpoint endpoint : endpoints.all(walk)) {
                if (options.wants(endpoint.name())) {
                    counts.put(
                            endpoint.name(),
                            new Result.Count(
                                    log.during(() -> {
                                        api.send(endpoint);
                                        return endpoint;
                                    }),
                                    table.of(endpoint)));
                }
            }
        }
        return counts;
    }

    /** An author whose tweets are pulled at read time, and one whose tweets are fanned out. */
    private List<Result.Arrival> deliveries() throws Exception {
        return List.of(delivery(10_000), delivery(4_000));
    }

    private Result.Arrival delivery(int followers) throws Exception {
        Bench.say("Looking out for tweets of an author with %,d followers", followers);
        long author = Posts.authorWith(followers);
        List<String> tokens = new ArrayList<>();
        for (long follower : DeliveryMeasurement.followersOf(author)) {
            tokens.add(api.logIn(follower));
        }
        new Meter(site).untilIdle(Posting.LONGEST);
        DeliveryMeasurement.Seen seen = new DeliveryMeasurement(api)
                .watch(api.logIn(author), tokens, Duration.ofSeconds(options.secondsOfDeliveries()));
        return new Result.Arrival(followers, site.database().isMerged(author), seen);
    }

    @Override
    public void close() {
        api.close();
        smallApi.close();
    }
}
