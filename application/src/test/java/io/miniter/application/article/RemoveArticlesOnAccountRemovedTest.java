package io.miniter.application.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.miniter.application.article.revision.RevisionView;
import io.miniter.application.article.tag.TagView;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.board.Board;
import io.miniter.testkit.article.ArticleLists;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.Test;

final class RemoveArticlesOnAccountRemovedTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final RemoveArticlesOnAccountRemoved reaction = new RemoveArticlesOnAccountRemoved(world.articles());
    private final Account alice = world.scene().account("alice");
    private final Account bob = world.scene().account("bob");
    private final Board board = world.scene().board("talk");

    @Test
    void what_it_wrote_is_gone_with_all_that_others_left_there() {
        Article hers = world.scene().article(alice, board, "Hers", "cats");
        Article deleted = world.scene().article(alice, board, "Regrettable", "cats");
        Article his = world.scene().article(bob, board, "His", "cats");
        world.scene().like(bob, hers);
        world.scene().bookmark(bob, hers);
        world.scene().like(bob, world.scene().comment(bob, hers, "Hello to you"));
        world.scene().delete(deleted);

        reaction.react(alice.remove(world.clock().instant()));

        assertThat(world.seenArticles().find(hers.id(), bob.id())).isEmpty();
        assertThat(world.articles().deletedForChange(deleted.id(), alice.id())).isEmpty();
        assertThat(ArticleLists.all(ArticleSort.NEWEST, world)).containsExactly(his.id());
        assertThat(world.seenArticles().bookmarked(bob.id(), PageRequest.first(10)))
                .isEmpty();
        assertThat(world.scene().view(board).articles()).isEqualTo(1);
        assertThat(world.tagViews().mostUsed(null, 10)).containsExactly(new TagView("cats", 1));
    }

    @Test
    void what_it_edited_of_others_is_nobodys() {
        world.scene().moderator(board, alice);
        Article his = world.scene().article(bob, board, "His");
        world.scene().edit(alice, his, "Moderated");
        world.scene().edit(bob, his, "His again");
        world.scene().edit(alice, his, "Moderated again");

        reaction.react(alice.remove(world.clock().instant()));
        world.accounts().remove(alice.id());

        assertThat(world.scene().now(his).writerId()).isNull();
        assertThat(world.scene().view(his).title()).isEqualTo("Moderated again");
        assertThat(world.revisionViews().of(his.id(), PageRequest.first(10)))
                .extracting(RevisionView::title, revision -> revision.writer() == null)
                .containsExactly(tuple("His again", false), tuple("Moderated", true), tuple("His", false));
    }
}
