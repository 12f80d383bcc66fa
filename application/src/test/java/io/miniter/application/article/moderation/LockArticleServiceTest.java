package io.miniter.application.article.moderation;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.Articles;
import io.miniter.application.article.moderation.LockArticle.Command;
import io.miniter.application.comment.Comments;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.Board;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LockArticleServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final LockArticle lockArticle = new LockArticleService(world.get(Articles.class));
    private final Account alice = scene.account("alice");
    private final Account bob = scene.account("bob");
    private final Actor moderator = scene.actor(bob);
    private final Board board = scene.board("talk");
    private final Article article = scene.article(alice, board, "Hot");

    @BeforeEach
    void bob_moderates_the_board() {
        scene.moderator(board, bob);
    }

    @Test
    void a_moderator_lets_an_article_take_no_more_comments() {
        Article other = scene.article(alice, board, "Cool");
        lockArticle.lock(new Command(moderator, article.id()));

        assertThat(scene.view(article).locked()).isTrue();
        assertThat(scene.view(other).locked()).isFalse();
        assertRefused(
                ErrorCode.ARTICLE_LOCKED,
                () -> world.get(Comments.class)
                        .discussion(article.id(), alice.id())
                        .orElseThrow()
                        .toComment());
    }

    @Test
    void one_that_is_locked_already_stays_so() {
        lockArticle.lock(new Command(moderator, article.id()));
        lockArticle.lock(new Command(moderator, article.id()));

        assertThat(scene.view(article).locked()).isTrue();
    }

    @Test
    void comments_and_a_pin_stay() {
        scene.comment(alice, article, "Hear, hear");
        scene.pin(article);
        lockArticle.lock(new Command(moderator, article.id()));

        assertThat(scene.view(article).comments()).isEqualTo(1);
        assertThat(scene.view(article).pinned()).isTrue();
    }

    @Test
    void an_admin_locks_on_every_board() {
        lockArticle.lock(new Command(scene.actor(scene.admin("root")), article.id()));

        assertThat(scene.view(article).locked()).isTrue();
    }

    @Test
    void to_lock_is_no_edit() {
        lockArticle.lock(new Command(moderator, article.id()));

        assertThat(scene.view(article).version()).isEqualTo(1);
        assertThat(scene.view(article).editedAt()).isNull();
    }

    @Test
    void nobody_else_locks_it_not_even_its_author() {
        Account carol = scene.account("carol");
        scene.moderator(scene.board("elsewhere"), carol);

        for (Account account : new Account[] {alice, carol}) {
            assertRefused(
                    ErrorCode.MODERATORS_ONLY, () -> lockArticle.lock(new Command(scene.actor(account), article.id())));
        }
        assertThat(scene.view(article).locked()).isFalse();
    }

    @Test
    void what_is_not_there_is_not_locked() {
        scene.delete(article);

        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> lockArticle.lock(new Command(moderator, article.id())));
        assertRefused(
                ErrorCode.ARTICLE_NOT_FOUND, () -> lockArticle.lock(new Command(moderator, new ArticleId(Id.MAX))));
    }
}
