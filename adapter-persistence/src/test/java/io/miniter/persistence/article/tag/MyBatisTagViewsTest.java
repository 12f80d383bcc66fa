package io.miniter.persistence.article.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.tag.TagView;
import io.miniter.application.article.tag.TagViews;
import io.miniter.domain.article.Tag;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.article.TagViewsContract;
import io.miniter.testkit.shared.World;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
final class MyBatisTagViewsTest extends TagViewsContract {

    private final PostgresqlWorld world;
    private final JdbcClient jdbc;

    MyBatisTagViewsTest(PostgresqlWorld world, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.world = world.emptied();
    }

    @Override
    protected World world() {
        return world;
    }

    @Test
    void of_a_prefix_that_very_many_have_the_most_used_come_first_and_little_is_read() {
        insert("t", 20_000, 1);
        insert("t-dead", 20_000, 0);
        insert("tz", 3, 7);

        assertThat(world.get(TagViews.class).mostUsed(new Tag("t"), 4))
                .containsExactly(
                        new TagView("tz1", 7), new TagView("tz2", 7), new TagView("tz3", 7), new TagView("t1", 1));
        assertThat(world.get(TagViews.class).mostUsed(new Tag("t1999"), 20))
                .extracting(TagView::tag)
                .contains("t1999", "t19990", "t19999")
                .hasSize(11);
    }

    private void insert(String prefix, int count, int articles) {
        jdbc.sql("INSERT INTO tags (tag, articles) SELECT ? || n, ? FROM generate_series(1, ?) AS n")
                .params(prefix, articles, count)
                .update();
    }
}
