package io.miniter.persistence.shared;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.event.InTransaction;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountRemoved;
import io.miniter.persistence.shared.AtOnce.Beside;
import io.miniter.persistence.shared.FeatureCascades.Answer;
import io.miniter.persistence.shared.Schema.ForeignKey;
import io.miniter.persistence.shared.Schema.Reference;
import io.miniter.testkit.shared.Scene;
import io.miniter.testkit.shared.SequentialIds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

/**
 * A foreign key that cascades writes rows in an order that nobody has chosen. Where a row belongs to two accounts, both
 * of them write it when they leave; if they leave at the same moment and come to two such rows in different orders,
 * they wait for each other. So every such key has an answer of its feature: what makes the order the same for both.
 */
@PersistenceTest
final class CascadesTest {

    private static final int ROUNDS = 20;

    private static final List<Answer> ANSWERS = FeatureCascades.all();

    private final PostgresqlWorld world;
    private final Scene scene;
    private final Schema schema;
    private final TestDatabase server;
    private final List<InTransaction<AccountRemoved>> reactions;
    private final Account third;

    CascadesTest(PostgresqlWorld world, TestDatabase server, AutowireCapableBeanFactory beans) {
        this.world = world.emptied();
        this.scene = new Scene(() -> this.world, new SequentialIds(), this.world.clock());
        this.schema = new Schema(world.jdbc());
        this.server = server;
        this.reactions = reactions(beans);
        this.third = scene.account("third");
    }

    @Test
    void each_cascade_to_rows_of_two_accounts_has_an_answer() {
        List<ForeignKey> keys = schema.foreignKeys();

        assertThat(reached(keys)).contains("tweets", "follows", "account_counts");
        assertNone(unanswered(keys));
        assertNone(obsolete(keys));
    }

    @Test
    void the_answers_name_reactions() {
        Map<String, Integer> turns =
                reactions.stream().collect(toMap(reaction -> reaction.getClass().getSimpleName(), InTransaction::turn));

        assertThat(turns.keySet())
                .containsAll(ANSWERS.stream().map(Answer::reaction).toList());
        assertThat(ANSWERS).extracting(Answer::key).doesNotHaveDuplicates();
        assertThat(ANSWERS).extracting(Answer::order).noneMatch(String::isBlank);
    }

    @Test
    void a_table_of_two_sides_that_nobody_has_thought_of_is_reported() throws Exception {
        try (Violated violated = new Violated(server)) {
            violated.jdbc().sql("""
                    CREATE TABLE tweet_bookmarks (
                        account_id bigint NOT NULL,
                        tweet_id   bigint NOT NULL,
                        CONSTRAINT tweet_bookmarks_account_id_fkey
                            FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE CASCADE,
                        CONSTRAINT tweet_bookmarks_tweet_id_fkey
                            FOREIGN KEY (tweet_id) REFERENCES tweets (id) ON DELETE CASCADE
                    )
                    """).update();

            assertThat(violated.unansweredNow())
                    .satisfiesExactly(
                            line -> assertThat(line)
                                    .startsWith("tweet_bookmarks_account_id_fkey ")
                                    .contains("CascadesTest", "docs/adr/0036-events.md")
                                    .doesNotContain("\n"),
                            line -> assertThat(line).startsWith("tweet_bookmarks_tweet_id_fkey "));
            assertThat(violated.obsoleteNow()).isEmpty();
        }
    }

    @Test
    void a_side_that_the_database_refuses_to_cut_off_is_a_side_all_the_same() throws Exception {
        try (Violated violated = new Violated(server)) {
            violated.jdbc().sql("""
                    CREATE TABLE reports (
                        reporter_id bigint CONSTRAINT reports_reporter_id_fkey REFERENCES accounts (id),
                        tweet_id    bigint CONSTRAINT reports_tweet_id_fkey REFERENCES tweets (id) ON DELETE SET NULL
                    )
                    """).update();

            assertThat(violated.unansweredNow()).singleElement().asString().startsWith("reports_tweet_id_fkey ");
        }
    }

    @Test
    void what_belongs_to_one_account_needs_no_answer() throws Exception {
        try (Violated violated = new Violated(server)) {
            violated.jdbc().sql("""
                    CREATE TABLE drafts (
                        author_id bigint REFERENCES accounts (id) ON DELETE CASCADE,
                        node      bigint REFERENCES id_nodes (node) ON DELETE CASCADE
                    )
                    """).update();

            assertThat(violated.unansweredNow()).isEmpty();
        }
    }

    @Test
    void an_answer_that_nothing_needs_any_more_is_reported() throws Exception {
        try (Violated violated = new Violated(server)) {
            violated.jdbc()
                    .sql("ALTER TABLE follows DROP CONSTRAINT follows_followee_id_fkey")
                    .update();

            assertThat(violated.obsoleteNow())
                    .satisfiesExactly(
                            line -> assertThat(line).startsWith("follows_followee_id_fkey "),
                            line -> assertThat(line).startsWith("follows_follower_id_fkey "));
        }
    }

