package io.miniter.testkit.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.miniter.application.article.revision.RevisionView;
import io.miniter.application.article.revision.RevisionViews;
import io.miniter.application.board.Boards;
import io.miniter.application.board.Moderators;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardAccess;
import io.miniter.domain.board.Standing;
import io.miniter.testkit.article.SeenArticles;
import org.junit.jupiter.api.Test;

/** What an account that is removed leaves on boards, beside what reactions remove. */
public abstract class RemovedAccountsContract extends BoardWorldContract {

    @Test
    void a_removed_account_takes_its_bookmarks_along() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Article article = scene.article(bob, scene.board("talk"), "Hello");
        scene.bookmark(alice, article);
        scene.bookmark(bob, article);
        world().accounts().remove(alice.id());

        assertThat(SeenArticles.of(world()).bookmarked(alice.id(), PageRequest.first(10)))
                .isEmpty();
        assertThat(SeenArticles.of(world()).bookmarked(bob.id(), PageRequest.first(10)))
                .hasSize(1);
    }

    @Test
    void a_removed_account_moderates_no_longer() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Board board = scene.board("talk");
        scene.moderator(board, alice);
        scene.moderator(board, bob);
        world().accounts().remove(alice.id());

        assertThat(world().get(Moderators.class).of(board.id(), PageRequest.first(10)))
                .extracting(listed -> listed.item().id())
                .containsExactly(bob.id().value());
        assertThat(world().get(Boards.class).access(board.slug(), alice.id()))
                .map(BoardAccess::standing)
                .hasValue(Standing.MEMBER);
    }

    @Test
    void what_a_removed_account_wrote_into_the_articles_of_others_stays_and_is_nobodys() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Article article = scene.article(bob, scene.board("talk"), "First");
        scene.edit(alice, article, "Second");
        scene.edit(bob, article, "Third");
        scene.edit(alice, article, "Fourth");
        world().accounts().remove(alice.id());

        assertThat(scene.now(article).writerId()).isNull();
        assertThat(scene.view(article).title()).isEqualTo("Fourth");
        assertThat(world().get(RevisionViews.class).of(article.id(), PageRequest.first(10)))
                .extracting(RevisionView::title, revision -> revision.writer() == null)
                .containsExactly(tuple("Third", false), tuple("Second", true), tuple("First", false));
    }
}
