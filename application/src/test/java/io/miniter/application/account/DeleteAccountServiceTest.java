package io.miniter.application.account;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.DeleteAccount.Command;
import io.miniter.application.limit.Activity;
import io.miniter.application.limit.Party.Scope;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountRemoved;
import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.tweet.Tweet;
import io.miniter.testkit.event.PublishedEvents;
import io.miniter.testkit.limit.InMemoryRateLimits;
import io.miniter.testkit.shared.ImmediateTransactions;
import io.miniter.testkit.shared.InMemoryWorld;
import io.miniter.testkit.shared.Scene;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DeleteAccountServiceTest {

    private static final PasswordAttempt PASSWORD = new PasswordAttempt(InMemoryWorld.PASSWORD.value());

    private final InMemoryWorld world = new InMemoryWorld();
    private final Scene scene = world.scene();
    private final InMemoryRateLimits limits = new InMemoryRateLimits();
    private final PublishedEvents events = new PublishedEvents();
    private final ImmediateTransactions transactions = new ImmediateTransactions();
    private final DeleteAccount deleteAccount = new DeleteAccountService(
            world.accounts(), world.hasher(), limits, world.storedPictures(), events, transactions, world.clock());
    private final Account alice = world.member("alice");
    private final Account bob = world.member("bob");
    private final Actor here = scene.actor(alice);
    private final Actor there = scene.actor(alice);

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
        Tweet tweet = scene.tweet(alice, "hello");
        scene.follow(alice, bob);
        scene.follow(bob, alice);
        deleteAccount.deleteAccount(new Command(here, PASSWORD));

        assertThat(world.tweets().find(tweet.id())).isEmpty();
        assertThat(world.homeTimeline()
                        .of(bob.id(), PageRequest.first(10), world.clock().instant()))
                .isEmpty();
        assertThat(scene.view(bob))
                .extracting(AccountView::followers, AccountView::following)
                .containsExactly(0, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", "Correct horse battery", "correct horse battery "})
    void whoever_does_not_know_the_password_deletes_nothing(String wrong) {
        Tweet tweet = scene.tweet(alice, "hello");

        assertRefused(
                ErrorCode.WRONG_PASSWORD,
                () -> deleteAccount.deleteAccount(new Command(here, new PasswordAttempt(wrong))));

        assertThat(world.accountViews().own(alice.id())).isPresent();
        assertThat(world.tweets().find(tweet.id())).isPresent();
        assertThat(events.all()).isEmpty();
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

        assertRefused(ErrorCode.HANDLE_TAKEN, () -> scene.account("alice"));
        assertRefused(ErrorCode.HANDLE_TAKEN, () -> scene.account("ALICE"));
    }

    @Test
    void everybody_else_is_told() {
        deleteAccount.deleteAccount(new Command(here, PASSWORD));

        assertThat(events.all())
                .containsExactly(new AccountRemoved(alice.id(), world.clock().instant()));
    }

    @Test
    void a_hash_that_a_login_renews_meanwhile_is_of_the_same_password() {
        transactions.before(() -> world.accounts()
                .renewPassword(alice.id(), alice.passwordHash(), world.hasher().hash(InMemoryWorld.PASSWORD)));

        deleteAccount.deleteAccount(new Command(here, PASSWORD));

        assertThat(world.accountViews().own(alice.id())).isEmpty();
    }

    @Test
    void a_password_that_changes_meanwhile_keeps_the_account() {
        transactions.before(
                () -> world.accounts().update(alice.withPassword(world.hasher().hash(new Password("another one")))));

        assertRefused(ErrorCode.WRONG_PASSWORD, () -> deleteAccount.deleteAccount(new Command(here, PASSWORD)));
        assertThat(world.accountViews().own(alice.id())).isPresent();
        assertThat(events.all()).isEmpty();
    }

    @Test
    void who_deletes_twice_at_once_deletes_once() {
        transactions.before(() -> deleteAccount.deleteAccount(new Command(there, PASSWORD)));

        assertRefused(ErrorCode.SESSION_ENDED, () -> deleteAccount.deleteAccount(new Command(here, PASSWORD)));
        assertThat(events.all()).hasSize(1);
    }
}
