package io.miniter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import liquibase.changelog.ChangeSet;
import liquibase.exception.LiquibaseException;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every changeset has a way back, and it leads to where one came from. */
@PersistenceTest
final class MigrationsTest {

    private final TestDatabase server;

    MigrationsTest(TestDatabase server) {
        this.server = server;
    }

    @Test
    void all_go_up_and_down_to_nothing_and_up_again() throws Exception {
        DataSource database = server.emptyDatabase("migrated");
        Schema schema = new Schema(database);
        List<String> nothing = schema.snapshot();
        try (Migrations migrations = new Migrations(database)) {
            int all = migrations.changesets().size();

            migrations.up();
            List<String> everything = schema.snapshot();
            assertThat(schema.tables()).contains("accounts", "tweets", "follows", "boards", "articles", "comments");

            migrations.down(all);
            assertThat(schema.tables()).isEmpty();
            assertThat(schema.snapshot()).isEqualTo(nothing);

            migrations.up();
            assertThat(schema.snapshot()).isEqualTo(everything);
        }
    }

    @Test
    void each_goes_up_and_down_and_up_by_itself() throws Exception {
        DataSource database = server.emptyDatabase("migrated_in_steps");
        Schema schema = new Schema(database);
        List<List<String>> steps = new ArrayList<>(List.of(schema.snapshot()));
        try (Migrations migrations = new Migrations(database)) {
            for (ChangeSet changeset : migrations.changesets()) {
                migrations.up(1);
                List<String> after = schema.snapshot();
                assertThat(after).as("after %s", changeset).isNotEqualTo(steps.getLast());

                migrations.down(1);
                assertThat(schema.snapshot()).as("back from %s", changeset).isEqualTo(steps.getLast());

                migrations.up(1);
                assertThat(schema.snapshot()).as("again after %s", changeset).isEqualTo(after);
                steps.add(after);
            }
            for (List<String> before : steps.reversed().subList(1, steps.size())) {
                migrations.down(1);
                assertThat(schema.snapshot()).isEqualTo(before);
            }
        }
    }

    @Test
    void people_who_have_signed_up_do_not_block_the_way_back() throws Exception {
        DataSource database = server.emptyDatabase("migrated_with_people");
        try (Migrations migrations = new Migrations(database)) {
            migrations.up();
            JdbcClient.create(database).sql("""
                    WITH signed_up AS (
                        INSERT INTO accounts (id, handle, email, password_hash, display_name, bio, role, created_at)
                        SELECT id, 'member_' || id, id || '@example.com', '', 'Member', '', 'MEMBER', now()
                        FROM generate_series(1, 2) AS id
                    ), counted AS (
                        INSERT INTO account_counts (account_id) VALUES (1), (2)
                    ), tweeted AS (
                        INSERT INTO tweets (id, author_id, text, created_at) VALUES (1, 1, 'hello', now())
                    ), logged_in AS (
                        INSERT INTO sessions VALUES (1, 1, 'family', 'secret', '', now(), now())
                    ), moderates AS (
                        INSERT INTO moderators (id, board_id, account_id) VALUES (1, 2, 1)
                    ), written AS (
                        INSERT INTO articles (id, board_id, author_id, slug, title, summary, summary_from_body, tags, version,
                                              pinned, locked, created_at)
                        VALUES (1, 2, 1, 'hello', 'Hello', 'hello', TRUE, '{java}', 1, FALSE, FALSE, now())
                    ), with_body AS (
                        INSERT INTO article_bodies VALUES (1, 'hello', '<p>hello</p>', 1)
                    ), listed AS (
                        INSERT INTO article_listings VALUES (1, '', 2, 1, FALSE, 1, 1), (1, 'java', 2, 1, FALSE, 1, 1)
                    ), liked AS (
                        INSERT INTO article_likes (article_id, account_id) VALUES (1, 2)
                    ), bookmarked AS (
                        INSERT INTO bookmarks (id, account_id, article_id) VALUES (1, 2, 1)
                    ), commented AS (
                        INSERT INTO comments (id, article_id, author_id, parent_id, body, created_at)
                        VALUES (1, 1, 2, NULL, 'hello', now()), (2, 1, 1, 1, 'hello', now())
                    ), liked_comment AS (
                        INSERT INTO comment_likes (comment_id, account_id) VALUES (1, 1)
                    )
                    INSERT INTO follows (id, follower_id, followee_id) VALUES (1, 1, 2)
                    """).update();
            migrations.down(migrations.changesets().size());

            assertThat(new Schema(database).tables()).isEmpty();
        }
    }

    @Test
    void every_changeset_has_a_way_back() throws Exception {
        try (Migrations migrations = new Migrations(server.emptyDatabase("not_migrated"))) {
            assertThat(migrations.changesets()).isNotEmpty();
            assertThat(withoutAWayBack(migrations)).isEmpty();
        }
    }

    @Test
    void a_changeset_without_a_way_back_is_noticed() throws Exception {
        try (Migrations violators =
                new Migrations(server.emptyDatabase("not_migrated"), "db/violator/without-a-way-back.sql")) {
            assertThat(withoutAWayBack(violators)).containsExactly("without-a-way-back");
        }
    }

    @Test
    void every_file_is_part_of_the_changelog() throws Exception {
        try (Migrations migrations = new Migrations(server.emptyDatabase("not_migrated"))) {
            assertThat(migrations.changesets())
                    .extracting(ChangeSet::getFilePath)
                    .containsAll(files("classpath*:db/changelog/*.sql"));
        }
    }

    private static List<String> withoutAWayBack(Migrations migrations) throws LiquibaseException {
        return migrations.changesets().stream()
                .filter(changeset -> changeset.getRollback().getChanges().isEmpty())
                .map(ChangeSet::getId)
                .toList();
    }

    private static List<String> files(String pattern) throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                .map(Resource::getFilename)
                .map(name -> "db/changelog/" + name)
                .toList();
    }
}
