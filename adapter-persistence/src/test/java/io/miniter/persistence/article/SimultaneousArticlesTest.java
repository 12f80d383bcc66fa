package io.miniter.persistence.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.Articles;
import io.miniter.application.article.markdown.RenderedBody;
import io.miniter.application.article.revision.RevisionViews;
import io.miniter.application.board.Boards;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.AnArticle;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleAccess;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.ArticleSlug;
import io.miniter.domain.article.ArticleText;
import io.miniter.domain.board.Board;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.ExpectedVersion;
import io.miniter.persistence.shared.AtOnce;
import io.miniter.persistence.shared.PersistenceTest;
import io.miniter.persistence.shared.PostgresqlWorld;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.SequentialIds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Articles that are written, edited, pinned and deleted concurrently: each counts once, without deadlocks. */
@PersistenceTest
final class SimultaneousArticlesTest {

    private static final RenderedBody RENDERED = new RenderedBody("<p>hello</p>", "hello", 1);

    private final PostgresqlWorld world;
    private final SequentialIds ids = new SequentialIds();
    private final BoardScene scene;
    private final Account author;
    private final Board board;

    SimultaneousArticlesTest(PostgresqlWorld world) {
        this.world = world.emptied();
        this.scene = new BoardScene(() -> this.world, ids, this.world.clock());
        this.author = scene.account("author");
        this.board = scene.board("free");
    }

    @Test
    void fifty_articles_are_fifty() throws Exception {
        List<Runnable> posts = IntStream.range(0, 50)
                .<Runnable>mapToObj(
                        post -> posts(author, board, AnArticle.saying("Hello " + post, "hello", "java", "news")))
                .toList();

        assertThat(AtOnce.failures(posts)).isEmpty();
        assertThat(scene.view(board).articles()).isEqualTo(50);
        world.assertCountsAreRight();
    }

    @RepeatedTest(5)
    void articles_with_one_title_have_a_slug_each() throws Exception {
        Runnable post = posts(author, board, AnArticle.saying("Hello, world"));

        assertThat(AtOnce.failures(Collections.nCopies(12, post))).isEmpty();
        List<ArticleSlug> slugs = articles().stream().map(Article::slug).toList();
        assertThat(slugs).hasSize(12).doesNotHaveDuplicates().contains(new ArticleSlug("hello-world"));
        assertThat(slugs.stream().map(ArticleSlug::value).filter(slug -> slug.startsWith("hello-world--")))
                .hasSize(11);
    }

    /** Each on a board of its own: those on one board come to the tags one after the other as it is. */
    @RepeatedTest(5)
    void the_same_tags_in_another_order_stand_in_nobodys_way() throws Exception {
        List<Runnable> changes = new ArrayList<>();
        for (int round = 0; round < 6; round++) {
            changes.add(posts(author, newBoard(), AnArticle.saying("Upwards", "hello", "a", "b", "c", "d", "e")));
            changes.add(posts(author, newBoard(), AnArticle.saying("Downwards", "hello", "e", "d", "c", "b", "a")));
            changes.add(retags(scene.article(author, newBoard(), "Turned", "b", "d"), "e", "c", "a"));
            changes.add(deletes(scene.article(author, newBoard(), "Deleted", "d", "c", "e")));
        }

        assertThat(AtOnce.failures(changes)).isEmpty();
        world.assertCountsAreRight();
    }

