package io.miniter.testkit.shared;

import io.miniter.application.account.AccountView;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.IdSource;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.AnAccount;
import io.miniter.domain.account.PasswordHash;
import io.miniter.domain.follow.Follow;
import io.miniter.domain.follow.FollowId;
import io.miniter.domain.session.Session;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.session.UserAgent;
import io.miniter.domain.shared.Changed;
import io.miniter.domain.tweet.Tweet;
import io.miniter.domain.tweet.TweetId;
import io.miniter.domain.tweet.TweetPosted;
import io.miniter.domain.tweet.TweetText;
import io.miniter.testkit.session.SequentialRefreshTokens;
import io.miniter.testkit.timeline.FanOutEntry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** People and what they do, through the ports of a world: what has happened before a test begins. */
public class Scene {

    private final Supplier<? extends World> world;
    private final IdSource ids;
    private final InstantSource clock;
    private final SequentialRefreshTokens refreshTokens = new SequentialRefreshTokens("scene");

    /**
     * An empty scene.
     *
     * @param world asked for at each step: a test may have its world only after it was constructed
     */
    public Scene(Supplier<? extends World> world, IdSource ids, InstantSource clock) {
        this.world = world;
        this.ids = ids;
        this.clock = clock;
    }

    protected final World world() {
        return world.get();
    }

    /** The same world, ids and time in a scene of another class. */
    public final <S extends Scene> S as(Scenes<S> scenes) {
        return scenes.in(world, ids, clock);
    }

    /** An id that nothing else has. */
    public final long anId() {
        return ids.next();
    }

    protected final long nextId() {
        return ids.next();
    }

    /** The time. */
    public Instant now() {
        return clock.instant();
    }

    /** Somebody signed up. */
    public Account account(String handle) {
        return account(handle, AnAccount.PASSWORD_HASH);
    }

    /** Somebody signed up with a password that is stored like this. */
    public Account account(String handle, PasswordHash passwordHash) {
        Account account = AnAccount.of(ids.next(), handle, handle + "@example.com", clock.instant())
                .withPassword(passwordHash);
        world.get().accounts().add(account);
        return account;
    }

    /** Somebody logged in. */
    public Session session(Account account) {
        Session session = Session.start(
                new SessionId(ids.next()),
                account.id(),
                refreshTokens.hash(refreshTokens.create()),
                new UserAgent("curl/8.5.0"),
                clock.instant());
        world.get().sessions().add(session, account.passwordHash());
        return session;
    }

    /** Somebody who has an account and is logged in. */
    public Actor actor(String handle) {
        return actor(account(handle));
    }

    /** The owner of this account, logged in. */
    public Actor actor(Account account) {
        return new Actor(account.id(), session(account).id());
    }

    /** Somebody tweeted. */
    public Tweet tweet(Account author, String text) {
        return tweet(author.id(), text);
    }

    /** Somebody tweeted. */
    public Tweet tweet(AccountId author, String text) {
        Changed<Tweet, TweetPosted> posted =
                Tweet.post(new TweetId(ids.next()), author, new TweetText(text), clock.instant());
        world.get().tweets().add(posted.aggregate(), List.of(FanOutEntry.of(posted.event())));
        return posted.aggregate();
    }

    /** Somebody followed somebody. */
    public Follow follow(Account follower, Account followee) {
        return follow(follower.id(), followee.id());
    }

    /** Somebody followed somebody. */
    public Follow follow(AccountId follower, AccountId followee) {
        Follow follow =
                Follow.start(new FollowId(ids.next()), follower, followee).aggregate();
        world.get().follows().add(follow);
        world.get().homeTimeline().followed(follower, followee);
        return follow;
    }

    /** Somebody unfollowed somebody. */
    public void unfollow(Account follower, Account followee) {
        unfollow(follower.id(), followee.id());
    }

    /** Somebody unfollowed somebody. */
    public void unfollow(AccountId follower, AccountId followee) {
        if (world.get().follows().remove(follower, followee)) {
            world.get().homeTimeline().unfollowed(follower, followee);
        }
    }

    /** Somebody who keeps the server in order. */
    public Account admin(String handle) {
        Account admin = account(handle).appointedAdmin();
        world.get().accounts().update(admin);
        return admin;
    }

    /** What features beyond this class remove when somebody leaves. */
    protected void removeAllBy(AccountId account) {
        // Nothing here
    }

    /** Somebody left, with all that they had and wrote. */
    public void leave(Account account) {
        leave(account.id());
    }

    /** Somebody left, with all that they had and wrote. */
    public void leave(AccountId account) {
        world.get().sessions().endAll(account);
        removeAllBy(account);
        world.get().homeTimeline().close(account, clock.instant());
        world.get().follows().removeAllBy(account);
        world.get().accounts().remove(account);
    }

    /** The account as a reader without an account sees it now. */
    public AccountView view(Account account) {
        return view(account.id());
    }

    /** The account as a reader without an account sees it now. */
    public AccountView view(AccountId account) {
        return world.get().accountViews().find(account, null).orElseThrow();
    }
}
