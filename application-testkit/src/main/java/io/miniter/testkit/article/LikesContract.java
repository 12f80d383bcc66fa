package io.miniter.testkit.article;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.miniter.application.article.ArticleSort;
import io.miniter.application.article.ArticleView.Viewer;
import io.miniter.application.like.Likes;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.Board;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.board.BoardWorldContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is true of every implementation of {@link Likes} of articles. */
public abstract class LikesContract extends BoardWorldContract {

    private Account alice;
    private Account bob;
    private Account carol;
    private Board board;
    private Article article;
    private Article other;

    @BeforeEach
    void somebody_wrote_two_articles() {
        alice = scene.account("alice");
        bob = scene.account("bob");
        carol = scene.account("carol");
        board = scene.board("talk");
        article = scene.article(alice, board, "Hello", "cats", "dogs");
        other = scene.article(alice, board, "Other");
    }

    private Likes<ArticleId> likes() {
        return world().likesOf(ArticleId.class);
    }

    @Test
    void the_kind_is_known() {
        assertThat(likes().kind()).isEqualTo(ArticleId.class);
    }

    @Test
    void a_like_counts_and_is_known_to_whom_it_is_from() {
        likes().add(article.id(), bob.id());

        assertThat(likesOf(article)).isEqualTo(1);
        assertThat(likedBy(bob, article)).isTrue();
        assertThat(likedBy(carol, article)).isFalse();
        assertThat(likesOf(other)).isZero();
        assertThat(likedBy(bob, other)).isFalse();
    }

    @Test
    void each_account_counts() {
        likes().add(article.id(), bob.id());
        likes().add(article.id(), carol.id());
        likes().add(other.id(), bob.id());

        assertThat(likesOf(article)).isEqualTo(2);
        assertThat(likesOf(other)).isEqualTo(1);
    }

    @Test
    void an_author_may_like_their_own_article() {
        likes().add(article.id(), alice.id());

        assertThat(likesOf(article)).isEqualTo(1);
        assertThat(likedBy(alice, article)).isTrue();
    }

    @Test
    void liking_twice_counts_once() {
        likes().add(article.id(), bob.id());
        likes().add(article.id(), bob.id());

        assertThat(likesOf(article)).isEqualTo(1);
    }

    @Test
    void a_like_that_is_taken_back_no_longer_counts() {
        likes().add(article.id(), bob.id());
        likes().add(article.id(), carol.id());
        likes().remove(article.id(), bob.id());

        assertThat(likesOf(article)).isEqualTo(1);
        assertThat(likedBy(bob, article)).isFalse();
        assertThat(likedBy(carol, article)).isTrue();
    }

    @Test
    void taking_a_like_back_twice_counts_once() {
        likes().add(article.id(), bob.id());
        likes().add(article.id(), carol.id());
        likes().remove(article.id(), bob.id());
        likes().remove(article.id(), bob.id());

        assertThat(likesOf(article)).isEqualTo(1);
    }

    @Test
    void taking_back_what_one_never_gave_changes_nothing() {
        likes().add(article.id(), bob.id());
        likes().remove(article.id(), carol.id());
        likes().remove(article.id(), new AccountId(Id.MAX));
        likes().remove(other.id(), bob.id());

        assertThat(likesOf(article)).isEqualTo(1);
        assertThat(likesOf(other)).isZero();
    }

    @Test
    void a_like_may_be_given_again() {
        likes().add(article.id(), bob.id());
        likes().remove(article.id(), bob.id());
        likes().add(article.id(), bob.id());

        assertThat(likesOf(article)).isEqualTo(1);
        assertThat(likedBy(bob, article)).isTrue();
    }

    @Test
    void the_most_liked_article_comes_first() {
        likes().add(article.id(), bob.id());
        assertThat(ArticleLists.all(ArticleSort.LIKED, world())).containsExactly(article.id(), other.id());

        likes().add(other.id(), bob.id());
        likes().add(other.id(), carol.id());
        assertThat(ArticleLists.all(ArticleSort.LIKED, world())).containsExactly(other.id(), article.id());

        likes().remove(other.id(), carol.id());
        assertThat(ArticleLists.all(ArticleSort.LIKED, world()))
                .as("of two with as many likes the newer first")
                .containsExactly(other.id(), article.id());

        likes().remove(other.id(), bob.id());
        assertThat(ArticleLists.all(ArticleSort.LIKED, world())).containsExactly(article.id(), other.id());
    }

