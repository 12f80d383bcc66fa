package io.miniter.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.miniter.persistence.optimisation.RecordConfiguration;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** How SQL is written and mapped here. */
@PersistenceTest
final class MappersTest {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "a star instead of columns",
                    Pattern.compile("(?i)\\b(SELECT|RETURNING)\\s+(\\w+\\s*\\.\\s*)?\\*|,\\s*\\w+\\.\\*"),
            "an offset", Pattern.compile("(?i)\\bOFFSET\\b"),
            "a nested select", Pattern.compile("<(association|collection)\\b"),
            "half a row", Pattern.compile("<set\\b"));

    private final Configuration configuration;

    MappersTest(SqlSessionFactory sessions) {
        this.configuration = sessions.getConfiguration();
    }

    @Test
    void columns_that_the_row_has_are_mapped() {
        assertThat(strictly(StrictMapper::exact)).isEqualTo(new NumberedRow(1, "one"));
    }

    @Test
    void a_column_that_the_row_does_not_have_fails() {
        assertThatThrownBy(() -> strictly(StrictMapper::oneTooMany)).hasStackTraceContaining("surprise");
    }

    @Test
    void a_column_that_the_row_misses_fails() {
        assertThatThrownBy(() -> strictly(StrictMapper::oneTooFew)).hasStackTraceContaining("name");
    }

    @Test
    void the_order_of_the_columns_does_not_matter_even_if_it_changes() {
        assertThat(strictly(mapper -> mapper.inEitherOrder(false))).isEqualTo(new NumberedRow(1, "one"));
        assertThat(strictly(mapper -> mapper.inEitherOrder(true))).isEqualTo(new NumberedRow(1, "one"));
        assertThat(strictly(mapper -> {
                    mapper.inEitherOrder(false);
                    mapper.inEitherOrder(true);
                    return mapper.inEitherOrder(false);
                }))
                .isEqualTo(new NumberedRow(1, "one"));
    }

    @Test
    void a_column_that_appears_later_fails() {
        assertThatThrownBy(() -> strictly(mapper -> {
                    mapper.later(false);
                    return mapper.later(true);
                }))
                .hasStackTraceContaining("surprise");
    }

    @Test
    void nothing_is_null_in_a_component_that_can_be_and_fails_in_one_that_cannot() {
        assertThat(strictly(StrictMapper::nameless)).isEqualTo(new NumberedRow(1, null));
        assertThatThrownBy(() -> strictly(StrictMapper::numberless)).hasStackTraceContaining("NumberedRow");
    }

    @Test
    void every_method_has_its_statement_and_every_statement_its_method() {
        List<String> methods = configuration.getMapperRegistry().getMappers().stream()
                .flatMap(mapper -> Arrays.stream(mapper.getMethods()).map(MappersTest::statementOf))
                .toList();
        assertThat(methods).isNotEmpty().doesNotHaveDuplicates();
        assertThat(configuration.getMappedStatementNames().stream().filter(name -> name.startsWith("io.miniter.")))
                .containsExactlyInAnyOrderElementsOf(methods);
    }

    @Test
    void every_mapper_has_its_xml_beside_it_and_every_xml_its_mapper() throws IOException {
        assertThat(xmls().keySet())
                .containsExactlyInAnyOrderElementsOf(configuration.getMapperRegistry().getMappers().stream()
                        .map(mapper -> mapper.getName().replace('.', '/') + ".xml")
                        .toList());
    }

    @Test
    void no_xml_contains_what_is_not_written_here() throws IOException {
        assertThat(xmls())
                .isNotEmpty()
                .allSatisfy((name, xml) -> assertThat(violations(xml)).as(name).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * FROM tweets | a star instead of columns",
                "select tweet.* from tweets as tweet | a star instead of columns",
                "SELECT author.id, tweet.* FROM tweets AS tweet | a star instead of columns",
                "DELETE FROM tweets RETURNING * | a star instead of columns",
                "SELECT id FROM tweets LIMIT 20 OFFSET 40 | an offset",
                "SELECT id FROM tweets offset #{offset} | an offset",
                "<collection property='tweets' select='of'/> | a nested select",
                "UPDATE tweets <set>text = #{text}</set> | half a row"
            })
    void what_is_not_written_here_is_noticed(String xml, String violation) {
        assertThat(violations(xml)).containsExactly(violation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT count(*) FROM tweets",
                "SELECT seconds * interval '1 second'",
                "SELECT offset_minutes FROM zones",
                "<!-- no OFFSET, no SELECT * --> SELECT id FROM tweets"
            })
    void what_only_looks_like_it_is_allowed(String xml) {
        assertThat(violations(xml)).isEmpty();
    }

    private static List<String> violations(String xml) {
        String sql = COMMENT.matcher(xml).replaceAll(" ");
        return FORBIDDEN.entrySet().stream()
                .filter(rule -> rule.getValue().matcher(sql).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The tiny mapper is not part of the application: it gets a configuration of its own, with the same settings. */
    private NumberedRow strictly(Function<StrictMapper, NumberedRow> query) {
        Configuration strict = new RecordConfiguration();
        strict.setEnvironment(configuration.getEnvironment());
        strict.addMapper(StrictMapper.class);
        try (SqlSession session = new SqlSessionFactoryBuilder().build(strict).openSession()) {
            return query.apply(session.getMapper(StrictMapper.class));
        }
    }

    private static String statementOf(Method method) {
        return method.getDeclaringClass().getName() + "." + method.getName();
    }

    private static Map<String, String> xmls() throws IOException {
        Map<String, String> xmls = new TreeMap<>();
        for (Resource xml :
                new PathMatchingResourcePatternResolver().getResources("classpath*:io/miniter/persistence/**/*.xml")) {
            String path = xml.getURL().getPath();
            xmls.put(path.substring(path.indexOf("io/miniter/")), xml.getContentAsString(StandardCharsets.UTF_8));
        }
        return xmls;
    }

    record NumberedRow(int number, @Nullable String name) {}

    interface StrictMapper {

        @Select("SELECT 1 AS number, 'one' AS name")
        NumberedRow exact();

        @Select("SELECT 1 AS number, 'one' AS name, 2 AS surprise")
        NumberedRow oneTooMany();

        @Select("SELECT 1 AS number")
        NumberedRow oneTooFew();

        @Select("<script>SELECT <choose><when test='turned'>'one' AS name, 1 AS number</when>"
                + "<otherwise>1 AS number, 'one' AS name</otherwise></choose></script>")
        NumberedRow inEitherOrder(@Param("turned") boolean turned);

        @Select("<script>SELECT 1 AS number, 'one' AS name <if test='more'>, 2 AS surprise</if></script>")
        NumberedRow later(@Param("more") boolean more);

        @Select("SELECT 1 AS number, NULL::text AS name")
        NumberedRow nameless();

        @Select("SELECT NULL::int AS number, 'one' AS name")
        NumberedRow numberless();
    }
}
