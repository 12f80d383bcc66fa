package io.miniter.persistence.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.Articles;
import io.miniter.application.article.markdown.RenderedBody;
import io.miniter.application.article.tag.TagViews;
import io.miniter.application.board.Boards;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.AnArticle;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleAccess;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.ArticleText;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardAccess;
import io.miniter.domain.board.BoardAction;
import io.miniter.domain.board.Writers;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.AtOnce.Beside;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.SequentialIds;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * An article found for a change is locked until the commit, and its board is share-locked: a second change waits, and
 * sees the result of the first.
 */
@PersistenceTest
final class HeldArticleTest {

    private static final RenderedBody RENDERED = new RenderedBody("<p>hello</p>", "hello", 1);

    private final PostgresqlWorld world;
    private final SequentialIds ids = new SequentialIds();
    private final BoardScene scene;
    private final Account author;
    private final Board board;
    private final Article article;

    HeldArticleTest(PostgresqlWorld world) {
        this.world = world.emptied();
        this.scene = new BoardScene(() -> this.world, ids, this.world.clock());
        this.author = scene.account("author");
        this.board = scene.board("free");
        this.article = scene.article(author, board, "Hello", "java");
    }

    @Test
    void it_is_held_and_no_other_is() {
        Article other = scene.article(author, board, "Other");
        world.inTransaction(() -> {
            found();

            assertThat(world.isHeld("articles", article.id().value())).isTrue();
            assertThat(world.isHeld("articles", other.id().value())).isFalse();
        });

        assertThat(world.isHeld("articles", article.id().value())).isFalse();
    }

    @Test
    void a_deleted_one_is_held_too() {
        scene.delete(article);
        world.inTransaction(() -> {
            world.get(Articles.class)
                    .deletedForChange(article.id(), author.id())
                    .orElseThrow();

            assertThat(world.isHeld("articles", article.id().value())).isTrue();
        });
    }

    @Test
    void reading_it_holds_nothing() {
        world.inTransaction(() -> {
            world.get(Articles.class).access(article.id(), author.id()).orElseThrow();

            assertThat(world.isHeld("articles", article.id().value())).isFalse();
            assertThat(world.isHeld("boards", board.id().value())).isFalse();
        });
    }

    @Test
    void who_waits_for_an_edit_sees_all_of_the_new_text() throws Exception {
        AtomicReference<Article> seen = new AtomicReference<>();
        ArticleText text = AnArticle.saying("Goodbye", "**goodbye**", "news");

        second(() -> edit(text), () -> seen.set(found().article()));

        assertThat(seen.get().text()).isEqualTo(text);
        assertThat(seen.get().version()).isEqualTo(2);
    }

    @Test
    void who_edits_what_is_being_deleted_finds_nothing() throws Exception {
        AtomicReference<Optional<ArticleAccess>> seen = new AtomicReference<>();

        second(this::delete, () -> seen.set(world.get(Articles.class).accessForChange(article.id(), author.id())));

        assertThat(seen.get()).isEmpty();
        world.assertCountsAreRight();
    }

    @Test
    void who_deletes_what_is_being_edited_deletes_it_with_its_new_tags() throws Exception {
        second(() -> edit(AnArticle.saying("Goodbye", "goodbye", "news", "한글")), this::delete);

        assertThat(world.get(TagViews.class).mostUsed(null, 10)).isEmpty();
        world.assertCountsAreRight();
    }

    @Test
    void who_likes_what_is_being_edited_likes_it_under_its_new_tags() throws Exception {
        Account reader = scene.account("reader");

        second(() -> edit(AnArticle.saying("Goodbye", "goodbye", "news")), () -> scene.like(reader, article));

        assertThat(scene.view(article).likes()).isEqualTo(1);
        world.assertCountsAreRight();
    }

    @Test
    void who_likes_what_is_being_deleted_does_not_find_it() throws Exception {
        Account reader = scene.account("reader");

        Optional<Throwable> failure = secondFails(this::delete, () -> scene.like(reader, article));

        assertThat(codeOf(failure)).isEqualTo(ErrorCode.ARTICLE_NOT_FOUND);
        world.assertCountsAreRight();
    }

    @Test
    void who_pins_waits_for_whoever_pins_another_on_the_board() throws Exception {
        for (int pinned = 1; pinned < Article.MAX_PINNED; pinned++) {
            scene.pin(scene.article(author, board, "Pinned"));
        }
        Article other = scene.article(author, board, "Other");

        Optional<Throwable> failure = secondFails(() -> pin(article), () -> pin(other));

        assertThat(codeOf(failure)).isEqualTo(ErrorCode.TOO_MANY_PINNED);
        assertThat(scene.now(other).pinned()).isFalse();
        world.assertCountsAreRight();
    }

    @Test
    void an_article_that_somebody_holds_is_not_removed_for_good_meanwhile() {
        scene.delete(article);
        Instant later = world.clock().instant().plusSeconds(1);
        Supplier<Integer> removal = () -> world.get(Articles.class).removeDeletedBefore(later, 10);
        world.inTransaction(() -> {
            world.get(Articles.class)
                    .deletedForChange(article.id(), author.id())
                    .orElseThrow();

            assertThat(world.apart(removal)).isZero();
        });

        assertThat(world.inTransaction(removal)).isEqualTo(1);
    }

