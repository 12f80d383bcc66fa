package io.miniter.testkit.shared;

import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.IdSource;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.follow.Follow;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.tweet.TweetId;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** One list that is read in pages, whatever it lists: its entries are known by their places. */
public interface PagedList {

    /** Puts a new entry into the list, and beside it what belongs to other lists; says where it stands. */
    Cursor add();

    /** Takes away the entry at this place, if it is still there. */
    void remove(Cursor place);

    /** What the port fetches, as places. */
    List<Cursor> fetch(PageRequest request);

    /** In which order the entries stand. */
    default Comparator<Cursor> order() {
        return PageWalk.DESCENDING;
    }

    /** The highest rank that a cursor of this list can have. */
    default long highestRank() {
        return 0;
    }

    /**
     * What a list is made of.
     *
     * @param ids from where the scene has its ids
     * @param clock by which the scene tells the time
     */
    record Ground<S extends Scene>(World world, Scenes<S> scenes, S scene, IdSource ids, SettableClock clock) {

        /** The same scene with ids that are made now, of which the last is used first. */
        public S withEarlyIds() {
            Deque<Long> early = new ArrayDeque<>();
            for (int id = 0; id < 60; id++) {
                early.add(ids.next());
            }
            return scenes.in(() -> world, early::removeLast, clock);
        }
    }

    /**
     * One of the lists that ports offer in pages.
     *
     * @param name what it lists
     * @param losesEntries whether entries can be removed from it
     * @param begin makes such a list, empty
     */
    record Kind<S extends Scene>(String name, boolean losesEntries, Function<Ground<S>, PagedList> begin) {

        /** A list from which entries can be removed. */
        public static <S extends Scene> Kind<S> losing(String name, Function<Ground<S>, PagedList> begin) {
            return new Kind<>(name, true, begin);
        }

