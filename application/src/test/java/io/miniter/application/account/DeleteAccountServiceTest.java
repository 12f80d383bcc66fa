package io.miniter.application.account;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.miniter.application.account.DeleteAccount.Command;
import io.miniter.application.article.ArticleLists;
import io.miniter.application.article.ArticleSort;
import io.miniter.application.article.ArticleView;
import io.miniter.application.article.RevisionView;
import io.miniter.application.article.TagView;
import io.miniter.application.comment.CommentView;
import io.miniter.application.limit.Activity;
import io.miniter.application.limit.InMemoryRateLimits;
import io.miniter.application.limit.Party.Scope;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.InMemoryWorld;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.article.Article;
import io.miniter.domain.board.Board;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.tweet.Tweet;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DeleteAccountServiceTest {

    private static final PasswordAttempt PASSWORD = new PasswordAttempt(InMemoryWorld.PASSWORD.value());

    private final InMemoryWorld world = new InMemoryWorld();
    private final InMemoryRateLimits limits = new InMemoryRateLimits();
    private final RemoveAccount removeAccount = new RemoveAccountService(
            world.accounts(),
            world.sessions(),
            world.storedPictures(),
            world.articles(),
            world.likes(),
            world.comments(),
            world.commentLikes(),
            world.homeTimeline(),
            world.clock());
    private final DeleteAccount deleteAccount =
            new DeleteAccountService(world.accounts(), world.hasher(), limits, removeAccount);
    private final Account alice = world.member("alice");
    private final Account bob = world.member("bob");
    private final Actor here = world.scene().actor(alice);
    private final Actor there = world.scene().actor(alice);

    @Test
    void wrong_passwords_are_not_all_compared_and_those_of_all_sessions_count_together() {
        limits.limit(Activity.WRONG_PASSWORD, Scope.ACCOUNT, 4, Duration.ofHours(1));
        for (Actor session : List.of(here, there, here, there)) {
            assertRefused(
                    ErrorCode.WRONG_PASSWORD,
                    () -> deleteAccount.deleteAccount(new Command(session, new PasswordAttempt("wrong"))));
        }
        assertRefused(ErrorCode.TOO_MANY_REQUESTS, () -> deleteAccount.deleteAccount(new Command(here, PASSWORD)));
        assertThat(world.hasher().comparisons()).isEqualTo(4);

        limits.pass(Duration.ofMinutes(15));
        deleteAccount.deleteAccount(new Command(here, PASSWORD));
    }

    @Test
    void the_account_is_gone() {
        deleteAccount.deleteAccount(new Command(here, PASSWORD));

        assertThat(world.accountViews().own(alice.id())).isEmpty();
        assertThat(world.accounts().find(alice.handle())).isEmpty();
        assertThat(world.accounts().find(alice.email())).isEmpty();
        assertThat(world.accountViews().own(bob.id())).isPresent();
    }

    @Test
    void its_picture_is_no_longer_used() {
        PictureName picture = new PictureName("a".repeat(64), PictureFormat.JPEG);
        world.storedPictures().hold(picture);
        world.accounts().update(alice.withAvatar(picture));
        deleteAccount.deleteAccount(new Command(here, PASSWORD));

        assertThat(world.storedPictures().findUnusedForRemoval(world.clock().instant(), 10))
                .containsExactly(picture);
    }

    @Test
    void all_that_it_owned_is_gone() {
        Tweet tweet = world.scene().tweet(alice, "hello");
        world.scene().follow(alice, bob);
        world.scene().follow(bob, alice);
        deleteAccount.deleteAccount(new Command(here, PASSWORD));

        assertThat(world.tweets().find(tweet.id())).isEmpty();
        assertThat(world.homeTimeline()
                        .of(bob.id(), PageRequest.first(10), world.clock().instant()))
                .isEmpty();
        assertThat(world.scene().view(bob))
                .extracting(AccountView::followers, AccountView::following)
                .containsExactly(0, 0);
    }

    @Test
    void its_home_timeline_is_given_up() {
        world.scene().follow(alice, bob);
        world.scene().follow(bob, alice);
        deleteAccount.deleteAccount(new Command(here, PASSWORD));

        assertThat(world.homeTimeline().isStoredFor(alice.id())).isFalse();
        assertThat(world.homeTimeline().isStoredFor(bob.id())).isTrue();
    }

    @Test
    void what_it_wrote_on_boards_is_gone_with_all_that_others_left_there() {
        Board board = world.scene().board("talk");
        Article hers = world.scene().article(alice, board, "Hers", "cats");
        Article deleted = world.scene().article(alice, board, "Regrettable", "cats");
        Article his = world.scene().article(bob, board, "His", "cats");
        world.scene().like(bob, hers);
        world.scene().bookmark(bob, hers);
        world.scene().like(bob, world.scene().comment(bob, hers, "Hello to you"));
        world.scene().delete(deleted);
        deleteAccount.deleteAccount(new Command(here, PASSWORD));

        assertThat(world.articleViews().find(hers.id(), bob.id())).isEmpty();
        assertThat(world.articles().deletedForChange(deleted.id(), alice.id())).isEmpty();
        assertThat(ArticleLists.all(ArticleSort.NEWEST, world)).containsExactly(his.id());
        assertThat(world.articleViews().bookmarked(bob.id(), PageRequest.first(10)))
                .isEmpty();
        assertThat(world.scene().view(board).articles()).isEqualTo(1);
        assertThat(world.tagViews().mostUsed(null, 10)).containsExactly(new TagView("cats", 1));
    }

    @Test
    void what_it_said_and_liked_elsewhere_no_longer_counts() {
        Article his = world.scene().article(bob, world.scene().board("talk"), "His");
        Comment answered = world.scene().comment(alice, his, "Hello");
        Comment reply = world.scene().reply(bob, answered, "Hello to you");
        world.scene().reply(alice, reply, "And to you");
        world.scene().comment(alice, his, "Bye");
        world.scene().like(alice, his);
        world.scene().like(bob, his);
        world.scene().like(alice, reply);
        world.scene().like(bob, answered);
        deleteAccount.deleteAccount(new Command(here, PASSWORD));

        assertThat(world.scene().view(his).comments()).isEqualTo(1);
        assertThat(world.scene().view(his).likes()).isEqualTo(1);
        assertThat(ArticleLists.rank(his, ArticleSort.LIKED, world)).isEqualTo(1);
        assertThat(ArticleLists.rank(his, ArticleSort.ACTIVE, world))
                .isEqualTo(reply.id().value());
        assertThat(world.commentViews().find(reply.id(), null))
                .map(CommentView::likes)
                .hasValue(0);
        assertThat(world.commentViews().onArticle(his.id(), null, PageRequest.first(10)))
                .extracting(CommentView::id, CommentView::deleted, CommentView::likes, CommentView::replies)
                .containsExactly(tuple(answered.id().value(), true, 0, 1));
    }

    @Test
    void it_no_longer_moderates_and_what_it_edited_is_nobodys() {
        Board board = world.scene().board("talk");
        world.scene().moderator(board, alice);
        world.scene().moderator(board, bob);
        Article his = world.scene().article(bob, board, "His");
        world.scene().edit(alice, his, "Moderated");
        world.scene().edit(bob, his, "His again");
        world.scene().edit(alice, his, "Moderated again");
        deleteAccount.deleteAccount(new Command(here, PASSWORD));

        assertThat(world.moderators().of(board.id(), PageRequest.first(10)))
                .extracting(listed -> listed.item().id())
                .containsExactly(bob.id().value());
        assertThat(world.scene().now(his).writerId()).isNull();
        assertThat(world.scene().view(his).title()).isEqualTo("Moderated again");
        assertThat(world.revisionViews().of(his.id(), PageRequest.first(10)))
                .extracting(RevisionView::title, revision -> revision.writer() == null)
                .containsExactly(tuple("His again", false), tuple("Moderated", true), tuple("His", false));
    }

    @Test
    void every_session_ends_for_writers_and_for_readers() {
        deleteAccount.deleteAccount(new Command(here, PASSWORD));

        for (Actor actor : new Actor[] {here, there}) {
            assertThat(world.sessions().exists(actor.sessionId(), actor.accountId()))
                    .isFalse();
            assertThat(world.endedSessions().contains(actor.sessionId())).isTrue();
        }
    }

    @Test
    void the_sessions_of_others_go_on() {
        Actor ofBob = world.scene().actor(bob);
        deleteAccount.deleteAccount(new Command(here, PASSWORD));

        assertThat(world.sessions().exists(ofBob.sessionId(), bob.id())).isTrue();
        assertThat(world.endedSessions().contains(ofBob.sessionId())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", "Correct horse battery", "correct horse battery "})
    void whoever_does_not_know_the_password_deletes_nothing(String wrong) {
        Tweet tweet = world.scene().tweet(alice, "hello");
        Article article = world.scene().article(alice, world.scene().board("talk"), "Hello");
        world.scene().like(alice, article);
        world.scene().like(alice, world.scene().comment(alice, article, "first"));

        assertRefused(
                ErrorCode.WRONG_PASSWORD,
                () -> deleteAccount.deleteAccount(new Command(here, new PasswordAttempt(wrong))));

        assertThat(world.accountViews().own(alice.id())).isPresent();
        assertThat(world.tweets().find(tweet.id())).isPresent();
        assertThat(world.scene().view(article))
                .extracting(ArticleView::likes, ArticleView::comments)
                .containsExactly(1, 1);
        assertThat(world.commentViews().onArticle(article.id(), null, PageRequest.first(10)))
                .extracting(CommentView::likes)
                .containsExactly(1);
        assertThat(world.sessions().exists(here.sessionId(), alice.id())).isTrue();
        assertThat(world.sessions().exists(there.sessionId(), alice.id())).isTrue();
        assertThat(world.endedSessions().contains(here.sessionId())).isFalse();
    }

    @Test
    void an_account_is_deleted_once() {
        deleteAccount.deleteAccount(new Command(here, PASSWORD));

        assertRefused(ErrorCode.SESSION_ENDED, () -> deleteAccount.deleteAccount(new Command(there, PASSWORD)));
    }

    @Test
    void the_handle_is_nobodys_ever_after() {
        deleteAccount.deleteAccount(new Command(here, PASSWORD));

        assertRefused(ErrorCode.HANDLE_TAKEN, () -> world.scene().account("alice"));
        assertRefused(ErrorCode.HANDLE_TAKEN, () -> world.scene().account("ALICE"));
    }

    @Test
    void a_hash_that_a_login_renews_meanwhile_is_of_the_same_password() {
        DeleteAccount overtaken = new DeleteAccountService(world.accounts(), world.hasher(), limits, command -> {
            world.accounts()
                    .renewPassword(
                            alice.id(), alice.passwordHash(), world.hasher().hash(InMemoryWorld.PASSWORD));
            removeAccount.removeAccount(command);
        });

        overtaken.deleteAccount(new Command(here, PASSWORD));

        assertThat(world.accountViews().own(alice.id())).isEmpty();
    }

    @Test
    void a_password_that_changes_meanwhile_keeps_the_account() {
        DeleteAccount overtaken = new DeleteAccountService(world.accounts(), world.hasher(), limits, command -> {
            world.accounts().update(alice.withPassword(world.hasher().hash(new Password("another one"))));
            removeAccount.removeAccount(command);
        });

        assertRefused(ErrorCode.WRONG_PASSWORD, () -> overtaken.deleteAccount(new Command(here, PASSWORD)));
        assertThat(world.accountViews().own(alice.id())).isPresent();
        assertThat(world.sessions().exists(here.sessionId(), alice.id())).isTrue();
    }

    @Test
    void who_deletes_twice_at_once_deletes_once() {
        DeleteAccount overtaken = new DeleteAccountService(world.accounts(), world.hasher(), limits, command -> {
            deleteAccount.deleteAccount(new Command(there, PASSWORD));
            removeAccount.removeAccount(command);
        });

        assertRefused(ErrorCode.SESSION_ENDED, () -> overtaken.deleteAccount(new Command(here, PASSWORD)));
    }
}
