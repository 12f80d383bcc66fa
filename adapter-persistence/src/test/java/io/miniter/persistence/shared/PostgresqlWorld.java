package io.miniter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.AccountViews;
import io.miniter.application.account.Accounts;
import io.miniter.application.follow.FollowViews;
import io.miniter.application.follow.Follows;
import io.miniter.application.media.StoredPictures;
import io.miniter.application.session.EndedSessions;
import io.miniter.application.session.Sessions;
import io.miniter.application.shared.SettableClock;
import io.miniter.application.shared.World;
import io.miniter.application.timeline.HomeTimeline;
import io.miniter.application.tweet.TweetViews;
import io.miniter.application.tweet.Tweets;
import io.miniter.persistence.session.StartedServer;
import io.miniter.persistence.session.StartedServer.Memory;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything that is stored, in a real PostgreSQL, as one server that uses it sees it. */
@Component
public record PostgresqlWorld(
        Accounts accounts,
        AccountViews accountViews,
        Sessions sessions,
        EndedSessions endedSessions,
        Tweets tweets,
        TweetViews tweetViews,
        Follows follows,
        FollowViews followViews,
        HomeTimeline homeTimeline,
        StoredPictures storedPictures,
        StartedServer servers,
        SettableClock clock,
        JdbcClient jdbc,
        TransactionTemplate transactions)
        implements World {

    /** Nothing is stored any more, as before anybody signed up, and the server has just started. */
    public PostgresqlWorld emptied() {
        // For the few rows of a test, cheaper than TRUNCATE, which makes new files
        jdbc.sql("WITH forgotten AS (DELETE FROM ended_sessions), removed AS (DELETE FROM stored_pictures) "
                        + "DELETE FROM accounts")
                .update();
        SettableClock newClock = new SettableClock();
        Memory memory = servers.start(newClock);
        return new PostgresqlWorld(
                accounts,
                accountViews,
                memory.sessions(),
                memory.endedSessions(),
                tweets,
                tweetViews,
                follows,
                followViews,
                homeTimeline,
                storedPictures,
                servers,
                newClock,
                jdbc,
                transactions);
    }

    @Override
    public void letAMinutePass() {
        clock.advance(Duration.ofMinutes(1));
    }

    /** Does it all in one transaction, as a use case does. */
    public void inTransaction(Runnable action) {
        transactions.executeWithoutResult(status -> action.run());
    }

    /** Does it all in one transaction, as a use case does. */
    public <T> T inTransaction(Supplier<T> action) {
        return transactions.execute(status -> action.get());
    }

    /** Whether a row is held, so that whoever else wants to change it has to wait. */
    public boolean isHeld(String table, long id) {
        TransactionTemplate onAnotherConnection =
                new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()));
        onAnotherConnection.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return onAnotherConnection
                .execute(status -> jdbc.sql("SELECT id FROM " + table + " WHERE id = ? FOR UPDATE SKIP LOCKED")
                        .param(id)
                        .query(Long.class)
                        .optional())
                .isEmpty();
    }

    /** Waits until as many others wait for a lock that somebody holds: there is nothing to see before they do. */
    public void awaitWaiting(int others) {
        long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (waiting() < others) {
            assertThat(System.nanoTime()).as("%d wait for a lock", others).isLessThan(patience);
            Thread.onSpinWait();
        }
    }

    /** From the view of the locks, which shows what is so now; that of the activities stands still in a transaction. */
    private int waiting() {
        return jdbc.sql("SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted")
                .query(Integer.class)
                .single();
    }

    /** Fails unless every account has its counts, and they are what plain counting says. */
    public void assertCountsAreRight() {
        assertThat(jdbc.sql("""
                SELECT account.handle, to_json(counts) AS counted, to_json(rows) AS there
                FROM accounts AS account
                CROSS JOIN LATERAL (
                    SELECT account.id AS account_id,
                           (SELECT count(*) FROM follows WHERE followee_id = account.id) AS followers,
                           (SELECT count(*) FROM follows WHERE follower_id = account.id) AS following,
                           (SELECT count(*) FROM tweets WHERE author_id = account.id) AS tweets
                ) AS rows
                LEFT JOIN account_counts AS counts ON counts.account_id = account.id
                WHERE (rows.followers, rows.following, rows.tweets)
                      IS DISTINCT FROM (counts.followers::bigint, counts.following::bigint, counts.tweets::bigint)
                """).query().listOfRows())
                .as("accounts with wrong counts")
                .isEmpty();
    }
}