        /** A list from which no entry is ever removed. */
        public static <S extends Scene> Kind<S> keeping(String name, Function<Ground<S>, PagedList> begin) {
            return new Kind<>(name, false, begin);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The lists of people, their tweets and their sessions. */
    static Stream<Kind<Scene>> all() {
        return Stream.of(
                Kind.losing("tweets of an author", TweetsOfAnAuthor::new),
                Kind.losing("tweets of everybody", TweetsOfEverybody::new),
                Kind.losing("home timeline", HomeTimelineOfAReader::new),
                Kind.losing("home timeline of somebody else", HomeTimelineOfAnother::new),
                Kind.losing("followers", Followers::new),
                Kind.losing("following", Following::new),
                Kind.losing("sessions", SessionsOfAnAccount::new));
    }

    /** Tweets of one, among those of another. */
    final class TweetsOfAnAuthor implements PagedList {

        private final World world;
        private final Scene scene;
        private final Account author;
        private final Account other;

        private TweetsOfAnAuthor(Ground<Scene> ground) {
            this.world = ground.world();
            this.scene = ground.scene();
            this.author = scene.account("author");
            this.other = scene.account("other");
        }

        @Override
        public Cursor add() {
            scene.tweet(other, "not in the list");
            return new Cursor(scene.tweet(author, "in the list").id().value());
        }

        @Override
        public void remove(Cursor place) {
            world.tweets().remove(new TweetId(place.position()));
        }

        @Override
        public List<Cursor> fetch(PageRequest request) {
            return world.tweetViews().byAuthor(author.id(), request).stream()
                    .map(tweet -> new Cursor(tweet.id()))
                    .toList();
        }
    }

    /** Tweets of two in turns. */
    final class TweetsOfEverybody implements PagedList {

        private final World world;
        private final Scene scene;
        private Account next;
        private Account afterNext;

        private TweetsOfEverybody(Ground<Scene> ground) {
            this.world = ground.world();
            this.scene = ground.scene();
            this.next = scene.account("first");
            this.afterNext = scene.account("second");
        }

        @Override
        public Cursor add() {
            Account author = next;
            next = afterNext;
            afterNext = author;
            return new Cursor(scene.tweet(author, "in the list").id().value());
        }

        @Override
        public void remove(Cursor place) {
            world.tweets().remove(new TweetId(place.position()));
        }

        @Override
        public List<Cursor> fetch(PageRequest request) {
            return world.tweetViews().byEverybody(request).stream()
                    .map(tweet -> new Cursor(tweet.id()))
                    .toList();
        }
    }

    /** Tweets of the reader and of one whom they follow in turns, among those of a stranger. */
    final class HomeTimelineOfAReader implements PagedList {

        private final World world;
        private final Scene scene;
        private final Account reader;
        private final Account stranger;
        private Account next;
        private Account afterNext;

        private HomeTimelineOfAReader(Ground<Scene> ground) {
            this.world = ground.world();
            this.scene = ground.scene();
            this.reader = scene.account("reader");
            this.stranger = scene.account("stranger");
            this.next = reader;
            this.afterNext = scene.account("followed");
            scene.follow(next, afterNext);
        }

        @Override
        public Cursor add() {
            scene.tweet(stranger, "not in the list");
            Account author = next;
            next = afterNext;
            afterNext = author;
            return new Cursor(scene.tweet(author, "in the list").id().value());
        }

        @Override
        public void remove(Cursor place) {
            world.tweets().remove(new TweetId(place.position()));
        }

        @Override
        public List<Cursor> fetch(PageRequest request) {
            world.letAMinutePass();
            return world.homeTimeline().of(reader.id(), request, scene.now()).stream()
                    .map(entry -> new Cursor(entry.position()))
                    .toList();
        }
    }

    /** The same, as others read it. */
    final class HomeTimelineOfAnother implements PagedList {

        private final World world;
        private final Scene scene;
        private final Account reader;
        private final Account stranger;
        private Account next;
        private Account afterNext;

        private HomeTimelineOfAnother(Ground<Scene> ground) {
            this.world = ground.world();
            this.scene = ground.scene();
            this.reader = scene.account("reader");
            this.stranger = scene.account("stranger");
            this.next = reader;
            this.afterNext = scene.account("followed");
            scene.follow(next, afterNext);
        }

        @Override
        public Cursor add() {
            scene.tweet(stranger, "not in the list");
            Account author = next;
            next = afterNext;
            afterNext = author;
            return new Cursor(scene.tweet(author, "in the list").id().value());
        }

        @Override
        public void remove(Cursor place) {
            world.tweets().remove(new TweetId(place.position()));
        }

        @Override
        public List<Cursor> fetch(PageRequest request) {
            world.letAMinutePass();
            return world.homeTimeline().glimpse(reader.id(), request).stream()
                    .map(entry -> new Cursor(entry.position()))
                    .toList();
        }
    }

    /** Those who follow one, among those who follow another and whom the one follows. */
    final class Followers implements PagedList {

        private final World world;
        private final Scene scene;
        private final Account followee;
        private final Account other;
        private final Map<Long, AccountId> followers = new HashMap<>();

        private Followers(Ground<Scene> ground) {
            this.world = ground.world();
            this.scene = ground.scene();
            this.followee = scene.account("followee");
            this.other = scene.account("other");
        }

        @Override
        public Cursor add() {
            Account follower = scene.account("follower_" + followers.size());
            scene.follow(follower, other);
            scene.follow(followee, follower);
            Follow follow = scene.follow(follower, followee);
            followers.put(follow.id().value(), follower.id());
            return new Cursor(follow.id().value());
        }

        @Override
        public void remove(Cursor place) {
            world.follows().remove(followers.get(place.position()), followee.id());
        }

        @Override
        public List<Cursor> fetch(PageRequest request) {
            return world.followViews().followers(followee.id(), request).stream()
                    .map(entry -> new Cursor(entry.position()))
                    .toList();
        }
    }

    /** Those whom one follows, among those whom another follows and who follow the one. */
    final class Following implements PagedList {

        private final World world;
        private final Scene scene;
        private final Account follower;
        private final Account other;
        private final Map<Long, AccountId> followees = new HashMap<>();

        private Following(Ground<Scene> ground) {
            this.world = ground.world();
            this.scene = ground.scene();
            this.follower = scene.account("follower");
            this.other = scene.account("other");
        }

        @Override
        public Cursor add() {
            Account followee = scene.account("followee_" + followees.size());
            scene.follow(other, followee);
            scene.follow(followee, follower);
            Follow follow = scene.follow(follower, followee);
            followees.put(follow.id().value(), followee.id());
            return new Cursor(follow.id().value());
        }

        @Override
        public void remove(Cursor place) {
            world.follows().remove(follower.id(), followees.get(place.position()));
        }

        @Override
        public List<Cursor> fetch(PageRequest request) {
            return world.followViews().following(follower.id(), request).stream()
                    .map(entry -> new Cursor(entry.position()))
                    .toList();
        }
    }

    /** Sessions of one, among those of another. */
    final class SessionsOfAnAccount implements PagedList {

        private final World world;
        private final Scene scene;
        private final Account account;
        private final Account other;

        private SessionsOfAnAccount(Ground<Scene> ground) {
            this.world = ground.world();
            this.scene = ground.scene();
            this.account = scene.account("account");
            this.other = scene.account("other");
        }

        @Override
        public Cursor add() {
            scene.session(other);
            return new Cursor(scene.session(account).id().value());
        }

        @Override
        public void remove(Cursor place) {
            world.sessions().end(new SessionId(place.position()), account.id());
        }

        @Override
        public List<Cursor> fetch(PageRequest request) {
            return world.sessions().of(account.id(), account.createdAt(), request).stream()
                    .map(session -> new Cursor(session.id().value()))
                    .toList();
        }
    }
}
