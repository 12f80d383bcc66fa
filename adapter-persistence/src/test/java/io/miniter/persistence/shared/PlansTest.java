package io.miniter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No statement reads a table from end to end, and each is served by the indexes that were made for it. */
@PersistenceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PlansTest {

    private static final List<StatementUse> USES = StatementUse.ALL;

    /** What looks into a table of one page: nodes. No index finds faster there. */
    private static final Set<String> ON_ONE_PAGE = Set.of("IdNodeMapper");

    /** What looks for nothing, or into the catalog. */
    private static final Set<String> NOT_PLANNED =
            Set.of("HomeTimelineMapper.holdMergedAuthors", "IdNodeMapper.tablesWithIds");

    private static final String PARENTS = "parentIds";

    private final Configuration configuration;
    private final TestDatabase server;
    private @Nullable BusyDatabase database;

    PlansTest(SqlSessionFactory sessions, TestDatabase server) {
        this.configuration = sessions.getConfiguration();
        this.server = server;
    }

    @BeforeAll
    void fill() throws Exception {
        database = BusyDatabase.on(server);
    }

    @AfterAll
    void close() {
        if (database != null) {
            database.close();
        }
    }

    @ParameterizedTest
    @FieldSource("USES")
    void a_statement_is_served_by_its_indexes_the_first_time_and_every_time(StatementUse use) {
        boolean onePage = ON_ONE_PAGE.stream().anyMatch(use.name()::startsWith);
        if (onePage) {
            database.jdbc().sql("SET enable_seqscan = off").update();
        }
        List<Plan> plans = bound(use).plans(database.jdbc());
        database.jdbc().sql("RESET enable_seqscan").update();

        assertThat(plans).allSatisfy(plan -> {
            assertThat(plan.indexes()).as("%s", plan).isEqualTo(use.indexes());
            assertThat(plan.scansATable() && !onePage).as("%s", plan).isFalse();
        });
    }

    /**
     * Statistics are as old as the last ANALYZE: a table may have a thousand times as many rows. A page is still a walk
     * through an index and a lookup for each entry of it, not a join of all that there is.
     */
    @ParameterizedTest
    @MethodSource("pagesWithATableThatHasGrown")
    void a_page_has_the_same_plan_whatever_the_statistics_say(StatementUse page, String index) {
        database.jdbc().sql("BEGIN").update();
        database.pretendToHaveGrown(index);
        Plan plan = bound(page).plans(database.jdbc()).getLast();
        database.jdbc().sql("ROLLBACK").update();

        assertThat(plan.indexes()).as("%s", plan).isEqualTo(page.indexes());
        // Boards are few, and come in the order of their index
        assertThat(plan.joinsOfWholeSides()).as("%s", plan).allMatch(condition -> condition.contains("(board.id = "));
    }

    static Stream<Arguments> pagesWithATableThatHasGrown() {
        return USES.stream()
                .filter(use -> use.parameters().containsKey("count"))
                .flatMap(page -> page.indexes().stream().map(index -> Arguments.of(page, index)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_takes_no_more_out_of_its_index_than_it_holds(StatementUse use) {
        Plan plan = bound(use).run(database.jdbc());

        assertThat(plan.loops(use.walked())).as("%s", plan).isEqualTo(1);
        assertThat(plan.rowsOfALoop(use.walked())).as("%s", plan).isEqualTo((int)
                use.parameters().get("count"));
    }

    static Stream<StatementUse> pages() {
        return USES.stream().filter(use -> !use.walked().isEmpty()).filter(use -> !isForParents(use));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("pagesOfParents")
    void of_each_parent_no_more_is_read_than_is_wanted(StatementUse use) {
        Plan plan = bound(use).run(database.jdbc());

        assertThat(plan.loops(use.walked()))
                .isEqualTo(((Long[]) use.parameters().get(PARENTS)).length);
        assertThat(plan.rowsOfALoop(use.walked())).isPositive().isLessThanOrEqualTo((int)
                use.parameters().get("most"));
    }

    static Stream<StatementUse> pagesOfParents() {
        return USES.stream().filter(use -> !use.walked().isEmpty()).filter(PlansTest::isForParents);
    }

    private static boolean isForParents(StatementUse use) {
        return use.parameters().containsKey(PARENTS);
    }

    @Test
    void home_reads_no_more_entries_and_no_more_of_its_few_authors_than_a_page_holds() {
        StatementUse home = use("HomeTimelineMapper.page");
        Plan plan = bound(home).run(database.jdbc());
        int count = (int) home.parameters().get("count");

        assertThat(plan.loops("home_timeline_entries_pkey")).isEqualTo(1);
        assertThat(plan.rowsOfALoop("home_timeline_entries_pkey")).isEqualTo(count);
        assertThat(plan.loops("merged_follows_pkey")).isEqualTo(1);
        assertThat(plan.rowsOfALoop("merged_follows_pkey")).isEqualTo(BusyDatabase.MERGED_FOR_THE_FIRST);
        assertThat(plan.lines().stream().filter(line -> line.contains("tweets_author_id_id_idx")))
                .hasSize(2)
                .as("%s", plan)
                .noneMatch(line -> line.contains("never executed"));
    }

    @Test
    void every_statement_of_every_mapper_is_here() {
        assertThat(statements().map(PlansTest::shortName))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(USES.stream().map(StatementUse::name), NOT_PLANNED.stream())
                                .distinct()
                                .toList());
    }

    @Test
    void every_index_is_used_by_a_statement() {
        Set<String> used = USES.stream().flatMap(use -> use.indexes().stream()).collect(Collectors.toSet());

        assertThat(new Schema(database.jdbc()).indexes().stream().map(Schema.Index::name))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    private BoundStatement bound(StatementUse use) {
        String id = statements()
                .filter(name -> shortName(name).equals(use.name()))
                .findFirst()
                .orElseThrow();
        return BoundStatement.of(configuration, id, use.parameters());
    }

    private static StatementUse use(String name) {
        return USES.stream().filter(use -> use.name().equals(name)).findFirst().orElseThrow();
    }

    private Stream<String> statements() {
        return configuration.getMappedStatementNames().stream().filter(name -> name.startsWith("io.miniter."));
    }

    private static String shortName(String statement) {
        int method = statement.lastIndexOf('.');
        return statement.substring(statement.lastIndexOf('.', method - 1) + 1);
    }
}
