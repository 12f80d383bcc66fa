package io.miniter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.AccountViews;
import io.miniter.application.account.Accounts;
import io.miniter.application.article.ArticleViews;
import io.miniter.application.article.Articles;
import io.miniter.application.article.Readership;
import io.miniter.application.article.bookmark.Bookmarks;
import io.miniter.application.article.revision.RevisionViews;
import io.miniter.application.article.tag.TagViews;
import io.miniter.application.board.BoardViews;
import io.miniter.application.board.Boards;
import io.miniter.application.board.Moderators;
import io.miniter.application.comment.CommentViews;
import io.miniter.application.comment.Comments;
import io.miniter.application.event.DeadLetters;
import io.miniter.application.event.DeliverEvents;
import io.miniter.application.event.DeliverEvents.Delivery;
import io.miniter.application.event.Outbox;
import io.miniter.application.follow.FollowViews;
import io.miniter.application.follow.Follows;
import io.miniter.application.like.Likes;
import io.miniter.application.media.StoredPictures;
import io.miniter.application.session.EndedSessions;
import io.miniter.application.session.Sessions;
import io.miniter.application.timeline.FanOut;
import io.miniter.application.timeline.HomeTimeline;
import io.miniter.application.timeline.TimelineUpkeep;
import io.miniter.application.tweet.TweetViews;
import io.miniter.application.tweet.Tweets;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.comment.CommentId;
import io.miniter.persistence.article.NotedReaders;
import io.miniter.persistence.session.StartedServer;
import io.miniter.persistence.session.StartedServer.Memory;
import io.miniter.testkit.shared.SettableClock;
import io.miniter.testkit.shared.World;
import io.miniter.testkit.timeline.FanOutEntry;
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
        TimelineUpkeep timelineUpkeep,
        FanOut fanOut,
        Outbox outbox,
        DeadLetters deadLetters,
        DeliverEvents deliverEvents,
        StoredPictures storedPictures,
        Boards boards,
        BoardViews boardViews,
        Moderators moderators,
        Articles articles,
        ArticleViews articleViews,
        RevisionViews revisionViews,
        TagViews tagViews,
        Likes<ArticleId> likes,
        Bookmarks bookmarks,
        NotedReaders readers,
        Comments comments,
        CommentViews commentViews,
        Likes<CommentId> commentLikes,
        StartedServer servers,
        SettableClock clock,
        JdbcClient jdbc,
        TransactionTemplate transactions)
        implements World {

    /** Nothing is stored any more, not even a board, and the server has just started. */
    public PostgresqlWorld emptied() {
        // For the few rows of a test, cheaper than TRUNCATE, which makes new files
        jdbc.sql("""
                WITH ended AS (DELETE FROM ended_sessions), stored AS (DELETE FROM stored_pictures),
                     readers AS (DELETE FROM article_readers), salts AS (DELETE FROM reader_salts),
                     liked_comments AS (DELETE FROM comment_likes), commented AS (DELETE FROM comments),
                     liked AS (DELETE FROM article_likes), written AS (DELETE FROM articles), tagged AS (DELETE FROM tags),
                     moderated AS (DELETE FROM moderators), counted AS (DELETE FROM board_counts),
                     opened AS (DELETE FROM boards), waiting AS (DELETE FROM outbox), dead AS (DELETE FROM dead_letters),
                     entries AS (DELETE FROM home_timeline_entries), closed AS (DELETE FROM closed_home_timelines),
                     merged AS (DELETE FROM merged_follows), retired AS (DELETE FROM retired_handles)
                DELETE FROM accounts
                """).update();
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
                timelineUpkeep,
                fanOut,
                outbox,
                deadLetters,
                deliverEvents,
                storedPictures,
                boards,
                boardViews,
                moderators,
                articles,
                articleViews,
                revisionViews,
                tagViews,
                likes,
                bookmarks,
                readers.ofNewServer(newClock),
                comments,
                commentViews,
                commentLikes,
                servers,
                newClock,
                jdbc,
                transactions);
    }

    @Override
    public Readership readership() {
        return readers.readership();
    }

    @Override
    public void letAMinutePass() {
        clock.advance(Duration.ofMinutes(1));
        readers.count();
        fanOutAll();
    }

    /** Does a step of the fan-out; answers how many tweets it delivered. */
    public int fanOutSome() {
        Delivery delivery = deliverEvents.deliverEvents(FanOutEntry.REACTION);
        assertThat(delivery.failed()).isEmpty();
        return delivery.events();
    }

    /** Delivers the tweets that nobody else is delivering. */
    public void fanOutAll() {
        while (fanOutSome() > 0) {
            // There may be more
        }
    }

    /** Does it all in one transaction, as a use case does. */
    public void inTransaction(Runnable action) {
        transactions.executeWithoutResult(status -> action.run());
    }

    /** Does it all in one transaction, as a use case does. */
    public <T> T inTransaction(Supplier<T> action) {
        return transactions.execute(status -> action.get());
    }

    /** Does it in a transaction of its own, beside the one that is under way. */
    public <T> T apart(Supplier<T> action) {
        TransactionTemplate onAnotherConnection =
                new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()));
        onAnotherConnection.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return onAnotherConnection.execute(status -> action.get());
    }

    /** Whether a row is locked against changes by others. */
    public boolean isHeld(String table, long id) {
        return apart(() -> jdbc.sql("SELECT id FROM " + table + " WHERE id = ? FOR UPDATE SKIP LOCKED")
                        .param(id)
                        .query(Long.class)
                        .optional())
                .isEmpty();
    }

    /** Waits until this many others wait for a lock. */
    public void awaitWaiting(int others) {
        long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (waiting() < others) {
            assertThat(System.nanoTime()).as("%d wait for a lock", others).isLessThan(patience);
            Thread.onSpinWait();
        }
    }

    /** From pg_locks, which is current; pg_stat_activity is a snapshot within a transaction. */
    private int waiting() {
        return jdbc.sql("SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted")
                .query(Integer.class)
                .single();
    }

    /**
     * Fails unless everything that is counted has its counts, and they are what plain counting says; and unless every
     * article is listed where it belongs, and nowhere else.
     */
    public void assertCountsAreRight() {
        assertNone("accounts with wrong counts", """
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
                """);
        assertNone("boards with a wrong count", """
                SELECT board.slug, counts.articles AS counted, rows.articles AS there
                FROM boards AS board
                CROSS JOIN LATERAL (
                    SELECT count(*) AS articles
                    FROM articles
                    WHERE board_id = board.id AND deleted_at IS NULL
                ) AS rows
                LEFT JOIN board_counts AS counts ON counts.board_id = board.id
                WHERE rows.articles IS DISTINCT FROM counts.articles
                """);
        assertNone("articles with wrong counts", """
                SELECT article.slug, to_json(counts) AS counted, to_json(rows) AS there
                FROM articles AS article
                CROSS JOIN LATERAL (
                    SELECT (SELECT count(*) FROM article_likes WHERE article_id = article.id) AS likes,
                           (SELECT count(*) FROM comments WHERE article_id = article.id AND body IS NOT NULL) AS comments
                ) AS rows
                LEFT JOIN article_counts AS counts ON counts.article_id = article.id
                WHERE (rows.likes, rows.comments) IS DISTINCT FROM (counts.likes::bigint, counts.comments::bigint)
                """);
        assertNone("comments with wrong counts", """
                SELECT comment.id, comment.body, to_json(counts) AS counted, to_json(rows) AS there
                FROM comments AS comment
                CROSS JOIN LATERAL (
                    SELECT (SELECT count(*) FROM comment_likes WHERE comment_id = comment.id) AS likes,
                           (SELECT count(*) FROM comments WHERE parent_id = comment.id AND body IS NOT NULL) AS replies
                ) AS rows
                LEFT JOIN comment_counts AS counts ON counts.comment_id = comment.id
                WHERE (rows.likes, rows.replies) IS DISTINCT FROM (counts.likes::bigint, counts.replies::bigint)
                """);
        assertNone("empty places without replies", """
                SELECT id
                FROM comments AS comment
                WHERE body IS NULL AND NOT EXISTS (SELECT FROM comments WHERE parent_id = comment.id)
                """);
        assertNone("tags with a wrong count", """
                SELECT tag, counts.articles AS counted, rows.articles AS there
                FROM (
                    SELECT tag, count(*) AS articles
                    FROM articles CROSS JOIN unnest(tags) AS tag
                    WHERE deleted_at IS NULL
                    GROUP BY tag
                ) AS rows
                FULL JOIN tags AS counts USING (tag)
                WHERE coalesce(rows.articles, 0) IS DISTINCT FROM counts.articles
                """);
        assertNone("articles that are listed wrongly", """
                WITH there AS (
                    SELECT article.id AS article_id, tag, article.board_id, article.author_id, article.pinned,
                           (SELECT count(*) FROM article_likes WHERE article_id = article.id) AS likes,
                           coalesce(
                               (SELECT max(id) FROM comments WHERE article_id = article.id AND body IS NOT NULL),
                               article.id) AS active_id
                    FROM articles AS article CROSS JOIN unnest(array_append(article.tags, '')) AS tag
                    WHERE article.deleted_at IS NULL
                ), listed AS (
                    SELECT article_id, tag, board_id, author_id, pinned, likes, active_id FROM article_listings
                )
                (SELECT 'missing' AS what, missing FROM (TABLE there EXCEPT ALL TABLE listed) AS missing)
                UNION ALL
                (SELECT 'unwanted', unwanted FROM (TABLE listed EXCEPT ALL TABLE there) AS unwanted)
                """);
    }

    private void assertNone(String what, String query) {
        assertThat(jdbc.sql(query).query().listOfRows()).as(what).isEmpty();
    }
}