    @Test
    void who_posts_on_a_board_that_is_being_archived_is_refused() throws Exception {
        Optional<Throwable> failure = secondFails(this::archive, this::post);

        assertThat(codeOf(failure)).isEqualTo(ErrorCode.BOARD_ARCHIVED);
        assertThat(scene.view(board).articles()).isEqualTo(1);
    }

    @Test
    void who_archives_a_board_waits_for_an_article_that_is_being_posted() throws Exception {
        second(this::post, this::archive);

        assertThat(scene.view(board).articles()).isEqualTo(2);
        assertThat(scene.view(board).archived()).isTrue();
    }

    @Test
    void who_edits_on_a_board_that_is_being_archived_is_refused() throws Exception {
        Optional<Throwable> failure =
                secondFails(this::archive, () -> edit(AnArticle.saying("Goodbye", "goodbye", "news")));

        assertThat(codeOf(failure)).isEqualTo(ErrorCode.BOARD_ARCHIVED);
        assertThat(scene.now(article).version()).isEqualTo(1);
    }

    @Test
    void who_archives_a_board_waits_for_an_edit() throws Exception {
        second(() -> edit(AnArticle.saying("Goodbye")), this::archive);

        assertThat(scene.now(article).version()).isEqualTo(2);
    }

    @Test
    void an_article_by_somebody_who_is_leaving_is_too_late() throws Exception {
        Optional<Throwable> failure = secondFails(this::leave, this::post);

        assertThat(codeOf(failure)).isEqualTo(ErrorCode.SESSION_ENDED);
        assertThat(scene.view(board).articles()).isZero();
        world.assertCountsAreRight();
    }

    @Test
    void who_leaves_waits_for_an_article_that_was_first_and_takes_it_along() throws Exception {
        second(this::post, this::leave);

        assertThat(scene.view(board).articles()).isZero();
        world.assertCountsAreRight();
    }

    @Test
    void who_leaves_waits_for_an_edit_by_a_moderator_and_takes_all_of_it_along() throws Exception {
        second(() -> edit(AnArticle.saying("Goodbye", "goodbye", "news")), this::leave);

        assertThat(world.get(TagViews.class).mostUsed(null, 10)).isEmpty();
        world.assertCountsAreRight();
    }

    @Test
    void two_who_post_do_not_wait_for_each_others_hold_on_the_board() {
        world.inTransaction(() -> {
            world.get(Boards.class).accessForWriting(board.slug(), author.id()).orElseThrow();

            assertThat(world.apart(() -> world.get(Boards.class).accessForWriting(board.slug(), author.id())))
                    .isPresent();
        });
    }

    @Test
    void two_changes_of_a_board_at_once_both_last() throws Exception {
        second(
                this::archive,
                () -> world.get(Boards.class)
                        .findForChange(board.slug())
                        .ifPresent(found -> world.get(Boards.class).update(found.withWriters(Writers.MODERATORS))));

        assertThat(scene.view(board).archived()).isTrue();
        assertThat(scene.view(board).writers()).isEqualTo(Writers.MODERATORS);
    }

    /** Does the first, and while it is not committed the second, which has to wait for it. */
    private void second(Runnable first, Runnable second) throws Exception {
        assertThat(secondFails(first, second)).isEmpty();
    }

    private Optional<Throwable> secondFails(Runnable first, Runnable second) throws Exception {
        Beside waiting = world.inTransaction(() -> {
            first.run();
            Beside beside = AtOnce.beside(() -> world.inTransaction(second));
            world.awaitWaiting(1);
            assertThat(beside.isDone()).isFalse();
            return beside;
        });
        return waiting.failure();
    }

    private static ErrorCode codeOf(Optional<Throwable> failure) {
        assertThat(failure).containsInstanceOf(DomainException.class);
        return ((DomainException) failure.orElseThrow()).code();
    }

    private ArticleAccess found() {
        return world.get(Articles.class)
                .accessForChange(article.id(), author.id())
                .orElseThrow();
    }

    private void edit(ArticleText text) {
        Article found = found().permit(BoardAction.EDIT_ARTICLE);
        Article edited = found.edit(text, author.id(), world.clock().instant());
        world.get(Articles.class).revise(edited, RENDERED, found.revision());
    }

    private void delete() {
        world.get(Articles.class).delete(found().article().delete(world.clock().instant()));
    }

    private void pin(Article pinned) {
        Article found = world.get(Articles.class)
                .accessForChange(pinned.id(), author.id())
                .orElseThrow()
                .article();
        world.get(Articles.class).update(found.pin(world.get(Articles.class).countPinned(found.boardId(), found.id())));
    }

    private void post() {
        BoardAccess access = world.get(Boards.class)
                .accessForWriting(board.slug(), author.id())
                .orElseThrow();
        world.get(Articles.class)
                .add(
                        Article.write(
                                new ArticleId(ids.next()),
                                access.toWrite().id(),
                                author.id(),
                                AnArticle.saying("Posted"),
                                world.clock().instant()),
                        RENDERED);
    }

    private void leave() {
        world.accounts().findForChange(author.id()).orElseThrow();
        scene.leave(author);
    }

    private void archive() {
        Board found = world.get(Boards.class).findForChange(board.slug()).orElseThrow();
        world.get(Boards.class).update(found.withArchived(true));
    }
}
