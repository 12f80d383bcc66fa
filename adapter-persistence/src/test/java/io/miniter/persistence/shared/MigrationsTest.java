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
            assertThat(schema.tables()).contains("accounts", "tweets", "follows");

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
    void what_is_stored_does_not_block_the_way_back() throws Exception {
        try (BusyDatabase busy = BusyDatabase.on(server);
                Migrations migrations = new Migrations(busy.dataSource())) {
            migrations.down(migrations.changesets().size());

            assertThat(new Schema(busy.dataSource()).tables()).isEmpty();
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
