package io.miniter.persistence.shared;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A database as it is after a while: enough rows that the planner of PostgreSQL has a choice, spread as people spread
 * them. Account 1 follows the accounts 2 to 201 and is followed by the accounts 1,001 to 4,000; account 2 has written
 * every twentieth tweet. A quarter of all read their home timelines, among them account 1 and half of its followers; of
 * all tweets, the newest 2,000 wait for the fan-out, and a few of them have failed. What else there is, features say in
 * {@link FeatureStatements#rows}.
 */
public final class BusyDatabase implements AutoCloseable {

    /** When the last of all that was posted, begun and used was. */
    public static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    /** The day of which the readers are counted. */
    public static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

    /** Down to where account 1 has a home timeline; there are about 60,000 tweets below. */
    public static final long FIRST_COMPLETE_ABOVE = 60_000L;

    static final int MERGED_FOR_THE_FIRST = 3;

    private final SingleConnectionDataSource dataSource;
    private final JdbcClient jdbc;

    private BusyDatabase(Connection connection) {
        this.dataSource = new SingleConnectionDataSource(connection, true);
        this.jdbc = JdbcClient.create(dataSource);
    }

    static BusyDatabase on(TestDatabase server) throws Exception {
        DataSource empty = server.emptyDatabase("busy");
        try (Migrations migrations = new Migrations(empty)) {
            migrations.up();
        }
        BusyDatabase database = new BusyDatabase(empty.getConnection());
        database.fill();
        return database;
    }

    private void fill() {
        List<String> people = List.of(
                // VACUUM marks a page as seen by all only once the commits of its rows are safe on disk
                "SET synchronous_commit = on", """
                        INSERT INTO accounts (id, handle, email, password_hash, display_name, bio, role, created_at)
                        SELECT id, 'Member_' || id, 'Member.' || id || '@example.com', repeat('h', 60), 'Member ' || id,
                               repeat('b', id % 200), 'MEMBER', timestamptz '2026-03-01T09:00:00Z' - id * interval '1 minute'
                        FROM generate_series(1, 20000) AS id
                        """, """
                        INSERT INTO follows (id, follower_id, followee_id)
                        SELECT row_number() OVER (ORDER BY (follower_id * 7919 + followee_id * 1009) % 100003), follower_id, followee_id
                        FROM (
                            SELECT 1 AS follower_id, id AS followee_id FROM generate_series(2, 201) AS id
                            UNION
                            SELECT id, 1 FROM generate_series(1001, 4000) AS id
                            UNION
                            SELECT 2 + n * 31 % 19998, 2 + (n * 31 + 1 + n * 17 % 5000) % 19998
                            FROM generate_series(1, 47000) AS n
                        ) AS pairs
                        WHERE follower_id <> followee_id
                        """, """
                        INSERT INTO tweets (id, author_id, text, created_at)
                        SELECT id, CASE WHEN id % 20 = 0 THEN 2 ELSE 1 + id * 37 % 20000 END, repeat('t', 20 + id % 200),
                               timestamptz '2026-03-01T09:00:00Z' - (100000 - id) * interval '1 second'
                        FROM generate_series(1, 100000) AS id
                        """, """
                        INSERT INTO sessions (id, account_id, refresh_token_family, refresh_token_secret, user_agent,
                                              created_at, last_used_at)
                        SELECT id, CASE WHEN id <= 50 THEN 1 ELSE 1 + id % 20000 END, 'family-' || id, 'secret-' || id,
                               'curl/8.5.0', timestamptz '2025-12-31T09:00:00Z',
                               timestamptz '2026-03-01T09:00:00Z' - id * interval '2 minutes'
                        FROM generate_series(1, 20000) AS id
                        """, """
                        INSERT INTO stored_pictures (name, users, needed_until)
                        SELECT lpad(id::text, 64, '0') || '.jpg', CASE id % 100 WHEN 0 THEN 0 ELSE 1 END,
                               timestamptz '2026-02-01T09:00:00Z' + id * interval '1 minute'
                        FROM generate_series(1, 20000) AS id
                        """, """
                        INSERT INTO ended_sessions (session_id, ended_at)
                        SELECT 20000 + id, now() - id * interval '20 seconds'
                        FROM generate_series(1, 5000) AS id
                        """, """
                        INSERT INTO account_counts (account_id, followers, following, tweets)
                        SELECT id, 0, 0, 0 FROM accounts
                        """);
        List<String> timelines = List.of("""
                        INSERT INTO home_timelines (account_id, complete_above, read_at, tidied_at)
                        SELECT id, CASE id WHEN 1 THEN 60000 ELSE 40000 END, timestamptz '2026-03-01T09:00:00Z' - id * interval '5 seconds',
                               timestamptz '2026-03-01T09:00:00Z' - id * 7919 % 44000 * interval '1 second'
                        FROM generate_series(1, 10000) AS id
                        WHERE id % 2 = 1
                        """, """
                        INSERT INTO home_timeline_entries (account_id, position, tweet_id)
                        SELECT timeline.account_id, tweet.id, tweet.id
                        FROM home_timelines AS timeline
                        JOIN follows AS followed ON followed.follower_id = timeline.account_id
                        JOIN tweets AS tweet ON tweet.author_id = followed.followee_id AND tweet.id > timeline.complete_above
                        """, """
                        INSERT INTO outbox (reaction, position, subject, event, content, failures, due_at, failure)
                        SELECT reaction, id, author_id, 'TweetPosted',
                               json_build_object(
                                   'tweet', json_build_object('value', id), 'author', json_build_object('value', author_id),
                                   'at', '2026-03-01T09:00:00Z'),
                               CASE WHEN id % 400 = 0 THEN 1 ELSE 0 END,
                               CASE WHEN id % 400 = 0 THEN timestamptz '2026-03-01T10:00:00Z' END,
                               CASE WHEN id % 400 = 0 THEN 'no luck' END
                        FROM tweets
                        CROSS JOIN unnest(ARRAY['fan-out', 'notify', 'index']) AS reaction
                        WHERE id > 98000
                        """, """
                        INSERT INTO dead_letters (position, reaction, subject, event, content, added_at, failures, failure, buried_at)
                        SELECT id, CASE id % 20 WHEN 0 THEN 'fan-out' ELSE 'notify' END, author_id, 'TweetPosted', '{}', created_at, 10,
                               'no luck', created_at
                        FROM tweets
                        WHERE id < 5000
                        """, """
                        INSERT INTO merged_authors (account_id) SELECT id FROM generate_series(202, 20000) AS id
                        """, """
                        INSERT INTO merged_follows (reader_id, author_id)
                        SELECT follower_id, followee_id
                        FROM follows
                        JOIN merged_authors ON merged_authors.account_id = followee_id
                        JOIN home_timelines ON home_timelines.account_id = follower_id
                        UNION ALL
                        SELECT 1, id FROM generate_series(2, 4) AS id
                        """, """
                        INSERT INTO closed_home_timelines (closed_at, account_id)
                        SELECT timestamptz '2026-03-01T09:00:00Z' - id * interval '1 second', id
                        FROM generate_series(10001, 15000) AS id
                        """);
        Stream.of(
                        people.stream(),
                        timelines.stream(),
                        FeatureStatements.all().stream().flatMap(feature -> feature.rows().stream()),
                        Stream.of("VACUUM ANALYZE"))
                .flatMap(Function.identity())
                .forEach(statement -> jdbc.sql(statement).update());
    }

    /** Has the planner believe that there is a thousand times as much in the table of this index. */
    void pretendToHaveGrown(String index) {
        jdbc.sql("""
                SELECT pg_restore_relation_stats(
                    'schemaname', 'public', 'relname', relname::text, 'reltuples', (1000 * reltuples)::real)
                FROM pg_class
                WHERE oid IN (SELECT indrelid FROM pg_index WHERE indexrelid = :index::regclass)
                   OR oid IN (SELECT indexrelid FROM pg_index WHERE indrelid =
                                 (SELECT indrelid FROM pg_index WHERE indexrelid = :index::regclass))
                """).param("index", index).query().listOfRows();
    }

    DataSource dataSource() {
        return dataSource;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    @Override
    public void close() {
        dataSource.destroy();
    }
}