    @ParameterizedTest
    @FieldSource("ANSWERS")
    void two_leave_while_one_of_their_rows_is_held(Answer answer) throws Exception {
        String table = schema.foreignKeys().stream()
                .filter(key -> key.name().equals(answer.key()))
                .map(ForeignKey::source)
                .findAny()
                .orElseThrow();

        assertThat(rowsBetween(answer, scene.account("one"), scene.account("other")))
                .extracting(Row::tableName)
                .filteredOn(table::equals)
                .hasSizeGreaterThan(1);
        assertThat(leaveWhileARowIsHeld(answer, reactions)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("ANSWERS")
    void two_leave_at_once(Answer answer) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Account one = scene.account("one_" + round);
            Account other = scene.account("other_" + round);
            answer.between().write(scene, one, other);

            assertThat(AtOnce.failures(List.of(leaves(one, reactions), leaves(other, reactions))))
                    .isEmpty();
            assertGone(one, other);
        }
    }

    @Test
    void two_who_share_everything_leave_at_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Account one = scene.account("one_" + round);
            Account other = scene.account("other_" + round);
            ANSWERS.forEach(answer -> answer.between().write(scene, one, other));
            for (Account account : List.of(one, other)) {
                scene.session(account);
                scene.follow(account, third);
                scene.follow(third, account);
            }