    @Test
    void an_article_that_takes_no_comments_can_be_liked() {
        scene.lock(article);
        scene.archive(board);
        likes().add(article.id(), bob.id());
        assertThat(likesOf(article)).isEqualTo(1);

        likes().remove(article.id(), bob.id());
        assertThat(likesOf(article)).isZero();
    }

    @Test
    void what_is_not_there_is_not_liked() {
        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> likes().add(new ArticleId(Id.MAX), bob.id()));
        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> likes().remove(new ArticleId(Id.MAX), bob.id()));
    }

    @Test
    void a_deleted_article_is_not_liked() {
        likes().add(article.id(), carol.id());
        scene.delete(article);

        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> likes().add(article.id(), bob.id()));
        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> likes().add(article.id(), carol.id()));
        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> likes().remove(article.id(), carol.id()));
        assertRefused(ErrorCode.ARTICLE_NOT_FOUND, () -> likes().remove(article.id(), bob.id()));

        scene.restore(article);
        assertThat(likesOf(article)).isEqualTo(1);
        assertThat(likedBy(carol, article)).isTrue();
        assertThat(likedBy(bob, article)).isFalse();
    }

    @Test
    void an_article_that_comes_back_is_liked_as_before() {
        likes().add(article.id(), bob.id());
        likes().add(article.id(), carol.id());
        scene.delete(article);
        scene.restore(article);

        assertThat(likesOf(article)).isEqualTo(2);
    }

    @Test
    void somebody_who_is_gone_likes_nothing() {
        world().accounts().remove(bob.id());

        assertRefused(ErrorCode.SESSION_ENDED, () -> likes().add(article.id(), bob.id()));
        assertRefused(ErrorCode.SESSION_ENDED, () -> likes().add(article.id(), new AccountId(Id.MAX)));
        assertThat(likesOf(article)).isZero();
    }

    @Test
    void where_both_are_gone_the_refusal_names_one_of_them() {
        DomainException refusal = catchThrowableOfType(
                DomainException.class, () -> likes().add(new ArticleId(Id.MAX), new AccountId(Id.MAX)));

        assertThat(refusal.code()).isIn(ErrorCode.ARTICLE_NOT_FOUND, ErrorCode.SESSION_ENDED);
    }

    @Test
    void the_likes_of_an_account_that_leaves_no_longer_count() {
        likes().add(article.id(), bob.id());
        likes().add(article.id(), carol.id());
        likes().add(other.id(), bob.id());
        likes().removeAllBy(bob.id());

        assertThat(likesOf(article)).isEqualTo(1);
        assertThat(likesOf(other)).isZero();
        assertThat(likedBy(bob, article)).isFalse();
        assertThat(likedBy(carol, article)).isTrue();
        world().accounts().remove(bob.id());
    }

    @Test
    void an_account_that_leaves_leaves_deleted_articles_too() {
        likes().add(article.id(), bob.id());
        likes().add(article.id(), carol.id());
        scene.delete(article);
        likes().removeAllBy(bob.id());
        scene.restore(article);

        assertThat(likesOf(article)).isEqualTo(1);
        world().accounts().remove(bob.id());
    }

    @Test
    void an_account_without_likes_leaves_everything_as_it_is() {
        likes().add(article.id(), carol.id());
        likes().removeAllBy(bob.id());
        likes().removeAllBy(new AccountId(Id.MAX));

        assertThat(likesOf(article)).isEqualTo(1);
        assertThat(likedBy(carol, article)).isTrue();
    }

    /** How many like the article, the same in every list that holds it. */
    private int likesOf(Article liked) {
        int likes = scene.view(liked).likes();
        assertThat(ArticleLists.ranks(liked, ArticleSort.LIKED, world()))
                .as("in every list")
                .containsOnly((long) likes);
        return likes;
    }

    private boolean likedBy(Account reader, Article liked) {
        Viewer viewer = scene.view(liked, reader).viewer();
        return viewer != null && viewer.liked();
    }
}
