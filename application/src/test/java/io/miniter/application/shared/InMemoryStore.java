package io.miniter.application.shared;

import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.follow.Follow;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.session.Session;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.tweet.Tweet;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the in-memory ports of one world share. Lists are kept by id, which is the order in time; counts are counted
 * when somebody asks, so that they cannot be wrong.
 */
public final class InMemoryStore {

    private final Map<AccountId, Account> accounts = new LinkedHashMap<>();
    private final NavigableMap<Long, Session> sessions = new TreeMap<>();
    private final Set<SessionId> endedSessions = new HashSet<>();
    private final NavigableMap<Long, Tweet> tweets = new TreeMap<>();
    private final NavigableMap<Long, Follow> follows = new TreeMap<>();

    private final Map<PictureName, PictureUse> pictures = new LinkedHashMap<>();

    /**
     * A stored picture.
     *
     * @param users how many accounts show it
     * @param neededUntil it is not unused before that
     */
    public record PictureUse(int users, Instant neededUntil) {}

    public Map<AccountId, Account> accounts() {
        return accounts;
    }

    public NavigableMap<Long, Session> sessions() {
        return sessions;
    }

    public Set<SessionId> endedSessions() {
        return endedSessions;
    }

    public NavigableMap<Long, Tweet> tweets() {
        return tweets;
    }

    public Map<PictureName, PictureUse> pictures() {
        return pictures;
    }

    public NavigableMap<Long, Follow> follows() {
        return follows;
    }

    /** Whether one of the two follows the other. */
    public boolean follows(AccountId follower, AccountId followee) {
        return follows.values().stream()
                .anyMatch(follow -> follow.followerId().equals(follower)
                        && follow.followeeId().equals(followee));
    }

    /** How many there are of the wanted kind. */
    public static <T> int count(NavigableMap<Long, T> entries, Predicate<T> wanted) {
        return (int) entries.values().stream().filter(wanted).count();
    }

    /** What a list port fetches for a page: the newest of the wanted entries below the page's bound. */
    public static <T> List<T> fetch(NavigableMap<Long, T> entries, PageRequest request, Predicate<T> wanted) {
        return entries.headMap(request.below(), false).descendingMap().values().stream()
                .filter(wanted)
                .limit(request.fetchSize())
                .toList();
    }
}
