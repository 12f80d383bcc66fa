package io.miniter.application.comment;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.comment.PostComment.Command;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.InMemoryWorld;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.board.Board;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.comment.CommentText;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class AddCommentServiceTest {

    private static final CommentText TEXT = new CommentText("hello");

    private final InMemoryWorld world = new InMemoryWorld();
    private final AddComment addComment = new AddCommentService(world.comments(), world.ids(), world.clock());
    private final Account alice = world.scene().account("alice");
    private final Actor author = world.scene().actor(alice);
    private final Board board = world.scene().board("talk");
    private final Article article = world.scene().article(alice, board, "Hello");

    @Test
    void the_comment_is_its_authors_and_of_this_moment() {
        world.clock().advance(Duration.ofHours(1));
        CommentId id = addComment.addComment(new Command(author, article.id(), TEXT, null));

        Comment comment = world.comments().findToAnswer(id).orElseThrow();
        assertThat(comment.articleId()).isEqualTo(article.id());
        assertThat(comment.authorId()).isEqualTo(alice.id());
        assertThat(comment.text()).isEqualTo(TEXT);
        assertThat(comment.createdAt()).isEqualTo(world.clock().instant());
        assertThat(comment.parentId()).isNull();
        assertThat(comment.answeredId()).isNull();
    }

    @Test
    void a_reply_knows_its_parent_and_what_it_answers() {
        Comment parent = world.scene().comment(alice, article, "first");
        CommentId reply = addComment.addComment(new Command(author, article.id(), TEXT, parent.id()));
        CommentId answer = addComment.addComment(new Command(author, article.id(), TEXT, reply));

        assertThat(world.comments().findToAnswer(reply)).hasValueSatisfying(found -> {
            assertThat(found.parentId()).isEqualTo(parent.id());
            assertThat(found.answeredId()).isNull();
        });
        assertThat(world.comments().findToAnswer(answer)).hasValueSatisfying(found -> {
            assertThat(found.parentId()).isEqualTo(parent.id());
            assertThat(found.answeredId()).isEqualTo(reply);
        });
    }

    @Test
    void a_later_comment_has_the_larger_id() {
        CommentId first = addComment.addComment(new Command(author, article.id(), TEXT, null));
        CommentId second = addComment.addComment(new Command(author, article.id(), TEXT, null));

        assertThat(second.value()).isGreaterThan(first.value());
    }

    @Test
    void where_nothing_is_to_be_said_nothing_is_added() {
        Comment parent = world.scene().comment(alice, article, "first");
        assertRefused(
                ErrorCode.COMMENT_NOT_FOUND,
                () -> addComment.addComment(new Command(author, article.id(), TEXT, new CommentId(Id.MAX))));
        assertRefused(
                ErrorCode.PARENT_OF_ANOTHER_ARTICLE,
                () -> addComment.addComment(new Command(
                        author, world.scene().article(alice, board, "Other").id(), TEXT, parent.id())));

        world.scene().lock(article);
        assertRefused(
                ErrorCode.ARTICLE_LOCKED, () -> addComment.addComment(new Command(author, article.id(), TEXT, null)));
        world.scene().archive(board);
        assertRefused(
                ErrorCode.BOARD_ARCHIVED, () -> addComment.addComment(new Command(author, article.id(), TEXT, null)));
        assertThat(world.scene().view(article).comments()).isEqualTo(1);

        world.scene().delete(article);
        assertRefused(
                ErrorCode.ARTICLE_NOT_FOUND,
                () -> addComment.addComment(new Command(author, article.id(), TEXT, null)));
    }

    @Test
    void somebody_who_is_gone_adds_nothing() {
        Account bob = world.scene().account("bob");
        Actor gone = world.scene().actor(bob);
        world.scene().leave(bob);

        assertRefused(
                ErrorCode.SESSION_ENDED, () -> addComment.addComment(new Command(gone, article.id(), TEXT, null)));
        assertThat(world.scene().view(article).comments()).isZero();
    }
}
