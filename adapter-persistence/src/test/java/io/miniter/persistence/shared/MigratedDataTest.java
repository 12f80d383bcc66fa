package io.miniter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import javax.sql.DataSource;
import liquibase.changelog.ChangeSet;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored already is there after a migration, and after its way back. */
@PersistenceTest
final class MigratedDataTest {

    private final TestDatabase server;

    MigratedDataTest(TestDatabase server) {
        this.server = server;
    }

    @Test
    void tweets_on_their_way_to_the_followers_are_still_on_their_way() throws Exception {
        DataSource database = server.emptyDatabase("migrated_fan_out");
        JdbcClient jdbc = JdbcClient.create(database);
        try (Migrations migrations = new Migrations(database)) {
            migrations.up(before(migrations, "013-fan-out"));
            jdbc.sql("""
                    WITH signed_up AS (
                        INSERT INTO accounts (id, handle, email, password_hash, display_name, bio, role, created_at)
                        VALUES (7, 'author', 'author@example.com', '', 'Author', '', 'MEMBER', now())
                    ), tweeted AS (
                        INSERT INTO tweets (id, author_id, text, created_at)
                        VALUES (11, 7, 'first', '2026-03-01T09:00:00.000001Z'), (12, 7, 'second', '2026-03-01T09:00:01Z')
                    )
                    INSERT INTO tweets_to_spread (tweet_id, author_id, spread_to) VALUES (12, 7, 0), (11, 7, 99), (13, 7, 0)
                    """).update();

            migrations.up(1);

            assertThat(jdbc.sql("SELECT reaction || ' ' || subject || ' ' || event FROM outbox ORDER BY position")
                            .query(String.class)
                            .list())
                    .containsExactly("fan-out 7 TweetPosted", "fan-out 7 TweetPosted");
            assertThat(jdbc.sql("SELECT content -> 'tweet' ->> 'value' FROM outbox ORDER BY position")
                            .query(String.class)
                            .list())
                    .containsExactly("11", "12");
            assertThat(jdbc.sql("SELECT content ->> 'at' FROM outbox ORDER BY position")
                            .query(String.class)
                            .list())
                    .first()
                    .satisfies(at ->
                            assertThat(Instant.parse(at)).isEqualTo(Instant.parse("2026-03-01T09:00:00.000001Z")));

            migrations.down(1);

            assertThat(jdbc.sql("SELECT tweet_id FROM tweets_to_spread ORDER BY tweet_id")
                            .query(Long.class)
                            .list())
                    .containsExactly(11L, 12L);
        }
    }

    @Test
    void a_million_timeline_entries_are_migrated_and_back() throws Exception {
        DataSource database = server.emptyDatabase("migrated_entries");
        JdbcClient jdbc = JdbcClient.create(database);
        try (Migrations migrations = new Migrations(database)) {
            migrations.up(before(migrations, "014-timeline-entries"));
            jdbc.sql("""
                    INSERT INTO home_timeline_entries (account_id, tweet_id)
                    SELECT 1 + n % 2500, 1000 + n FROM generate_series(1, 1000000) AS n
                    """).update();
            String before = digest(jdbc, "tweet_id");

            migrations.up(1);

            assertThat(digest(jdbc, "tweet_id")).isEqualTo(before);
            assertThat(digest(jdbc, "position")).isEqualTo(before);
            jdbc.sql("INSERT INTO home_timeline_entries VALUES (1, 2000000, 1001, 9)")
                    .update();

            migrations.down(1);

            assertThat(digest(jdbc, "tweet_id")).isEqualTo(before);
        }
    }

    private static String digest(JdbcClient jdbc, String column) {
        return jdbc.sql("SELECT count(*) || ' ' || sum(account_id * 31 + " + column
                        + ") || ' ' || bit_xor(account_id * 2000003 + " + column + ") FROM home_timeline_entries")
                .query(String.class)
                .single();
    }

    private static int before(Migrations migrations, String changeset) throws Exception {
        return migrations.changesets().stream().map(ChangeSet::getId).toList().indexOf(changeset);
    }
}
