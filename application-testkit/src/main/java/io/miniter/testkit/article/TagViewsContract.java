package io.miniter.testkit.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.tag.TagView;
import io.miniter.application.article.tag.TagViews;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.Tag;
import io.miniter.domain.board.Board;
import io.miniter.testkit.board.BoardHistory;
import io.miniter.testkit.board.BoardWorldContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every implementation of {@link TagViews}. */
public abstract class TagViewsContract extends BoardWorldContract {

    private TagViews views() {
        return world().get(TagViews.class);
    }

    @Test
    void without_articles_there_are_no_tags() {
        scene.article(scene.account("alice"), scene.board("free"), "Hello");

        assertThat(views().mostUsed(null, 10)).isEmpty();
        assertThat(views().mostUsed(new Tag("java"), 10)).isEmpty();
    }

    @Test
    void tags_are_counted_over_all_boards_and_the_most_used_come_first() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        scene.article(alice, free, "First", "news", "java", "한글");
        scene.article(alice, scene.board("notice"), "Second", "한글");
        scene.article(scene.account("bob"), free, "Third", "한글", "java");

        assertThat(views().mostUsed(null, 10))
                .containsExactly(new TagView("한글", 3), new TagView("java", 2), new TagView("news", 1));
    }

    @Test
    void tags_of_as_many_articles_come_in_the_order_of_their_letters() {
        scene.article(
                scene.account("alice"),
                scene.board("free"),
                "Hello",
                "𠀀",
                "ａ",
                "가",
                "b",
                "a-b",
                "aa",
                "a1",
                "a",
                "é",
                "-z");

        // By code points: the first letter here has the highest, although the first of its two chars does not
        assertThat(views().mostUsed(null, 10))
                .extracting(TagView::tag)
                .containsExactly("-z", "a", "a-b", "a1", "aa", "b", "é", "가", "ａ", "𠀀");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void no_more_are_shown_than_are_wanted(int most) {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        scene.article(alice, free, "First", "java", "java-25", "javelin");
        scene.article(alice, free, "Second", "javelin");
        List<TagView> all = List.of(new TagView("javelin", 2), new TagView("java", 1), new TagView("java-25", 1));

        assertThat(views().mostUsed(null, most)).isEqualTo(all.subList(0, Math.min(most, 3)));
        assertThat(views().mostUsed(new Tag("jav"), most)).isEqualTo(all.subList(0, Math.min(most, 3)));
    }

    @Test
    void a_prefix_is_how_tags_begin() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        scene.article(alice, free, "First", "java", "java-25", "javelin", "jaw", "ja", "ajava", "jav");
        scene.article(alice, free, "Second", "java-25");

        assertThat(views().mostUsed(new Tag("JAVA"), 10))
                .containsExactly(new TagView("java-25", 2), new TagView("java", 1));
        assertThat(views().mostUsed(new Tag("java-"), 10)).containsExactly(new TagView("java-25", 2));
        assertThat(views().mostUsed(new Tag("java-25x"), 10)).isEmpty();
        assertThat(views().mostUsed(new Tag("k"), 10)).isEmpty();
    }

    @Test
    void a_prefix_may_be_of_any_script() {
        scene.article(scene.account("alice"), scene.board("free"), "Hello", "한글", "한국", "하늘", "𠀀𠀁", "𠀀", "𠀂", "ａｂ");

        assertThat(tags("한")).containsExactly("한국", "한글");
        assertThat(tags("하")).containsExactly("하늘");
        assertThat(tags("𠀀")).containsExactly("𠀀", "𠀀𠀁");
        assertThat(tags("ａ")).containsExactly("ａｂ");
    }

    @Test
    void a_tag_that_no_article_has_any_more_is_not_shown() {
        Account alice = scene.account("alice");
        Board free = scene.board("free");
        Article edited = scene.article(alice, free, "First", "one", "kept");
        Article deleted = scene.article(alice, free, "Second", "two", "kept");
        scene.article(scene.account("bob"), free, "Third", "kept");
        scene.edit(alice, edited, "First", "kept");
        scene.delete(deleted);
        assertThat(views().mostUsed(null, 10)).containsExactly(new TagView("kept", 2));
        assertThat(tags("one")).isEmpty();
        assertThat(tags("two")).isEmpty();

        scene.restore(deleted);
        assertThat(views().mostUsed(null, 10)).containsExactly(new TagView("kept", 3), new TagView("two", 1));

        scene.leave(alice);
        assertThat(views().mostUsed(null, 10)).containsExactly(new TagView("kept", 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void after_any_history_tags_have_as_many_articles_as_plain_counting_finds(long seed) {
        BoardHistory history = BoardHistory.happen(seed, world(), scene);

        assertThat(views().mostUsed(null, 100))
                .isNotEmpty()
                .isEqualTo(history.boards().tags());
    }

    private List<String> tags(String prefix) {
        return views().mostUsed(new Tag(prefix), 10).stream().map(TagView::tag).toList();
    }
}
