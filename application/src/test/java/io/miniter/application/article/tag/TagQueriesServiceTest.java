package io.miniter.application.article.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.Tag;
import io.miniter.domain.board.Board;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.InMemoryWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TagQueriesServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final TagQueries queries = new TagQueriesService(world.get(TagViews.class));
    private final Account alice = scene.account("alice");
    private final Board board = scene.board("talk");

    @Test
    void where_nothing_is_tagged_there_are_no_tags() {
        scene.article(alice, board, "Hello");

        assertThat(queries.mostUsed(null, PageRequest.first(20))).isEqualTo(new Page<>(List.of(), null));
    }

    @Test
    void the_tags_that_most_articles_have_come_first_and_among_equals_in_the_order_of_their_letters() {
        scene.article(alice, board, "One", "dogs", "cats", "한국어");
        scene.article(alice, scene.board("elsewhere"), "Two", "한국어", "birds");

        assertThat(queries.mostUsed(null, PageRequest.first(20)).items())
                .containsExactly(
                        new TagView("한국어", 2), new TagView("birds", 1), new TagView("cats", 1), new TagView("dogs", 1));
    }

    @Test
    void a_prefix_in_any_case_leaves_those_that_begin_with_it() {
        scene.article(alice, board, "One", "cats", "catalogue", "dogs", "wildcat", "cat");

        assertThat(queries.mostUsed(new Tag("CAT"), PageRequest.first(20)).items())
                .extracting(TagView::tag)
                .containsExactly("cat", "catalogue", "cats");
    }

    @Test
    void there_are_as_many_as_were_asked_for_and_no_second_page() {
        scene.article(alice, board, "One", "a", "b", "c");

        Page<TagView> page = queries.mostUsed(null, PageRequest.first(2));

        assertThat(page.items()).extracting(TagView::tag).containsExactly("a", "b");
        assertThat(page.next()).isNull();
    }

    @Test
    void a_tag_that_no_article_has_any_more_is_gone() {
        Article deleted = scene.article(alice, board, "One", "cats", "dogs");
        scene.article(alice, board, "Two", "dogs");
        scene.delete(deleted);

        assertThat(queries.mostUsed(null, PageRequest.first(20)).items()).containsExactly(new TagView("dogs", 1));
    }
}
