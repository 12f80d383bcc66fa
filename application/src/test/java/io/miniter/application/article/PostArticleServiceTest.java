package io.miniter.application.article;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.AuthorView;
import io.miniter.application.article.ArticleView.BoardName;
import io.miniter.application.article.ArticleView.Viewer;
import io.miniter.application.article.PostArticle.Command;
import io.miniter.application.article.tag.TagView;
import io.miniter.application.article.tag.TagViews;
import io.miniter.application.board.BoardView.Latest;
import io.miniter.application.board.Boards;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleBody;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.article.ArticleSummary;
import io.miniter.domain.article.ArticleTitle;
import io.miniter.domain.article.RequestedSummary;
import io.miniter.domain.article.Tag;
import io.miniter.domain.article.Tags;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.board.Writers;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.article.ArticleLists;
import io.miniter.testkit.article.PlainMarkdownRenderer;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.ImmediateTransactions;
import io.miniter.testkit.shared.InMemoryWorld;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PostArticleServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final PlainMarkdownRenderer renderer = new PlainMarkdownRenderer();
    private final ImmediateTransactions transactions = new ImmediateTransactions();
    private final PostArticle postArticle = new PostArticleService(
            renderer,
            world.get(Boards.class),
            world.get(Articles.class),
            world.get(ArticleViews.class),
            transactions,
            world.ids(),
            world.clock());
    private final Account alice = scene.account("Alice");
    private final Actor author = scene.actor(alice);
    private final Board board = scene.board("talk");

    @Test
    void the_answer_is_the_article_as_its_author_sees_it() {
        world.clock().advance(Duration.ofHours(1));

        FullArticleView posted = postArticle.postArticle(new Command(
                author,
                board.slug(),
                new ArticleTitle("안녕, 미니터!"),
                new RequestedSummary("A greeting"),
                new ArticleBody("Hello\n<everybody>"),
                tags("Greetings", "한국어")));

        assertThat(posted)
                .isEqualTo(new FullArticleView(
                        new ArticleView(
                                posted.article().id(),
                                new BoardName("talk", "talk"),
                                new AuthorView(alice.id().value(), "Alice", "Alice", null),
                                "안녕, 미니터!",
                                "안녕-미니터",
                                "A greeting",
                                List.of("greetings", "한국어"),
                                false,
                                false,
                                0,
                                0,
                                0,
                                world.clock().instant(),
                                null,
                                1,
                                new Viewer(false, false, true, false)),
                        "Hello\n<everybody>",
                        "<p>Hello\n&lt;everybody&gt;</p>"));
    }

    @Test
    void the_article_is_there_afterwards_and_counts() {
        FullArticleView posted = postArticle.postArticle(asks(author, board));

        assertThat(ArticleLists.all(ArticleSort.NEWEST, world))
                .containsExactly(new ArticleId(posted.article().id()));
        assertThat(scene.view(board).articles()).isEqualTo(1);
        assertThat(scene.view(board).latest())
                .isEqualTo(new Latest(
                        posted.article().id(), "Hello", posted.article().createdAt()));
        assertThat(world.get(TagViews.class).mostUsed(null, 10)).containsExactly(new TagView("cats", 1));
    }

    @Test
    void a_summary_that_is_not_given_is_made_from_the_body() {
        FullArticleView posted = postArticle.postArticle(asks(author, "Hello,\n\n  world", RequestedSummary.FROM_BODY));

        assertThat(posted.article().summary()).isEqualTo("Hello, world");
    }

    @Test
    void a_summary_that_is_made_from_a_long_body_is_its_beginning() {
        String body = "word ".repeat(1_000).strip();

        String summary = postArticle
                .postArticle(asks(author, body, RequestedSummary.FROM_BODY))
                .article()
                .summary();

        assertThat(summary).endsWith("word…").hasSizeLessThanOrEqualTo(ArticleSummary.MAX_LENGTH);
        assertThat(body).startsWith(summary.substring(0, summary.length() - 1));
    }

    @Test
    void a_tag_that_is_given_twice_counts_once() {
        FullArticleView posted = postArticle.postArticle(new Command(
                author,
                board.slug(),
                new ArticleTitle("Hello"),
                RequestedSummary.FROM_BODY,
                new ArticleBody("Hello"),
                tags("Cats", "dogs", "cats")));

        assertThat(posted.article().tags()).containsExactly("cats", "dogs");
        assertThat(world.get(TagViews.class).mostUsed(null, 10))
                .containsExactly(new TagView("cats", 1), new TagView("dogs", 1));
    }

    @Test
    void the_same_title_twice_makes_two_articles_with_slugs_of_their_own() {
        ArticleView first = postArticle.postArticle(asks(author, board)).article();
        ArticleView second = postArticle.postArticle(asks(author, board)).article();

        assertThat(first.slug()).isEqualTo("hello");
        assertThat(second.slug()).isEqualTo("hello--" + second.id());
        assertThat(second.id()).isGreaterThan(first.id());
        assertThat(scene.view(board).articles()).isEqualTo(2);
    }

    @Test
    void where_moderators_write_only_they_and_admins_do() {
        Board notices = scene.board("notices", Writers.MODERATORS);
        Account bob = scene.account("bob");
        scene.moderator(notices, bob);
        scene.moderator(board, alice);

        assertRefused(ErrorCode.MODERATORS_ONLY, () -> postArticle.postArticle(asks(author, notices)));
        assertThat(scene.view(notices).articles()).isZero();

        postArticle.postArticle(asks(scene.actor(bob), notices));
        postArticle.postArticle(asks(scene.actor(scene.admin("root")), notices));
        assertThat(scene.view(notices).articles()).isEqualTo(2);
    }

    @Test
    void a_moderator_sees_that_they_may_moderate() {
        scene.moderator(board, alice);

        assertThat(postArticle.postArticle(asks(author, board)).article().viewer())
                .isEqualTo(new Viewer(false, false, true, true));
    }

    @Test
    void on_an_archived_board_nobody_writes_not_even_an_admin() {
        scene.archive(board);
        Actor admin = scene.actor(scene.admin("root"));

        assertRefused(ErrorCode.BOARD_ARCHIVED, () -> postArticle.postArticle(asks(author, board)));
        assertRefused(ErrorCode.BOARD_ARCHIVED, () -> postArticle.postArticle(asks(admin, board)));
        assertNothingIsThere();
    }

    @Test
    void on_a_board_that_is_not_there_nobody_writes() {
        assertRefused(
                ErrorCode.BOARD_NOT_FOUND,
                () -> postArticle.postArticle(new Command(
                        author,
                        new BoardSlug("nowhere"),
                        new ArticleTitle("Hello"),
                        RequestedSummary.FROM_BODY,
                        new ArticleBody("Hello"),
                        Tags.NONE)));
        assertNothingIsThere();
    }

    @Test
    void somebody_who_is_gone_writes_nothing() {
        scene.leave(alice);

        assertRefused(ErrorCode.SESSION_ENDED, () -> postArticle.postArticle(asks(author, board)));
        assertNothingIsThere();
    }

    @Test
    void an_article_that_is_deleted_before_its_author_sees_it_is_not_found() {
        transactions.after(() -> scene.delete(onlyOne()));

        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> postArticle.postArticle(asks(author, board)));
    }

    @Test
    void the_article_is_its_authors_and_of_this_moment() {
        world.clock().advance(Duration.ofHours(1));
        postArticle.postArticle(asks(author, board));

        Article article = onlyOne();
        assertThat(article.boardId()).isEqualTo(board.id());
        assertThat(article.authorId()).isEqualTo(alice.id());
        assertThat(article.writerId()).isEqualTo(alice.id());
        assertThat(article.createdAt()).isEqualTo(world.clock().instant());
        assertThat(article.version()).isEqualTo(1);
    }

    private Article onlyOne() {
        List<ArticleId> all = ArticleLists.all(ArticleSort.NEWEST, world);
        assertThat(all).hasSize(1);
        return world.get(Articles.class)
                .access(all.getFirst(), alice.id())
                .orElseThrow()
                .article();
    }

    private void assertNothingIsThere() {
        assertThat(ArticleLists.all(ArticleSort.NEWEST, world)).isEmpty();
        assertThat(scene.view(board).articles()).isZero();
        assertThat(world.get(TagViews.class).mostUsed(null, 10)).isEmpty();
    }

    private Command asks(Actor actor, String body, RequestedSummary summary) {
        return new Command(actor, board.slug(), new ArticleTitle("Hello"), summary, new ArticleBody(body), Tags.NONE);
    }

    private static Command asks(Actor actor, Board on) {
        return new Command(
                actor,
                on.slug(),
                new ArticleTitle("Hello"),
                RequestedSummary.FROM_BODY,
                new ArticleBody("Hello"),
                tags("cats"));
    }

    private static Tags tags(String... tags) {
        return new Tags(Arrays.stream(tags).map(Tag::new).toList());
    }
}