    @RepeatedTest(10)
    void of_two_edits_of_one_version_one_wins() throws Exception {
        Article article = scene.article(author, board, "Hello");

        List<Throwable> failures =
                AtOnce.failures(List.of(edits(article, "The one text"), edits(article, "The other text")));

        assertThat(failures)
                .singleElement()
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.ARTICLE_CHANGED));
        Article edited = scene.now(article);
        assertThat(edited.version()).isEqualTo(2);
        assertThat(edited.text().body().markdown())
                .isEqualTo(edited.text().title().value());
        assertThat(world.get(RevisionViews.class).of(article.id(), PageRequest.first(10)))
                .singleElement()
                .satisfies(revision -> assertThat(revision.title()).isEqualTo("Hello"));
    }

    @RepeatedTest(5)
    void no_more_are_pinned_than_a_board_takes() throws Exception {
        Board other = scene.board("other");
        List<Runnable> pins = new ArrayList<>();
        for (int article = 0; article < 8; article++) {
            pins.add(pins(scene.article(author, board, "Here")));
            pins.add(pins(scene.article(author, other, "There")));
        }

        assertThat(AtOnce.failures(pins))
                .hasSize(6)
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                DomainException.class,
                                refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.TOO_MANY_PINNED)));
        assertThat(world.get(Articles.class).countPinned(board.id(), new ArticleId(ids.next())))
                .isEqualTo(Article.MAX_PINNED);
        assertThat(world.get(Articles.class).countPinned(other.id(), new ArticleId(ids.next())))
                .isEqualTo(Article.MAX_PINNED);
        world.assertCountsAreRight();
    }

    @RepeatedTest(10)
    void an_article_that_is_deleted_and_brought_back_several_times_at_once_counts_once() throws Exception {
        Article article = scene.article(author, board, "Hello", "java");

        assertThat(AtOnce.failures(Collections.nCopies(4, deletes(article)))).isEmpty();
        assertThat(scene.view(board).articles()).isZero();
        world.assertCountsAreRight();

        assertThat(AtOnce.failures(Collections.nCopies(4, bringsBack(article)))).isEmpty();
        assertThat(scene.view(board).articles()).isEqualTo(1);
        world.assertCountsAreRight();
    }

    @Test
    void servers_that_remove_for_good_at_once_share_what_there_is() throws Exception {
        for (int article = 0; article < 30; article++) {
            scene.delete(scene.article(author, board, "Hello"));
        }
        Instant later = world.clock().instant().plusSeconds(1);
        AtomicInteger removed = new AtomicInteger();
        Runnable removal = () -> {
            int some;
            do {
                some = world.inTransaction(() -> world.get(Articles.class).removeDeletedBefore(later, 4));
                removed.addAndGet(some);
            } while (some > 0);
        };

        assertThat(AtOnce.failures(Collections.nCopies(4, removal))).isEmpty();
        removal.run();
        assertThat(removed).hasValue(30);
        assertThat(world.jdbc()
                        .sql("SELECT count(*) FROM articles")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @RepeatedTest(5)
    void authors_who_leave_at_once_leave_the_others_counts_right() throws Exception {
        Board other = scene.board("other");
        List<Account> authors = IntStream.range(0, 5)
                .mapToObj(number -> scene.account("author_" + number))
                .toList();
        List<Article> articles = new ArrayList<>();
        for (Account one : authors) {
            articles.add(scene.article(one, board, "Hello", "a", "b", "c"));
            articles.add(scene.article(one, other, "Hello", "c", "b", "a"));
        }
        for (Account one : authors) {
            for (Article article : articles) {
                scene.like(one, article);
                scene.bookmark(one, article);
                Comment comment = scene.comment(one, article, "a comment");
                authors.forEach(another -> scene.like(another, comment));
            }
        }

        assertThat(AtOnce.failures(authors.stream()
                        .limit(4)
                        .<Runnable>map(one -> () -> world.inTransaction(() -> {
                            world.accounts().findForChange(one.id()).orElseThrow();
                            scene.leave(one);
                        }))
                        .toList()))
                .isEmpty();

        assertThat(scene.view(board).articles()).isEqualTo(1);
        assertThat(scene.view(articles.getLast()).likes()).isEqualTo(1);
        assertThat(scene.view(articles.getLast()).comments()).isEqualTo(1);
        world.assertCountsAreRight();
    }

    private Board newBoard() {
        return scene.board("board-" + ids.next());
    }

    private Runnable posts(Account author, Board board, ArticleText text) {
        return () -> world.inTransaction(() -> {
            Board here = world.get(Boards.class)
                    .accessForWriting(board.slug(), author.id())
                    .orElseThrow()
                    .toWrite();
            ArticleId id = new ArticleId(ids.next());
            world.get(Articles.class)
                    .add(
                            Article.write(
                                    id,
                                    here.id(),
                                    author.id(),
                                    text,
                                    world.clock().instant()),
                            RENDERED);
        });
    }

    private Runnable edits(Article article, String text) {
        return () -> world.inTransaction(() -> {
            Article found = found(article).article();
            if (!ExpectedVersion.oneOf(Set.of(1)).includes(found.version())) {
                throw new DomainException(ErrorCode.ARTICLE_CHANGED);
            }
            Article edited = found.edit(
                    AnArticle.saying(text), author.id(), world.clock().instant());
            world.get(Articles.class).revise(edited, RENDERED, found.revision());
        });
    }

    private Runnable retags(Article article, String... tags) {
        return () -> world.inTransaction(() -> {
            Article found = found(article).article();
            ArticleText text = AnArticle.saying("Turned", "Turned", tags);
            world.get(Articles.class)
                    .revise(found.edit(text, author.id(), world.clock().instant()), null, found.revision());
        });
    }

    private Runnable pins(Article article) {
        return () -> world.inTransaction(() -> {
            Article found = found(article).article();
            world.get(Articles.class)
                    .update(found.pin(world.get(Articles.class).countPinned(found.boardId(), found.id())));
        });
    }

    private Runnable deletes(Article article) {
        return () -> world.inTransaction(() -> world.get(Articles.class)
                .accessForChange(article.id(), author.id())
                .map(access -> access.article().delete(world.clock().instant()))
                .ifPresent(world.get(Articles.class)::delete));
    }

    private Runnable bringsBack(Article article) {
        return () -> world.inTransaction(() -> world.get(Articles.class)
                .deletedForChange(article.id(), author.id())
                .map(access -> access.deleted().bringBack(world.clock().instant()))
                .ifPresent(world.get(Articles.class)::bringBack));
    }

    private ArticleAccess found(Article article) {
        return world.get(Articles.class)
                .accessForChange(article.id(), author.id())
                .orElseThrow();
    }

    private List<Article> articles() {
        return world
                .jdbc()
                .sql("SELECT id FROM articles")
                .query((row, number) -> new ArticleId(row.getLong(1)))
                .list()
                .stream()
                .map(id -> world.get(Articles.class)
                        .access(id, author.id())
                        .orElseThrow()
                        .article())
                .toList();
    }
}
