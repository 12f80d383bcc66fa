package io.miniter.testkit.shared;

import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.tweet.TweetId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A few people who tweet, follow, change their minds and leave, at random but the same for the same seed. It remembers
 * what happened in the plainest way, for comparison with what the ports of the world say.
 */
public class RandomHistory {

    private static final int ACCOUNTS = 6;
    private static final int STEPS = 80;

    private final World world;
    private final Scene scene;
    private final Random random;
    private final Random atHome;

    private final List<AccountId> accounts = new ArrayList<>();
    private final Map<Pair, Long> follows = new HashMap<>();
    private final NavigableMap<Long, AccountId> tweets = new TreeMap<>();

    protected RandomHistory(World world, Scene scene, long seed) {
        this.world = world;
        this.scene = scene;
        this.random = new Random(seed);
        this.atHome = new Random(seed + 1_000_000);
    }

    /** Lets it happen. */
    public static RandomHistory happen(long seed, World world, Scene scene) {
        RandomHistory history = new RandomHistory(world, scene, seed);
        history.happen();
        return history;
    }

    protected final void happen() {
        for (int member = 1; member <= ACCOUNTS; member++) {
            accounts.add(scene.account("member_" + member).id());
        }
        begun();
        for (int step = 0; step < STEPS; step++) {
            step();
            stepAtHome();
            stepElsewhere();
        }
    }

    /** The accounts are there, and nothing else has happened. */
    protected void begun() {
        // Nothing else here
    }

    /** What happens beside the rest. */
    protected void stepElsewhere() {
        // Nothing else here
    }

    /** An account has been removed. */
    protected void left(AccountId account) {
        // Nothing else here
    }

    private void step() {
        int chance = random.nextInt(100);
        if (chance < 45) {
            post();
        } else if (chance < 55) {
            deleteTweet();
        } else if (chance < 85) {
            follow();
        } else if (chance < 98) {
            unfollow();
        } else {
            leave();
        }
    }

    private void post() {
        AccountId author = anybody();
        tweets.put(scene.tweet(author, "something").id().value(), author);
    }

    private void deleteTweet() {
        if (!tweets.isEmpty()) {
            long id = oneOf(List.copyOf(tweets.keySet()), random);
            world.tweets().remove(new TweetId(id));
            tweets.remove(id);
        }
    }

    private void follow() {
        Pair pair = new Pair(anybody(), anybody());
        if (!pair.follower().equals(pair.followee())) {
            long id = scene.follow(pair.follower(), pair.followee()).id().value();
            follows.putIfAbsent(pair, id);
        }
    }

    private void unfollow() {
        Pair pair = new Pair(anybody(), anybody());
        scene.unfollow(pair.follower(), pair.followee());
        follows.remove(pair);
    }

    private void leave() {
        if (accounts.size() > 2) {
            AccountId leaving = anybody();
            scene.leave(leaving);
            left(leaving);
            accounts.remove(leaving);
            tweets.values().removeIf(leaving::equals);
            follows.keySet()
                    .removeIf(pair ->
                            pair.follower().equals(leaving) || pair.followee().equals(leaving));
        }
    }

    /** What is stored of timelines depends on who reads, how far and when. */
    private void stepAtHome() {
        int chance = atHome.nextInt(100);
        if (chance < 30) {
            long below = 1 + atHome.nextLong(tweets.isEmpty() ? 1 : tweets.lastKey());
            PageRequest request =
                    new PageRequest(1 + atHome.nextInt(5), atHome.nextBoolean() ? null : new Cursor(below));
            world.homeTimeline().of(oneOf(accounts, atHome), request, scene.now());
        } else if (chance < 40) {
            world.letAMinutePass();
        }
    }

    private AccountId anybody() {
        return oneOf(accounts, random);
    }

    protected static <T> T oneOf(List<T> several, Random random) {
        return several.get(random.nextInt(several.size()));
    }

    /** Those who are still there. */
    public List<AccountId> accounts() {
        return List.copyOf(accounts);
    }

    /** Every tweet that is still there, newest first. */
    public List<TweetId> tweets() {
        return tweets(author -> true);
    }

    /** The tweets of one author, newest first. */
    public List<TweetId> tweetsOf(AccountId author) {
        return tweets(author::equals);
    }

    /** The reader's own tweets and those of everybody whom they follow, newest first. */
    public List<TweetId> homeOf(AccountId reader) {
        return tweets(author -> author.equals(reader) || follows(reader, author));
    }

    /** Whom this account follows, the newest follow first. */
    public List<AccountId> followedBy(AccountId follower) {
        return newestFollows(pair -> pair.follower().equals(follower)).stream()
                .map(Pair::followee)
                .toList();
    }

    /** Who follows this account, the newest follow first. */
    public List<AccountId> followersOf(AccountId followee) {
        return newestFollows(pair -> pair.followee().equals(followee)).stream()
                .map(Pair::follower)
                .toList();
    }

    /** Whether one of the two follows the other. */
    public boolean follows(AccountId follower, AccountId followee) {
        return follows.containsKey(new Pair(follower, followee));
    }

    private List<TweetId> tweets(Predicate<AccountId> byAuthor) {
        return tweets.descendingMap().entrySet().stream()
                .filter(tweet -> byAuthor.test(tweet.getValue()))
                .map(tweet -> new TweetId(tweet.getKey()))
                .toList();
    }

    private List<Pair> newestFollows(Predicate<Pair> wanted) {
        return follows.entrySet().stream()
                .filter(follow -> wanted.test(follow.getKey()))
                .sorted(Entry.comparingByValue(Comparator.<Long>naturalOrder().reversed()))
                .map(Entry::getKey)
                .toList();
    }

    private record Pair(AccountId follower, AccountId followee) {}
}
