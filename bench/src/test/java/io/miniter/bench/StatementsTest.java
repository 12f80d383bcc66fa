package io.miniter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class StatementsTest {

    @Test
    void parameters_become_variables_of_their_names() throws Exception {
        String sql = new Statements(List.of("tweet/TweetViewMapper"))
                .sql("tweet.TweetViewMapper.findById", Map.of("id", 1L));

        assertThat(sql)
                .startsWith("SELECT tweet.id, tweet.text")
                .endsWith("WHERE tweet.id = :id::bigint")
                .doesNotContain("?", "\n");
    }

    @Test
    void parameters_have_the_types_that_the_driver_names() throws Exception {
        String sql = new Statements(List.of("event/OutboxMapper", "tweet/TweetMapper", "tweet/TweetViewMapper"))
                .sql(
                        "tweet.TweetMapper.add",
                        Map.of(
                                "id",
                                1L,
                                "authorId",
                                2L,
                                "text",
                                "Hello",
                                "createdAt",
                                Instant.EPOCH,
                                "entries",
                                List.of()));

        assertThat(sql).contains("SELECT :id::bigint, :authorId::bigint, :text::varchar, :createdAt FROM");
        assertThat(new Statements(List.of("tweet/TweetViewMapper"))
                        .sql("tweet.TweetViewMapper.byEverybody", Map.of("below", 1L, "count", 1)))
                .contains("< :below::bigint", "LIMIT :count::integer");
    }

    @Test
    void the_form_of_a_statement_depends_on_what_is_asked_for() throws Exception {
        Statements statements = new Statements(List.of("article/ArticleViewMapper"));
        Map<String, Object> asked = new HashMap<>(Map.of("tag", "java", "reader", 1L, "below", 1L, "count", 1));
        asked.put("board", null);
        asked.put("author", null);

        assertThat(statements.sql("article.ArticleViewMapper.newest", asked)).doesNotContain(":author");

        asked.put("author", 2L);

        assertThat(statements.sql("article.ArticleViewMapper.newest", asked)).contains("author_id = :author");
    }
}
