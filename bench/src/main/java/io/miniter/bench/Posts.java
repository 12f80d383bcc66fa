package io.miniter.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Measures the cost of tweets of authors with few and many followers, while these are inactive and while all are
 * active.
 */
final class Posts {

    static final String NAME = "post to followers";

    /** By the number of followers. */
    private static final Map<Integer, Long> AUTHORS = authors();

    private final Options options;
    private final Site site;
    private final Api api;
    private final List<Result.Post> measured = new ArrayList<>();

    Posts(Options options, Site site, Api api) {
        this.options = options;
        this.site = site;
        this.api = api;
    }

    private static Map<Integer, Long> authors() {
        Map<Integer, Long> authors = new LinkedHashMap<>();
        authors.put(0, Data.FOLLOWED_BY_NOBODY);
        authors.put(100, Data.FOLLOWED_BY_A_HUNDRED);
        authors.put(4_000, Data.FOLLOWED_BY_4_000);
        authors.put(10_000, Data.FOLLOWED_BY_ALL);
        return authors;
    }

    /** @param followers the author's number of followers: 0, 100, 4,000 or 10,000 */
    static long authorWith(int followers) {
        return Objects.requireNonNull(AUTHORS.get(followers));
    }

    void measure(boolean active) throws Exception {
        Map<Integer, String> tokens = new LinkedHashMap<>();
        for (Map.Entry<Integer, Long> author : AUTHORS.entrySet()) {
            tokens.put(author.getKey(), api.logIn(author.getValue()));
        }
        Meter meter = new Meter(site);
        meter.untilIdle(Posting.LONGEST);
        Posting posting = new Posting(api, meter);
        Map<Integer, List<Posting.Round>> rounds = new LinkedHashMap<>();
        for (int round = 1; round <= options.roundsOfPosting(); round++) {
            for (Map.Entry<Integer, String> author : tokens.entrySet()) {
                int followers = author.getKey();
                Bench.say("Posting to %d followers, round %d", followers, round);
                rounds.computeIfAbsent(followers, unseen -> new ArrayList<>())
                        .add(posting.post(author.getValue(), options.tweetsToPost(followers)));
            }
        }
        rounds.forEach((followers, samples) ->
                measured.add(Result.Post.of(followers, active, options.tweetsToPost(followers), samples)));
    }

    /** All accounts read their timeline once, or only those that get tweets by fan-out. */
    void activate() throws Exception {
        List<Long> readers = options.everybodyIsActive() ? everybody() : followersOfSpreadAuthors();
        Bench.say("%,d of %,d read their timelines", readers.size(), Data.ACCOUNTS);
        InParallel.all(readers.stream().map(this::readerOf).toList());
    }

    private static List<Long> everybody() {
        return LongStream.range(0, Data.ACCOUNTS)
                .mapToObj(number -> Data.FIRST_ACCOUNT + number)
                .toList();
    }

    private static List<Long> followersOfSpreadAuthors() {
        return Stream.of(Data.FOLLOWED_BY_A_HUNDRED, Data.FOLLOWED_BY_4_000)
                .flatMap(author -> Data.followersOf(author).stream())
                .toList();
    }

    private Callable<JsonNode> readerOf(long account) {
        return () -> api.readTimeline(account);
    }

    List<Result.Post> measured() {
        return measured;
    }
}
