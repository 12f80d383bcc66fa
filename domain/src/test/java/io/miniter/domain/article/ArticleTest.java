package io.miniter.domain.article;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.shared.ErrorCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleTest {

    private static final AccountId ALICE = new AccountId(11);
    private static final AccountId BOB = new AccountId(12);
    private static final BoardId FREE = new BoardId(31);
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final ArticleText LUNCH = AnArticle.saying("오늘의 점심", "Noodles", "food");
    private static final ArticleText DINNER = AnArticle.saying("오늘의 저녁", "Rice", "food", "evening");

    private final Article article = Article.write(new ArticleId(41), FREE, ALICE, LUNCH, NOW);

    @Test
    void a_new_article_is_what_its_author_wrote() {
        assertThat(article.id()).isEqualTo(new ArticleId(41));
        assertThat(article.boardId()).isEqualTo(FREE);
        assertThat(article.authorId()).isEqualTo(ALICE);
        assertThat(article.text()).isEqualTo(LUNCH);
        assertThat(article.createdAt()).isEqualTo(NOW);
    }

    @Test
    void a_new_article_is_the_first_version_by_its_author_neither_pinned_nor_locked_nor_edited() {
        assertThat(article.version()).isEqualTo(1);
        assertThat(article.writerId()).isEqualTo(ALICE);
        assertThat(article.pinned()).isFalse();
        assertThat(article.locked()).isFalse();
        assertThat(article.editedAt()).isNull();
    }

    @Test
    void a_new_article_has_the_slug_of_its_title() {
        assertThat(article.slug()).isEqualTo(new ArticleSlug("오늘의-점심"));
    }

    @Test
    void a_stored_article_comes_back_as_it_was() {
        Article changed = article.edit(DINNER, BOB, LATER).pin(0);

        assertThat(Article.restore(
                        article.id(), FREE, ALICE, new ArticleSlug("오늘의-점심"), DINNER, 2, BOB, true, false, NOW, LATER))
                .usingRecursiveComparison()
                .isEqualTo(changed);
        assertThat(Article.restore(
                        article.id(),
                        FREE,
                        ALICE,
                        new ArticleSlug("오늘의-점심--41"),
                        LUNCH,
                        1,
                        null,
                        false,
                        true,
                        NOW,
                        null))
                .usingRecursiveComparison()
                .ignoringFields("slug", "writerId")
                .isEqualTo(article.lock());
    }

    @Test
    void an_edit_is_the_next_version_by_whoever_wrote_it() {
        Article edited = article.edit(DINNER, BOB, LATER);

        assertThat(edited)
                .usingRecursiveComparison()
                .ignoringFields("text", "version", "writerId", "editedAt")
                .isEqualTo(article);
        assertThat(edited.text()).isEqualTo(DINNER);
        assertThat(edited.version()).isEqualTo(2);
        assertThat(edited.writerId()).isEqualTo(BOB);
        assertThat(edited.editedAt()).isEqualTo(LATER);
    }

    @Test
    void the_author_and_the_slug_stay_whoever_edits_the_title() {
        Article edited = article.edit(DINNER, BOB, LATER);

        assertThat(edited.isBy(ALICE)).isTrue();
        assertThat(edited.isBy(BOB)).isFalse();
        assertThat(edited.slug()).isEqualTo(article.slug());
    }

    @Test
    void an_edit_that_changes_nothing_is_no_edit() {
        assertThat(article.edit(AnArticle.saying("오늘의 점심", "Noodles", "food"), BOB, LATER))
                .isSameAs(article);
    }

    @ParameterizedTest
    @MethodSource("alterations")
    void whatever_is_changed_in_the_text_is_an_edit(ArticleText text) {
        assertThat(article.edit(text, ALICE, LATER).version()).isEqualTo(2);
    }

    static List<ArticleText> alterations() {
        return List.of(
                new ArticleText(new ArticleTitle("Lunch"), LUNCH.summary(), LUNCH.body(), LUNCH.tags()),
                new ArticleText(LUNCH.title(), new ArticleSummary("Hungry", false), LUNCH.body(), LUNCH.tags()),
                new ArticleText(
                        LUNCH.title(), new ArticleSummary(LUNCH.summary().value(), false), LUNCH.body(), LUNCH.tags()),
                new ArticleText(LUNCH.title(), LUNCH.summary(), new ArticleBody("noodles"), LUNCH.tags()),
                new ArticleText(LUNCH.title(), LUNCH.summary(), LUNCH.body(), Tags.NONE));
    }

    @Test
    void an_article_itself_never_changes() {
        article.edit(DINNER, BOB, LATER);
        article.pin(0);
        article.lock();
        article.delete(LATER);

        assertThat(article)
                .usingRecursiveComparison()
                .isEqualTo(Article.write(new ArticleId(41), FREE, ALICE, LUNCH, NOW));
    }

    @Test
    void the_revision_of_a_new_article_was_written_when_the_article_was() {
        assertThat(article.revision()).isEqualTo(new Revision(new ArticleId(41), 1, LUNCH, ALICE, NOW));
    }

    @Test
    void the_revision_of_an_edited_article_was_written_at_the_edit() {
        assertThat(article.edit(DINNER, BOB, LATER).revision())
                .isEqualTo(new Revision(new ArticleId(41), 2, DINNER, BOB, LATER));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void through_any_history_the_revisions_are_numbered_from_one_without_a_gap(long seed) {
        Random random = new Random(seed);
        Article current = article;
        List<Revision> kept = new ArrayList<>();
        List<Revision> expected = new ArrayList<>(List.of(article.revision()));
        for (int step = 1; step <= 300; step++) {
            Instant now = NOW.plusSeconds(step);
            AccountId editor = random.nextBoolean() ? ALICE : BOB;
            Article before = current;
            current = switch (random.nextInt(6)) {
                case 0 -> current.pin(random.nextInt(5));
                case 1 -> current.unpin();
                case 2 -> current.lock();
                case 3 -> current.unlock();
                case 4 -> current.delete(now).bringBack(now);
                default -> current.edit(AnArticle.saying("Title " + random.nextInt(3)), editor, now);
            };
            if (current.version() != before.version()) {
                kept.add(before.revision());
            }
            if (!current.text().equals(before.text())) {
                expected.add(new Revision(article.id(), expected.size() + 1, current.text(), editor, now));
            }
        }
        kept.add(current.revision());

        assertThat(kept).isEqualTo(expected).hasSizeGreaterThan(10);
        assertThat(kept)
                .extracting(Revision::number)
                .isEqualTo(IntStream.rangeClosed(1, kept.size()).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void an_article_is_pinned_if_there_is_room_in_front_of_the_others(int pinnedOnBoard) {
        Article pinned = article.pin(pinnedOnBoard);

        assertThat(pinned).usingRecursiveComparison().ignoringFields("pinned").isEqualTo(article);
        assertThat(pinned.pinned()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 1_000})
    void no_more_than_5_articles_are_pinned_on_a_board(int pinnedOnBoard) {
        assertRefused(ErrorCode.TOO_MANY_PINNED, () -> article.pin(pinnedOnBoard));
    }

    @Test
    void a_pinned_article_may_be_pinned_again_and_one_that_is_not_unpinned() {
        assertThat(article.pin(4).pin(4)).usingRecursiveComparison().isEqualTo(article.pin(0));
        assertThat(article.pin(0).unpin()).usingRecursiveComparison().isEqualTo(article);
        assertThat(article.unpin()).usingRecursiveComparison().isEqualTo(article);
    }

    @Test
    void a_locked_article_takes_no_comments_until_it_is_unlocked() {
        Article locked = article.lock();

        assertThat(locked).usingRecursiveComparison().ignoringFields("locked").isEqualTo(article);
        assertThat(locked.locked()).isTrue();
        assertThat(locked.lock()).usingRecursiveComparison().isEqualTo(locked);
        assertThat(locked.unlock()).usingRecursiveComparison().isEqualTo(article);
    }

    @Test
    void pins_locks_and_edits_leave_each_other_alone() {
        Article all = article.lock().pin(0).edit(DINNER, ALICE, LATER);

        assertThat(all.locked()).isTrue();
        assertThat(all.pinned()).isTrue();
        assertThat(article.pin(0).lock().pinned()).isTrue();
        assertThat(all.unpin().locked()).isTrue();
        assertThat(all.unlock().pinned()).isTrue();
        assertThat(all.unlock().unpin().text()).isEqualTo(DINNER);
        assertThat(all.unlock().unpin().editedAt()).isEqualTo(LATER);
    }

    @Test
    void its_author_is_who_wrote_it_and_nobody_else() {
        assertThat(article.isBy(new AccountId(11))).isTrue();
        assertThat(article.isBy(BOB)).isFalse();
    }

    @Test
    void the_articles_of_these_tests_are_written() {
        assertThat(AnArticle.on(FREE, BOB).isBy(BOB)).isTrue();
        assertThat(AnArticle.on(FREE, BOB).createdAt()).isEqualTo(AnArticle.WRITTEN_AT);
        assertThat(AnArticle.on(FREE, BOB, 7, "Hi").slug()).isEqualTo(new ArticleSlug("hi"));
        assertThat(AnArticle.on(FREE, BOB, 7, LUNCH, NOW).createdAt()).isEqualTo(NOW);
        assertThat(AnArticle.saying("Hi", "one\n\ntwo").summary()).isEqualTo(new ArticleSummary("one two", true));
    }
}
