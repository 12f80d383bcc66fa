package io.miniter.testkit.shared;

import io.miniter.application.account.AuthorView;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.ListEntry;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.follow.Follow;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.session.Session;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.shared.DailyQuota;
import io.miniter.domain.tweet.Tweet;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the in-memory ports of one world share. Lists are kept by id, which is the order in time; counts are counted
 * when somebody asks, so that they cannot be wrong.
 */
public final class InMemoryStore {

    private final Map<AccountId, Account> accounts = new LinkedHashMap<>();
    private final Set<String> retiredHandles = new HashSet<>();
    private final NavigableMap<Long, Session> sessions = new TreeMap<>();
    private final Set<SessionId> endedSessions = new HashSet<>();
    private final NavigableMap<Long, Tweet> tweets = new TreeMap<>();
    private final NavigableMap<Long, Follow> follows = new TreeMap<>();
    private final Map<Class<?>, Part> parts = new LinkedHashMap<>();
    private final Map<PictureName, PictureUse> pictures = new LinkedHashMap<>();

    /**
     * A stored picture.
     *
     * @param users how many accounts show it
     * @param neededUntil it is not unused before that
     */
    public record PictureUse(int users, Instant neededUntil) {}

    /** What a feature stores beside that. */
    public interface Part {

        /** Whether the account still has something that is to be removed before it. */
        boolean keeps(AccountId account);

        /** The account is gone. */
        void removed(AccountId account);
    }

    /** The part of this store that a feature has, made when it is first asked for. */
    public <P extends Part> P part(Class<P> type, Function<InMemoryStore, P> empty) {
        return type.cast(parts.computeIfAbsent(type, unseen -> empty.apply(this)));
    }

    /** All parts that have been asked for. */
    public Collection<Part> parts() {
        return parts.values();
    }

    public Map<AccountId, Account> accounts() {
        return accounts;
    }

    /** The keys of the handles that nobody can have any more. */
    public Set<String> retiredHandles() {
        return retiredHandles;
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

    /** Who wrote something, as they are now. */
    public AuthorView author(AccountId id) {
        Account author = Objects.requireNonNull(accounts.get(id));
        return new AuthorView(
                id.value(),
                author.handle().value(),
                author.displayName().value(),
                Objects.toString(author.avatar(), null));
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

    /** What a list port fetches for a page: the oldest of the wanted entries above the page's bound. */
    public static <T> List<T> fetchOldest(NavigableMap<Long, T> entries, PageRequest request, Predicate<T> wanted) {
        return entries.tailMap(request.above(), false).values().stream()
                .filter(wanted)
                .limit(request.fetchSize())
                .toList();
    }

    /**
     * What a list port fetches for a page: the first of the entries after the page's bound, the highest ranks first.
     */
    public static <T> List<ListEntry<T>> fetch(Stream<ListEntry<T>> entries, PageRequest request) {
        return entries.filter(entry -> isBelow(entry.place(), request))
                .sorted(Comparator.comparing(ListEntry::place, PageWalk.DESCENDING))
                .limit(request.fetchSize())
                .toList();
    }

    private static boolean isBelow(Cursor place, PageRequest request) {
        return place.rank() < request.belowRank()
                || place.rank() == request.belowRank() && place.position() < request.below();
    }

    /** Refuses one more of what was added at these times, as far as the quota does. */
    public static void count(Stream<Instant> added, Instant now, DailyQuota quota) {
        added.filter(quota.since(now)::isBefore)
                .sorted(Comparator.reverseOrder())
                .skip(quota.most() - 1L)
                .findFirst()
                .ifPresent(usedUpSince -> {
                    throw quota.refusal(usedUpSince, now);
                });
    }
}
