package io.miniter.application.comment;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.AuthorView;
import io.miniter.application.article.ArticleSort;
import io.miniter.application.comment.CommentView.Viewer;
import io.miniter.application.comment.PostComment.Command;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.Writers;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.comment.CommentText;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.article.ArticleLists;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.comment.SeenComments;
import io.miniter.testkit.shared.ImmediateTransactions;
import io.miniter.testkit.shared.InMemoryWorld;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PostCommentServiceTest {

    private static final CommentText TEXT = new CommentText("안녕 👋");

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final ImmediateTransactions transactions = new ImmediateTransactions();
    private final PostComment postComment = new PostCommentService(
            world.get(Comments.class), world.get(CommentViews.class), transactions, world.ids(), world.clock());
    private final Account alice = scene.account("alice");
    private final Account bob = scene.account("Bob");
    private final Actor author = scene.actor(bob);
    private final Board board = scene.board("talk");
    private final Article article = scene.article(alice, board, "Hello");

    @Test
    void the_answer_is_the_comment_as_its_author_sees_it() {
        world.clock().advance(Duration.ofHours(1));

        CommentView posted = postComment.postComment(new Command(author, article.id(), TEXT, null));

        assertThat(posted)
                .isEqualTo(new CommentView(
                        posted.id(),
                        article.id().value(),
                        null,
                        new AuthorView(bob.id().value(), "Bob", "Bob", null),
                        null,
                        "안녕 👋",
                        false,
                        0,
                        0,
                        world.clock().instant(),
                        null,
                        new Viewer(false, true, true)));
    }

    @Test
    void the_comment_is_there_afterwards_and_counts() {
        CommentView posted = postComment.postComment(new Command(author, article.id(), TEXT, null));

        assertThat(onArticle()).extracting(CommentView::id).containsExactly(posted.id());
        assertThat(scene.view(article).comments()).isEqualTo(1);
        assertThat(ArticleLists.rank(article, ArticleSort.ACTIVE, world)).isEqualTo(posted.id());
    }

    @Test
    void a_reply_stands_under_the_comment_that_it_answers() {
        Comment parent = scene.comment(alice, article, "first");

        CommentView reply = postComment.postComment(new Command(author, article.id(), TEXT, parent.id()));

        assertThat(reply.parentId()).isEqualTo(parent.id().value());
        assertThat(reply.answered()).isNull();
        assertThat(onArticle()).extracting(CommentView::replies).containsExactly(1);
        assertThat(scene.view(article).comments()).isEqualTo(2);
    }

    @Test
    void a_reply_to_a_reply_stands_beside_it_and_names_whom_it_answers() {
        Comment parent = scene.comment(bob, article, "first");
        Comment reply = scene.reply(alice, parent, "second");

        CommentView answer = postComment.postComment(new Command(author, article.id(), TEXT, reply.id()));

        assertThat(answer.parentId()).isEqualTo(parent.id().value());
        assertThat(answer.answered()).isEqualTo(new AuthorView(alice.id().value(), "alice", "alice", null));
        assertThat(onArticle()).extracting(CommentView::replies).containsExactly(2);
    }

    @Test
    void a_reply_in_an_empty_place_is_answered() {
        Comment parent = scene.comment(bob, article, "first");
        Comment reply = scene.reply(alice, parent, "second");
        scene.delete(parent);

        CommentView answer = postComment.postComment(new Command(author, article.id(), TEXT, reply.id()));

        assertThat(answer.parentId()).isEqualTo(parent.id().value());
        assertThat(onArticle()).extracting(CommentView::replies).containsExactly(2);
    }

    @Test
    void everybody_comments_where_only_moderators_write_articles() {
        Board notices = scene.board("notices", Writers.MODERATORS);
        Article notice = scene.article(alice, notices, "Please note");

        postComment.postComment(new Command(author, notice.id(), TEXT, null));

        assertThat(scene.view(notice).comments()).isEqualTo(1);
    }

    @Test
    void a_locked_article_takes_no_comments_not_even_from_those_who_keep_the_board_in_order() {
        Comment parent = scene.comment(alice, article, "first");
        scene.moderator(board, bob);
        scene.lock(article);
        Actor admin = scene.actor(scene.admin("root"));

        for (Actor actor : new Actor[] {author, admin, scene.actor(alice)}) {
            assertRefused(
                    ErrorCode.ARTICLE_LOCKED,
                    () -> postComment.postComment(new Command(actor, article.id(), TEXT, null)));
            assertRefused(
                    ErrorCode.ARTICLE_LOCKED,
                    () -> postComment.postComment(new Command(actor, article.id(), TEXT, parent.id())));
        }
        assertThat(scene.view(article).comments()).isEqualTo(1);
    }

    @Test
    void on_an_archived_board_nobody_comments() {
        scene.lock(article);
        scene.archive(board);
        scene.moderator(board, bob);

        assertRefused(
                ErrorCode.BOARD_ARCHIVED, () -> postComment.postComment(new Command(author, article.id(), TEXT, null)));
        assertNothingIsThere();
    }

    @Test
    void nobody_comments_on_what_is_not_there() {
        scene.delete(article);

        assertRefused(
                ErrorCode.ARTICLE_NOT_FOUND,
                () -> postComment.postComment(new Command(author, article.id(), TEXT, null)));
        assertRefused(
                ErrorCode.ARTICLE_NOT_FOUND,
                () -> postComment.postComment(new Command(author, new ArticleId(Id.MAX), TEXT, null)));
        scene.restore(article);
        assertNothingIsThere();
    }

    @Test
    void nobody_answers_what_is_not_there() {
        Comment deleted = scene.comment(alice, article, "regrettable");
        scene.delete(deleted);
        assertRefused(
                ErrorCode.COMMENT_NOT_FOUND,
                () -> postComment.postComment(new Command(author, article.id(), TEXT, deleted.id())));
        assertRefused(
                ErrorCode.COMMENT_NOT_FOUND,
                () -> postComment.postComment(new Command(author, article.id(), TEXT, new CommentId(Id.MAX))));
        assertNothingIsThere();
    }

    @Test
    void nobody_answers_an_empty_place() {
        Comment deleted = scene.comment(alice, article, "regrettable");
        scene.reply(bob, deleted, "why?");
        scene.delete(deleted);

        assertRefused(
                ErrorCode.COMMENT_NOT_FOUND,
                () -> postComment.postComment(new Command(author, article.id(), TEXT, deleted.id())));
        assertThat(scene.view(article).comments()).isEqualTo(1);
    }

    @Test
    void nobody_answers_from_one_article_to_another() {
        Article other = scene.article(alice, board, "Other");
        Comment parent = scene.comment(alice, other, "over there");
        Comment reply = scene.reply(alice, parent, "here?");

        for (Comment answered : new Comment[] {parent, reply}) {
            assertRefused(
                    ErrorCode.PARENT_OF_ANOTHER_ARTICLE,
                    () -> postComment.postComment(new Command(author, article.id(), TEXT, answered.id())));
        }
        assertNothingIsThere();
        assertThat(scene.view(other).comments()).isEqualTo(2);
    }

    @Test
    void somebody_who_is_gone_says_nothing() {
        Comment parent = scene.comment(alice, article, "first");
        scene.leave(bob);

        assertRefused(
                ErrorCode.SESSION_ENDED, () -> postComment.postComment(new Command(author, article.id(), TEXT, null)));
        assertRefused(
                ErrorCode.SESSION_ENDED,
                () -> postComment.postComment(new Command(author, article.id(), TEXT, parent.id())));
        assertThat(scene.view(article).comments()).isEqualTo(1);
    }

    @Test
    void a_comment_that_is_deleted_before_its_author_sees_it_is_not_found() {
        transactions.after(() -> scene.delete(found(onArticle().getFirst())));

        assertRefused(
                ErrorCode.COMMENT_NOT_FOUND,
                () -> postComment.postComment(new Command(author, article.id(), TEXT, null)));
    }

    @Test
    void the_comment_is_its_authors_and_of_this_moment() {
        world.clock().advance(Duration.ofHours(1));

        Comment comment = found(postComment.postComment(new Command(author, article.id(), TEXT, null)));

        assertThat(comment.articleId()).isEqualTo(article.id());
        assertThat(comment.authorId()).isEqualTo(author.accountId());
        assertThat(comment.text()).isEqualTo(TEXT);
        assertThat(comment.createdAt()).isEqualTo(world.clock().instant());
        assertThat(comment.parentId()).isNull();
        assertThat(comment.answeredId()).isNull();
    }

    private Comment found(CommentView view) {
        return world.get(Comments.class).findToAnswer(new CommentId(view.id())).orElseThrow();
    }

    private List<CommentView> onArticle() {
        return SeenComments.of(world).onArticle(article.id(), null, PageRequest.first(10));
    }

    private void assertNothingIsThere() {
        assertThat(onArticle()).isEmpty();
        assertThat(scene.view(article).comments()).isZero();
    }
}