            assertThat(AtOnce.failures(List.of(leaves(one, reactions), leaves(other, reactions))))
                    .isEmpty();
            assertGone(one, other);
        }
    }

    @Test
    void without_a_reaction_two_wait_in_a_circle_and_it_is_seen() throws Exception {
        Answer follows = ANSWERS.stream()
                .filter(answer -> answer.key().equals("follows_follower_id_fkey"))
                .findFirst()
                .orElseThrow();
        List<InTransaction<AccountRemoved>> others = reactions.stream()
                .filter(reaction -> !reaction.getClass().getSimpleName().equals(follows.reaction()))
                .toList();

        assertThat(others).hasSize(reactions.size() - 1);
        assertThat(leaveWhileARowIsHeld(follows, others))
                .singleElement()
                .satisfies(failure -> assertThat(failure).rootCause().hasMessageContaining("deadlock detected"));
    }

    /**
     * Lets two leave while one of their rows is held, so that both come as far as they can without it; for each row,
     * and for each of the two as the one who gets it first. If they take two rows in different orders, then one of
     * these rows is waited for by the first, who wants the other row next, and by the second, who has that one already.
     * Answers what was thrown, as soon as anything was.
     */
    private List<Throwable> leaveWhileARowIsHeld(Answer answer, List<InTransaction<AccountRemoved>> reacting)
            throws Exception {
        int rows = 1;
        for (int place = 0; place < rows; place++) {
            for (boolean swapped : List.of(false, true)) {
                Account one = scene.account("one_" + place + swapped);
                Account other = scene.account("other_" + place + swapped);
                List<Row> between = rowsBetween(answer, one, other);
                rows = between.size();

                List<Throwable> failures = whileHeld(
                        between.get(place),
                        leaves(swapped ? other : one, reacting),
                        leaves(swapped ? one : other, reacting));
                if (!failures.isEmpty()) {
                    return failures;
                }
                assertGone(one, other);
            }
        }
        return List.of();
    }

    private List<Throwable> whileHeld(Row row, Runnable first, Runnable second) throws Exception {
        List<Beside> both = world.inTransaction(() -> {
            world.jdbc()
                    .sql("SELECT FROM " + row.tableName() + " WHERE ctid = ?::tid FOR UPDATE")
                    .param(row.place())
                    .query((found, number) -> number)
                    .single();
            Beside former = AtOnce.beside(first);
            awaitStanding(former);
            Beside latter = AtOnce.beside(second);
            awaitStanding(former, latter);
            return List.of(former, latter);
        });
        List<Throwable> failures = new ArrayList<>();
        for (Beside beside : both) {
            beside.failure().ifPresent(failures::add);
        }
        return failures;
    }

    /** Not everybody needs every row: each of them waits for a lock or has left. */
    private void awaitStanding(Beside... leaving) {
        while (world.waiting()
                < Stream.of(leaving).filter(beside -> !beside.isDone()).count()) {
            Thread.onSpinWait();
        }
    }

    /** Writes what the two have in common; answers the new rows of all tables that their removal may come to. */
    private List<Row> rowsBetween(Answer answer, Account one, Account other) {
        Set<Row> before = new HashSet<>(rows());
        answer.between().write(scene, one, other);
        return rows().stream().filter(row -> !before.contains(row)).toList();
    }

    private List<Row> rows() {
        String all = reached(schema.foreignKeys()).stream()
                .map(table -> "SELECT '" + table + "' AS table_name, ctid AS place FROM " + table)
                .collect(joining(" UNION ALL "));
        return world.jdbc()
                .sql("SELECT table_name, place::text FROM (" + all + ") AS rows ORDER BY table_name, rows.place")
                .query(Row.class)
                .list();
    }

    /** As the use case does it. */
    private Runnable leaves(Account account, List<InTransaction<AccountRemoved>> reacting) {
        return () -> world.inTransaction(() -> {
            AccountRemoved removed =
                    world.accounts().findForChange(account.id()).orElseThrow().remove(scene.now());
            reacting.forEach(reaction -> reaction.react(removed));
            world.accounts().remove(account.id());
        });
    }

    private void assertGone(Account one, Account other) {
        for (Reference reference : schema.references()) {
            if (reference.target().equals("accounts")) {
                assertThat(world.jdbc()
                                .sql("SELECT count(*) FROM " + reference.source() + " WHERE " + reference.columnName()
                                        + " IN (?, ?)")
                                .params(one.id().value(), other.id().value())
                                .query(Integer.class)
                                .single())
                        .as("%s.%s", reference.source(), reference.columnName())
                        .isZero();
            }
        }
        assertThat(Stream.of(one, other).map(account -> world.accounts().find(account.id())))
                .allMatch(Optional::isEmpty);
        world.assertCountsAreRight();
    }

    /** Those that the server would run, in their turn. */
    @SuppressWarnings("unchecked")
    private static List<InTransaction<AccountRemoved>> reactions(AutowireCapableBeanFactory beans) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(InTransaction.class));
        return scanner.findCandidateComponents("io.miniter.application").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .filter(type -> ResolvableType.forClass(type)
                                .as(InTransaction.class)
                                .getGeneric()
                                .resolve()
                        == AccountRemoved.class)
                .map(type -> (InTransaction<AccountRemoved>) beans.createBean(type))
                .sorted(comparingInt(InTransaction::turn))
                .toList();
    }

    private static List<String> unanswered(List<ForeignKey> keys) {
        Set<String> answered = ANSWERS.stream().map(Answer::key).collect(toSet());
        return cascadesToRowsOfTwo(keys)
                .filter(key -> !answered.contains(key.name()))
                .map(key -> key.name() + " lets two accounts that leave at once lock the same rows of " + key.source()
                        + " in different orders: write a reaction to AccountRemoved that removes these rows in the order"
                        + " of their keys before the accounts' rows are deleted (see docs/adr/0036-events.md), and add the"
                        + " key to the feature's FeatureCascades, with people who leave at once: CascadesTest finds it")
                .toList();
    }

    private static List<String> obsolete(List<ForeignKey> keys) {
        Set<String> asking = cascadesToRowsOfTwo(keys).map(ForeignKey::name).collect(toSet());
        return ANSWERS.stream()
                .filter(answer -> !asking.contains(answer.key()))
                .map(answer ->
                        answer.key() + " is no longer a foreign key that cascades to rows of two accounts: remove it"
                                + " from the FeatureCascades of its feature")
                .toList();
    }

    /**
     * The keys that cascade, of tables whose rows refer to more than one thing that goes with an account. A table that
     * refers to one such thing only, as counts do, is not among them: its rows are locked after what they refer to.
     */
    private static Stream<ForeignKey> cascadesToRowsOfTwo(List<ForeignKey> keys) {
        Set<String> reached = reached(keys);
        Function<String, Long> sides = table -> keys.stream()
                .filter(key -> key.source().equals(table) && reached.contains(key.target()))
                .count();
        return keys.stream()
                .filter(key -> key.cascades() && reached.contains(key.target()) && sides.apply(key.source()) > 1);
    }

    /**
     * The accounts, and all that refers to them, in however many steps. It does not matter whether a key cascades: if
     * it does not, a statement has to delete its rows before the account goes, and what refers to them goes with them.
     */
    private static Set<String> reached(List<ForeignKey> keys) {
        Set<String> reached = new HashSet<>(Set.of("accounts"));
        boolean more = true;
        while (more) {
            more = false;
            for (ForeignKey key : keys) {
                if (reached.contains(key.target())) {
                    more |= reached.add(key.source());
                }
            }
        }
        return reached;
    }

    private static void assertNone(List<String> lines) {
        assertThat(lines)
                .withFailMessage(() -> String.join(System.lineSeparator(), lines))
                .isEmpty();
    }

    /** A row, wherever it is stored. */
    private record Row(String tableName, String place) {}

    /**
     * A database as the server has it, to be spoilt; what was wrong with the schema before is another test's matter.
     */
    private static final class Violated implements AutoCloseable {

        private final JdbcClient jdbc;
        private final Migrations migrations;
        private final List<String> before;

        Violated(TestDatabase server) throws Exception {
            DataSource database = server.emptyDatabase("cascades");
            jdbc = JdbcClient.create(database);
            migrations = new Migrations(database);
            migrations.up();
            before = Stream.concat(unanswered(keys()).stream(), obsolete(keys()).stream())
                    .toList();
        }

        JdbcClient jdbc() {
            return jdbc;
        }

        List<String> unansweredNow() {
            return added(unanswered(keys()));
        }

        List<String> obsoleteNow() {
            return added(obsolete(keys()));
        }

        private List<String> added(List<String> lines) {
            return lines.stream().filter(line -> !before.contains(line)).toList();
        }

        private List<ForeignKey> keys() {
            return new Schema(jdbc).foreignKeys();
        }

        @Override
        public void close() throws Exception {
            migrations.close();
        }
    }
}
