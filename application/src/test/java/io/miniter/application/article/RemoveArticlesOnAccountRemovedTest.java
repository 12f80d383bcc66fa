package io.miniter.application.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.miniter.application.article.revision.RevisionView;
import io.miniter.application.article.revision.RevisionViews;
import io.miniter.application.article.tag.TagView;
import io.miniter.application.article.tag.TagViews;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.article.Article;
import io.miniter.domain.board.Board;
import io.miniter.testkit.article.ArticleLists;
import io.miniter.testkit.article.SeenArticles;
import io.miniter.testkit.board.BoardScene;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.Test;

final class RemoveArticlesOnAccountRemovedTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final BoardScene scene = world.scene(BoardScene::new);
    private final RemoveArticlesOnAccountRemoved reaction =
            new RemoveArticlesOnAccountRemoved(world.get(Articles.class));
    private final Account alice = scene.account("alice");
    private final Account bob = scene.account("bob");
    private final Board board = scene.board("talk");

    @Test
    void what_it_wrote_is_gone_with_all_that_others_left_there() {
        Article hers = scene.article(alice, board, "Hers", "cats");
        Article deleted = scene.article(alice, board, "Regrettable", "cats");
        Article his = scene.article(bob, board, "His", "cats");
        scene.like(bob, hers);
        scene.bookmark(bob, hers);
        scene.like(bob, scene.comment(bob, hers, "Hello to you"));
        scene.delete(deleted);

        reaction.react(alice.remove(world.clock().instant()));

        assertThat(SeenArticles.of(world).find(hers.id(), bob.id())).isEmpty();
        assertThat(world.get(Articles.class).deletedForChange(deleted.id(), alice.id()))
                .isEmpty();
        assertThat(ArticleLists.all(ArticleSort.NEWEST, world)).containsExactly(his.id());
        assertThat(SeenArticles.of(world).bookmarked(bob.id(), PageRequest.first(10)))
                .isEmpty();
        assertThat(scene.view(board).articles()).isEqualTo(1);
        assertThat(world.get(TagViews.class).mostUsed(null, 10)).containsExactly(new TagView("cats", 1));
    }

    @Test
    void what_it_edited_of_others_is_nobodys() {
        scene.moderator(board, alice);
        Article his = scene.article(bob, board, "His");
        scene.edit(alice, his, "Moderated");
        scene.edit(bob, his, "His again");
        scene.edit(alice, his, "Moderated again");

        reaction.react(alice.remove(world.clock().instant()));
        world.accounts().remove(alice.id());

        assertThat(scene.now(his).writerId()).isNull();
        assertThat(scene.view(his).title()).isEqualTo("Moderated again");
        assertThat(world.get(RevisionViews.class).of(his.id(), PageRequest.first(10)))
                .extracting(RevisionView::title, revision -> revision.writer() == null)
                .containsExactly(tuple("His again", false), tuple("Moderated", true), tuple("His", false));
    }
}
