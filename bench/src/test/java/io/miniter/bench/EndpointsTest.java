package io.miniter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class EndpointsTest {

    /** Not a cast, which has two colons. */
    private static final Pattern VARIABLE = Pattern.compile("(?<!:):([a-zA-Z_]+)");

    /** What pgbench sets by itself. */
    private static final String CLIENT = "client_id";

    @Test
    void each_has_a_name_of_its_own() throws Exception {
        assertThat(endpoints()).extracting(Endpoint::name).doesNotHaveDuplicates();
    }

    @Test
    void every_variable_of_a_script_is_set_before_it_is_used() throws Exception {
        assertThat(endpoints()).filteredOn(endpoint -> endpoint.floor() != null).allSatisfy(endpoint -> {
            String script = "\\set id 1\n" + Objects.requireNonNull(endpoint.floor());
            assertThat(VARIABLE.matcher(script).results()).isNotEmpty().allSatisfy(used -> {
                String name = used.group(1);
                assertThat(CLIENT + script.substring(0, used.start()))
                        .containsPattern("\\\\set " + name + " |AS " + name + " FROM|^" + name);
            });
        });
    }

    @Test
    void no_parameter_is_left_that_is_no_variable() throws Exception {
        assertThat(endpoints())
                .extracting(Endpoint::floor)
                .filteredOn(Objects::nonNull)
                .isNotEmpty()
                .allSatisfy(floor -> assertThat(floor).doesNotContain("?"));
    }

    @Test
    void the_board_page_has_a_parameter_where_the_server_has_one_for_the_tag() throws Exception {
        assertThat(endpoints())
                .filteredOn(endpoint -> endpoint.name().equals(Endpoints.BOARD_PAGE))
                .singleElement()
                .extracting(Endpoint::floor)
                .asString()
                .contains("tag = left(:id, 0)");
    }

    @Test
    void every_place_in_the_table_of_statements_is_one() throws Exception {
        StatementTable table = StatementTable.read(Path.of("../docs/performance.md"));

        assertThat(endpoints())
                .filteredOn(endpoint -> endpoint.documented() != null)
                .isNotEmpty()
                .allSatisfy(endpoint -> assertThat(table.of(endpoint)).isNotNull());
    }

    @Test
    void all_but_the_classic_api_is_asked_with_a_token_which_no_memory_answers() throws Exception {
        assertThat(endpoints())
                .filteredOn(endpoint -> endpoint.tokens().isEmpty() && !endpoint.fromMemory())
                .extracting(Endpoint::name)
                .containsExactlyInAnyOrder(Endpoints.PING, Endpoints.CLASSIC);
    }

    @Test
    void the_classic_timeline_is_asked_for_with_a_token_too_so_that_it_is_computed_anew() throws Exception {
        assertThat(endpoints())
                .filteredOn(endpoint -> endpoint.path().equals(Endpoints.CLASSIC_PATH))
                .filteredOn(endpoint -> !endpoint.tokens().isEmpty())
                .extracting(Endpoint::name)
                .containsExactly(Endpoints.CLASSIC_ANEW);
    }

    @Test
    void tweets_are_posted_by_the_same_authors_over_http_and_by_pgbench() throws Exception {
        Endpoint post = endpoints().stream()
                .filter(endpoint -> endpoint.name().equals(Endpoints.POST))
                .findFirst()
                .orElseThrow();

        assertThat(post.tokens()).hasSize(64).startsWith("token of 1014", "token of 1170");
        assertThat(post.floor())
                .startsWith("\\set authorId random(0, 63) * 156 + 1014\n")
                .contains("('fan-out'::text, :authorId::bigint", "{\"tweet\"\\x3a{\"value\"\\x3a")
                .doesNotContain(":'");
    }

    private static List<Endpoint> endpoints() throws IOException, InterruptedException {
        Walk walk = new Walk(Collections.nCopies(60, "/v1/timeline?cursor=any"), "/v1/timeline?cursor=last", 1_190);
        return new Endpoints(new Data.Size(1_000, 100), account -> "token of " + account, Instant.EPOCH).all(walk);
    }
}
