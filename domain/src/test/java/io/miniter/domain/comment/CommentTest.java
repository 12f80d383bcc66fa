package io.miniter.domain.comment;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.shared.ErrorCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommentTest {

    private static final AccountId ALICE = new AccountId(11);
    private static final AccountId BOB = new AccountId(12);
    private static final ArticleId ARTICLE = new ArticleId(41);
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final CommentText NICE = new CommentText("nice");

    private final Comment comment = Comment.write(new CommentId(51), ARTICLE, ALICE, NICE, NOW);
    private final Comment reply =
            Comment.reply(new CommentId(52), ARTICLE, comment, BOB, new CommentText("thank you"), LATER);

    @Test
    void a_new_comment_is_what_its_author_wrote_about_the_article() {
        assertThat(comment.id()).isEqualTo(new CommentId(51));
        assertThat(comment.articleId()).isEqualTo(ARTICLE);
        assertThat(comment.authorId()).isEqualTo(ALICE);
        assertThat(comment.text()).isEqualTo(NICE);
        assertThat(comment.createdAt()).isEqualTo(NOW);
        assertThat(comment.editedAt()).isNull();
        assertThat(comment.parentId()).isNull();
        assertThat(comment.answeredId()).isNull();
    }

    @Test
    void a_reply_stands_under_the_comment_that_it_answers() {
        assertThat(reply.id()).isEqualTo(new CommentId(52));
        assertThat(reply.articleId()).isEqualTo(ARTICLE);
        assertThat(reply.authorId()).isEqualTo(BOB);
        assertThat(reply.text()).isEqualTo(new CommentText("thank you"));
        assertThat(reply.createdAt()).isEqualTo(LATER);
        assertThat(reply.editedAt()).isNull();
        assertThat(reply.parentId()).isEqualTo(comment.id());
        assertThat(reply.answeredId()).isNull();
    }

    @Test
    void a_reply_to_a_reply_stands_beside_it_and_names_it() {
        Comment answer = Comment.reply(new CommentId(53), ARTICLE, reply, ALICE, NICE, LATER);

        assertThat(answer.parentId()).isEqualTo(comment.id());
        assertThat(answer.answeredId()).isEqualTo(reply.id());
    }

    @Test
    void a_reply_to_such_a_reply_stands_beside_it_too() {
        Comment answer = Comment.reply(new CommentId(53), ARTICLE, reply, ALICE, NICE, LATER);
        Comment next = Comment.reply(new CommentId(54), ARTICLE, answer, BOB, NICE, LATER);

        assertThat(next.parentId()).isEqualTo(comment.id());
        assertThat(next.answeredId()).isEqualTo(answer.id());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void through_any_discussion_replies_go_one_level_deep(long seed) {
        Random random = new Random(seed);
        List<Comment> said = new ArrayList<>(List.of(comment));
        for (long id = 100; id < 300; id++) {
            Comment answered = said.get(random.nextInt(said.size()));
            Comment next = random.nextInt(5) == 0
                    ? Comment.write(new CommentId(id), ARTICLE, ALICE, NICE, NOW)
                    : Comment.reply(new CommentId(id), ARTICLE, answered, BOB, NICE, NOW);
            said.add(next);
        }

        List<CommentId> top = said.stream()
                .filter(one -> one.parentId() == null)
                .map(Comment::id)
                .toList();
        assertThat(said)
                .filteredOn(one -> one.parentId() != null)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(top).contains(one.parentId()).doesNotContain(one.id()));
        assertThat(said)
                .filteredOn(one -> one.answeredId() != null)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(said)
                        .filteredOn(other -> other.id().equals(one.answeredId()))
                        .singleElement()
                        .extracting(Comment::parentId)
                        .isEqualTo(one.parentId()));
    }

    @Test
    void a_reply_is_on_the_article_of_what_it_answers() {
        ArticleId another = new ArticleId(42);

        assertRefused(
                ErrorCode.PARENT_OF_ANOTHER_ARTICLE,
                () -> Comment.reply(new CommentId(53), another, comment, BOB, NICE, LATER));
        assertRefused(
                ErrorCode.PARENT_OF_ANOTHER_ARTICLE,
                () -> Comment.reply(new CommentId(53), another, reply, BOB, NICE, LATER));
    }

    @Test
    void a_stored_comment_comes_back_as_it_was() {
        assertThat(Comment.restore(new CommentId(51), ARTICLE, ALICE, null, null, NICE, NOW, null))
                .usingRecursiveComparison()
                .isEqualTo(comment);
        assertThat(Comment.restore(new CommentId(53), ARTICLE, ALICE, comment.id(), reply.id(), NICE, NOW, LATER))
                .usingRecursiveComparison()
                .isEqualTo(Comment.reply(new CommentId(53), ARTICLE, reply, ALICE, new CommentText("no"), NOW)
                        .edit(NICE, LATER));
    }

    @Test
    void an_edit_changes_the_text_and_says_when_and_nothing_else() {
        Comment answer = Comment.reply(new CommentId(53), ARTICLE, reply, ALICE, new CommentText("no"), NOW);
        Comment edited = answer.edit(NICE, LATER);

        assertThat(edited)
                .usingRecursiveComparison()
                .ignoringFields("text", "editedAt")
                .isEqualTo(answer);
        assertThat(edited.text()).isEqualTo(NICE);
        assertThat(edited.editedAt()).isEqualTo(LATER);
    }

    @Test
    void an_edit_that_changes_nothing_is_no_edit() {
        assertThat(comment.edit(new CommentText(" nice\n"), LATER)).isSameAs(comment);
    }

    @Test
    void a_comment_itself_never_changes() {
        comment.edit(new CommentText("not nice"), LATER);

        assertThat(comment.text()).isEqualTo(NICE);
        assertThat(comment.editedAt()).isNull();
    }

    @Test
    void its_author_is_who_wrote_it_and_nobody_else() {
        assertThat(comment.isBy(new AccountId(11))).isTrue();
        assertThat(comment.isBy(BOB)).isFalse();
        assertThat(reply.isBy(ALICE)).isFalse();
    }

    @Test
    void the_comments_of_these_tests_are_written() {
        Comment first = AComment.on(ARTICLE, ALICE);

        assertThat(first.isBy(ALICE)).isTrue();
        assertThat(first.createdAt()).isEqualTo(AComment.WRITTEN_AT);
        assertThat(AComment.on(ARTICLE, ALICE, 7, "hi").text()).isEqualTo(new CommentText("hi"));
        assertThat(AComment.on(ARTICLE, ALICE, 7, "hi", NOW).createdAt()).isEqualTo(NOW);
        assertThat(AComment.answering(first, BOB, 8, "hi").parentId()).isEqualTo(first.id());
        assertThat(AComment.answering(first, BOB, 8, "hi", LATER).createdAt()).isEqualTo(LATER);
    }
}
