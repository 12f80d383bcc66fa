package io.miniter.application.account;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.DeleteAccount.Command;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.InMemoryWorld;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.account.PasswordHash;
import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.tweet.Tweet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DeleteAccountServiceTest {

    private static final PasswordAttempt PASSWORD = new PasswordAttempt(InMemoryWorld.PASSWORD.value());

    private final InMemoryWorld world = new InMemoryWorld();
    private final RemoveAccount removeAccount =
            new RemoveAccountService(world.accounts(), world.sessions(), world.storedPictures());
    private final DeleteAccount deleteAccount =
            new DeleteAccountService(world.accounts(), world.hasher(), removeAccount);
    private final Account alice = world.member("alice");
    private final Account bob = world.member("bob");
    private final Actor here = world.scene().actor(alice);
    private final Actor there = world.scene().actor(alice);

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
        assertThat(world.homeTimeline().of(bob.id(), PageRequest.first(10))).isEmpty();
        assertThat(world.scene().view(bob))
                .extracting(AccountView::followers, AccountView::following)
                .containsExactly(0, 0);
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

        assertRefused(
                ErrorCode.WRONG_PASSWORD,
                () -> deleteAccount.deleteAccount(new Command(here, new PasswordAttempt(wrong))));

        assertThat(world.accountViews().own(alice.id())).isPresent();
        assertThat(world.tweets().find(tweet.id())).isPresent();
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
    void the_handle_is_free_for_others() {
        deleteAccount.deleteAccount(new Command(here, PASSWORD));

        assertThat(world.scene().account("alice").id()).isNotEqualTo(alice.id());
    }

    @Test
    void a_password_that_changes_meanwhile_keeps_the_account() {
        DeleteAccount overtaken = new DeleteAccountService(world.accounts(), world.hasher(), command -> {
            world.accounts().update(alice.withPassword(new PasswordHash("another")));
            removeAccount.removeAccount(command);
        });

        assertRefused(ErrorCode.WRONG_PASSWORD, () -> overtaken.deleteAccount(new Command(here, PASSWORD)));
        assertThat(world.accountViews().own(alice.id())).isPresent();
        assertThat(world.sessions().exists(here.sessionId(), alice.id())).isTrue();
    }

    @Test
    void who_deletes_twice_at_once_deletes_once() {
        DeleteAccount overtaken = new DeleteAccountService(world.accounts(), world.hasher(), command -> {
            deleteAccount.deleteAccount(new Command(there, PASSWORD));
            removeAccount.removeAccount(command);
        });

        assertRefused(ErrorCode.SESSION_ENDED, () -> overtaken.deleteAccount(new Command(here, PASSWORD)));
    }
}
