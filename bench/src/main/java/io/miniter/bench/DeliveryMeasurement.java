package io.miniter.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;

/**
 * Measures the delivery latency of tweets: an author posts at a steady rate, followers poll their timelines, and the
 * latency is the time from the response to the author until the first follower's response with the tweet.
 */
final class DeliveryMeasurement {

    private static final Duration BETWEEN_TWEETS = Duration.ofMillis(50);
    private static final Duration BETWEEN_READS = Duration.ofMillis(25);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** The number of polling followers per author. */
    static final int FOLLOWERS = 11;

    private final Api api;

    DeliveryMeasurement(Api api) {
        this.api = api;
    }

    /**
     * The result.
     *
     * @param tweets the number of posted tweets
     * @param followers the number of polling followers
     * @param medianMillis the median latency
     * @param slowestMillis the maximum latency
     * @param missing the number not delivered to a follower half a minute after the last tweet
     */
    record Seen(int tweets, int followers, double medianMillis, double slowestMillis, int missing) {}

    /**
     * The polling followers of an author: those among the {@link Data#READERS}, and a sample of the others, including
     * the newest follower, whom the fan-out reaches last.
     */
    static List<Long> followersOf(long author) {
        List<Long> all = Data.followersOf(author);
        List<Long> chosen = new ArrayList<>(
                Data.READERS.stream().map(Data::reader).filter(all::contains).toList());
        int others = FOLLOWERS - chosen.size();
        for (int number = 1; number <= others; number++) {
            chosen.add(all.get(number * all.size() / others - 1));
        }
        return chosen;
    }

    Seen watch(String author, List<String> followers, Duration time) throws Exception {
        long tweets = time.dividedBy(BETWEEN_TWEETS);
        Map<String, Long> posted = new ConcurrentHashMap<>();
        List<Map<String, Long>> seen = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Map<String, Long>>> readers = new ArrayList<>();
            for (String follower : followers) {
                readers.add(threads.submit(() -> look(follower, posted, tweets)));
            }
            long next = System.nanoTime();
            for (long count = 0; count < tweets; count++) {
                JsonNode tweet = api.post("/v1/tweets", author, Posting.BODY);
                posted.put(tweet.get("id").asString(), System.nanoTime());
                next += BETWEEN_TWEETS.toNanos();
                Thread.sleep(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
            }
            for (Future<Map<String, Long>> reader : readers) {
                seen.add(reader.get());
            }
        }
        return seen(posted, seen);
    }

    /** Polls until every tweet has arrived; returns when each was first seen. */
    private Map<String, Long> look(String follower, Map<String, Long> posted, long tweets) throws Exception {
        Map<String, Long> seen = new HashMap<>();
        long end = System.nanoTime()
                + BETWEEN_TWEETS.multipliedBy(tweets).plus(LONGEST).toNanos();
        while (System.nanoTime() < end
                && (posted.size() < tweets || !seen.keySet().containsAll(posted.keySet()))) {
            JsonNode items = api.get("/v1/timeline?limit=100", follower).get("items");
            long now = System.nanoTime();
            items.forEach(item -> seen.putIfAbsent(item.get("id").asString(), now));
            Thread.sleep(BETWEEN_READS);
        }
        return seen;
    }

    /** @param posted when each tweet was answered; {@code seen} has for each follower when each was seen first */
    static Seen seen(Map<String, Long> posted, List<Map<String, Long>> seen) {
        List<Double> millis = new ArrayList<>();
        int missing = 0;
        for (Map<String, Long> follower : seen) {
            for (Map.Entry<String, Long> tweet : posted.entrySet()) {
                Long at = follower.get(tweet.getKey());
                if (at == null) {
                    missing++;
                } else {
                    // A follower may see it before the author gets the response
                    millis.add(Math.max(0, at - tweet.getValue()) / 1e6);
                }
            }
        }
        return new Seen(
                posted.size(),
                seen.size(),
                millis.isEmpty() ? 0 : Quantile.of(millis, 0.5),
                millis.isEmpty() ? 0 : Quantile.of(millis, 1),
                missing);
    }
}
