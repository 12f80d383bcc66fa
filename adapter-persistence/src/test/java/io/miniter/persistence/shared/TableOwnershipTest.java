package io.miniter.persistence.shared;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.persistence.shared.FeatureStatements.ForeignWrite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A table is written by the SQL of one feature, so that a feature can be taken out with its tables. */
final class TableOwnershipTest {

    /** Each of these updates a count in the same statement as the counted rows, so that the two cannot differ. */
    private static final List<ForeignWrite> ALLOWED = Stream.concat(
                    Stream.of(
                            new ForeignWrite(
                                    "account_counts", "account", "follow", "followers and following are counted"),
                            new ForeignWrite("account_counts", "account", "tweet", "tweets are counted"),
                            new ForeignWrite("outbox", "event", "tweet", "one statement for a tweet and its event")),
                    FeatureStatements.all().stream().flatMap(feature -> feature.foreignWrites().stream()))
            .toList();

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern WRITE =
            Pattern.compile("\\b(?:INSERT\\s+INTO|(?<!FOR\\s)(?<!FOR NO KEY\\s)UPDATE|DELETE\\s+FROM)\\s+([a-z_]+)\\b");
    private static final String MAPPERS = "io/miniter/persistence/";

    @Test
    void each_table_is_written_by_the_feature_that_owns_it_or_for_a_reason() throws IOException {
        Map<String, Set<String>> writers = new TreeMap<>();
        for (Resource mapper :
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + MAPPERS + "**/*Mapper.xml")) {
            String path = mapper.getURL().getPath();
            String feature =
                    path.substring(path.lastIndexOf(MAPPERS) + MAPPERS.length()).split("/")[0];
            for (String table : written(mapper.getContentAsString(StandardCharsets.UTF_8))) {
                writers.computeIfAbsent(table, unseen -> new TreeSet<>()).add(feature);
            }
        }

        assertThat(writers).hasSizeGreaterThan(10);
        assertThat(broken(writers)).isEmpty();
        assertThat(ALLOWED)
                .as("exceptions that nothing needs any more")
                .allSatisfy(foreign ->
                        assertThat(writers.get(foreign.table())).contains(foreign.owner(), foreign.writer()));
    }

    @Test
    void a_feature_that_writes_what_is_not_its_own_is_seen() {
        assertThat(broken(Map.of("tweets", Set.of("tweet", "board")))).hasSize(1);
        assertThat(broken(Map.of("account_counts", Set.of("account", "follow", "tweet", "timeline"))))
                .hasSize(1);
        assertThat(broken(Map.of("account_counts", Set.of("account", "follow", "tweet"))))
                .isEmpty();
    }

    @Test
    void what_a_statement_writes_is_found_and_what_it_locks_or_reads_is_not() {
        assertThat(written("""
                <!-- INSERT INTO commented_out -->
                <insert id="add">
                    WITH added AS (INSERT INTO articles (id) SELECT id FROM boards FOR UPDATE RETURNING id), locked AS (
                        SELECT FROM tags FOR NO KEY UPDATE OF tags
                    ), gone AS (DELETE FROM article_likes WHERE id = 1)
                    UPDATE
                        board_counts SET articles = articles + 1
                    ON CONFLICT DO UPDATE SET x = 1
                </insert>
                """)).containsExactlyInAnyOrder("articles", "article_likes", "board_counts");
    }

    private static List<String> broken(Map<String, Set<String>> writers) {
        return writers.entrySet().stream()
                .filter(table -> table.getValue().size() > 1)
                .filter(table -> !table.getValue().equals(allowed(table.getKey())))
                .map(table -> table.getKey() + " is written by " + table.getValue()
                        + ": let the owner react to an event, or say why in the FeatureStatements of the feature")
                .toList();
    }

    private static Set<String> allowed(String table) {
        return ALLOWED.stream()
                .filter(foreign -> foreign.table().equals(table))
                .flatMap(foreign -> Stream.of(foreign.owner(), foreign.writer()))
                .collect(toSet());
    }

    private static Set<String> written(String xml) {
        Matcher writes = WRITE.matcher(COMMENT.matcher(xml).replaceAll(""));
        return writes.results().map(write -> write.group(1)).collect(toCollection(TreeSet::new));
    }
}
