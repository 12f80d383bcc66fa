package io.miniter.application.shared;

import io.miniter.application.follow.FollowEntry;
import io.miniter.application.tweet.TweetView;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.follow.Follow;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.tweet.TweetId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One list that is read in pages, whatever it lists: its entries are known by their positions. */
interface PagedList {

    /** Puts a new entry on top, and beside it what belongs to other lists; says where it stands. */
    long add();

    /** Takes away the entry at this position. */
    void remove(long position);

    /** What the port fetches, as positions. */
    List<Long> fetch(PageRequest request);

    /** Every list that a port offers in pages. */
    enum Kind {
        TWEETS_OF_AN_AUTHOR {
            @Override
            PagedList in(World world, Scene scene) {
                return new TweetsOfAnAuthor(world, scene);
            }
        },
        TWEETS_OF_EVERYBODY {
            @Override
            PagedList in(World world, Scene scene) {
                return new TweetsOfEverybody(world, scene);
            }
        },
        HOME_TIMELINE {
            @Override
            PagedList in(World world, Scene scene) {
                return new HomeTimelineOfAReader(world, scene);
            }
        },
        FOLLOWERS {
            @Override
            PagedList in(World world, Scene scene) {
                return new Followers(world, scene);
            }
        },
        FOLLOWING {
            @Override
            PagedList in(World world, Scene scene) {
                return new Following(world, scene);
            }
        },
        SESSIONS {
            @Override
            PagedList in(World world, Scene scene) {
                return new SessionsOfAnAccount(world, scene);
            }
        };

        /** Such a list, empty. */
        abstract PagedList in(World world, Scene scene);
    }

    /** Tweets of one, among those of another. */
    final class TweetsOfAnAuthor implements PagedList {

        private final World world;
        private final Scene scene;
        private final Account author;
        private final Account other;

        private TweetsOfAnAuthor(World world, Scene scene) {
            this.world = world;
            this.scene = scene;
            this.author = scene.account("author");
            this.other = scene.account("other");
        }

        @Override
        public long add() {
            scene.tweet(other, "not in the list");
            return scene.tweet(author, "in the list").id().value();
        }

        @Override
        public void remove(long position) {
            world.tweets().remove(new TweetId(position));
        }

        @Override
        public List<Long> fetch(PageRequest request) {
            return world.tweetViews().byAuthor(author.id(), request).stream()
                    .map(TweetView::id)
                    .toList();
        }
    }

    /** Tweets of two in turns. */
    final class TweetsOfEverybody implements PagedList {

        private final World world;
        private final Scene scene;
        private Account next;
        private Account afterNext;

        private TweetsOfEverybody(World world, Scene scene) {
            this.world = world;
            this.scene = scene;
            this.next = scene.account("first");
            this.afterNext = scene.account("second");
        }

        @Override
        public long add() {
            Account author = next;
            next = afterNext;
            afterNext = author;
            return scene.tweet(author, "in the list").id().value();
        }

        @Override
        public void remove(long position) {
            world.tweets().remove(new TweetId(position));
        }

        @Override
        public List<Long> fetch(PageRequest request) {
            return world.tweetViews().byEverybody(request).stream()
                    .map(TweetView::id)
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

        private HomeTimelineOfAReader(World world, Scene scene) {
            this.world = world;
            this.scene = scene;
            this.reader = scene.account("reader");
            this.stranger = scene.account("stranger");
            this.next = reader;
            this.afterNext = scene.account("followed");
            scene.follow(next, afterNext);
        }

        @Override
        public long add() {
            scene.tweet(stranger, "not in the list");
            Account author = next;
            next = afterNext;
            afterNext = author;
            return scene.tweet(author, "in the list").id().value();
        }

        @Override
        public void remove(long position) {
            world.tweets().remove(new TweetId(position));
        }

        @Override
        public List<Long> fetch(PageRequest request) {
            return world.homeTimeline().of(reader.id(), request).stream()
                    .map(TweetId::value)
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

        private Followers(World world, Scene scene) {
            this.world = world;
            this.scene = scene;
            this.followee = scene.account("followee");
            this.other = scene.account("other");
        }

        @Override
        public long add() {
            Account follower = scene.account("follower_" + followers.size());
            scene.follow(follower, other);
            scene.follow(followee, follower);
            Follow follow = scene.follow(follower, followee);
            followers.put(follow.id().value(), follower.id());
            return follow.id().value();
        }

        @Override
        public void remove(long position) {
            world.follows().remove(followers.get(position), followee.id());
        }

        @Override
        public List<Long> fetch(PageRequest request) {
            return world.followViews().followers(followee.id(), request).stream()
                    .map(FollowEntry::position)
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

        private Following(World world, Scene scene) {
            this.world = world;
            this.scene = scene;
            this.follower = scene.account("follower");
            this.other = scene.account("other");
        }

        @Override
        public long add() {
            Account followee = scene.account("followee_" + followees.size());
            scene.follow(other, followee);
            scene.follow(followee, follower);
            Follow follow = scene.follow(follower, followee);
            followees.put(follow.id().value(), followee.id());
            return follow.id().value();
        }

        @Override
        public void remove(long position) {
            world.follows().remove(follower.id(), followees.get(position));
        }

        @Override
        public List<Long> fetch(PageRequest request) {
            return world.followViews().following(follower.id(), request).stream()
                    .map(FollowEntry::position)
                    .toList();
        }
    }

    /** Sessions of one, among those of another. */
    final class SessionsOfAnAccount implements PagedList {

        private final World world;
        private final Scene scene;
        private final Account account;
        private final Account other;

        private SessionsOfAnAccount(World world, Scene scene) {
            this.world = world;
            this.scene = scene;
            this.account = scene.account("account");
            this.other = scene.account("other");
        }

        @Override
        public long add() {
            scene.session(other);
            return scene.session(account).id().value();
        }

        @Override
        public void remove(long position) {
            world.sessions().end(new SessionId(position), account.id());
        }

        @Override
        public List<Long> fetch(PageRequest request) {
            return world.sessions().of(account.id(), account.createdAt(), request).stream()
                    .map(session -> session.id().value())
                    .toList();
        }
    }
}
