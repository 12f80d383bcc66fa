package io.miniter.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.AccountView;
import io.miniter.application.account.AccountView.Viewer;
import io.miniter.application.account.AccountViews;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.AnAccount;
import io.miniter.domain.account.Bio;
import io.miniter.domain.account.DisplayName;
import io.miniter.domain.account.Handle;
import io.miniter.domain.account.Role;
import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.shared.Id;
import io.miniter.domain.tweet.Tweet;
import io.miniter.testkit.shared.RandomHistory;
import io.miniter.testkit.shared.WorldContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every implementation of {@link AccountViews}. */
public abstract class AccountViewsContract extends WorldContract {

    private AccountViews views() {
        return world().accountViews();
    }

    @Test
    void a_new_account_follows_nobody_and_has_no_tweets() {
        Account alice = AnAccount.of(ids.next(), "Alice", "Alice@Example.com", clock.instant())
                .withProfile(new DisplayName("앨리스 🐇"), new Bio("one\ntwo"));
        world().accounts().add(alice);

        assertThat(views().find(alice.id(), null))
                .hasValue(new AccountView(
                        alice.id().value(),
                        "Alice",
                        "앨리스 🐇",
                        "one\ntwo",
                        null,
                        clock.instant(),
                        0,
                        0,
                        0,
                        null,
                        null,
                        null));
    }

    @Test
    void an_account_is_seen_with_its_picture() {
        Account alice = scene.account("alice");
        PictureName picture = new PictureName("a".repeat(64), PictureFormat.PNG);
        world().accounts().update(alice.withAvatar(picture));

        assertThat(scene.view(alice).avatar()).isEqualTo(picture.toString());
        assertThat(views().find(List.of(alice.id()), null))
                .extracting(AccountView::avatar)
                .containsExactly(picture.toString());
    }

    @Test
    void owners_also_see_their_address_and_their_role() {
        Account alice = AnAccount.of(ids.next(), "alice", "Alice@Example.com");
        world().accounts().add(alice);

        assertThat(views().own(alice.id())).hasValueSatisfying(own -> {
            assertThat(own.email()).isEqualTo("Alice@Example.com");
            assertThat(own.role()).isEqualTo(Role.MEMBER);
            assertThat(own.viewer()).isEqualTo(new Viewer(false, false));
        });
    }

    @Test
    void owners_see_the_same_whichever_way_they_look() {
        Account alice = scene.account("alice");
        scene.follow(scene.account("bob"), alice);
        scene.tweet(alice, "hello");
        AccountView own = views().own(alice.id()).orElseThrow();

        assertThat(views().find(alice.id(), alice.id())).hasValue(own);
        assertThat(views().find(new Handle("ALICE"), alice.id())).hasValue(own);
        assertThat(views().find(List.of(alice.id()), alice.id())).containsExactly(own);
    }

    @Test
    void nobody_else_sees_the_address_or_the_role() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        scene.follow(alice, bob);
        scene.follow(bob, alice);

        assertThat(List.of(
                        views().find(alice.id(), null).orElseThrow(),
                        views().find(alice.id(), bob.id()).orElseThrow(),
                        views().find(alice.handle(), null).orElseThrow(),
                        views().find(alice.handle(), bob.id()).orElseThrow(),
                        views().find(List.of(alice.id()), null).getFirst(),
                        views().find(List.of(alice.id()), bob.id()).getFirst()))
                .allSatisfy(view -> {
                    assertThat(view.email()).isNull();
                    assertThat(view.role()).isNull();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alice", "alice", "ALICE"})
    void a_handle_finds_its_account_in_any_case_and_shows_the_case_that_was_chosen(String handle) {
        Account alice = scene.account("Alice");
        scene.account("bob");

        assertThat(views().find(new Handle(handle), null)).hasValueSatisfying(view -> {
            assertThat(view.id()).isEqualTo(alice.id().value());
            assertThat(view.handle()).isEqualTo("Alice");
        });
    }

    @Test
    void what_is_not_there_is_not_found() {
        Account alice = scene.account("alice");
        AccountId nobody = new AccountId(Id.MAX);

        assertThat(views().find(nobody, null)).isEmpty();
        assertThat(views().find(nobody, alice.id())).isEmpty();
        assertThat(views().find(new Handle("nobody"), null)).isEmpty();
        assertThat(views().find(new Handle("nobody"), alice.id())).isEmpty();
        assertThat(views().own(nobody)).isEmpty();
    }

    @Test
    void a_removed_account_is_not_found() {
        Account alice = scene.account("alice");
        world().follows().removeAllBy(alice.id());
        world().accounts().remove(alice.id());

        assertThat(views().own(alice.id())).isEmpty();
        assertThat(views().find(alice.handle(), null)).isEmpty();
        assertThat(views().find(List.of(alice.id()), null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true", "true, true"})
    void a_reader_sees_how_they_and_the_account_stand_to_each_other(boolean following, boolean followedBy) {
        Account reader = scene.account("reader");
        Account alice = scene.account("alice");
        Account other = scene.account("other");
        scene.follow(reader, other);
        scene.follow(other, reader);
        scene.follow(other, alice);
        scene.follow(alice, other);
        if (following) {
            scene.follow(reader, alice);
        }
        if (followedBy) {
            scene.follow(alice, reader);
        }
        Viewer expected = new Viewer(following, followedBy);

        assertThat(views().find(alice.id(), reader.id()))
                .map(AccountView::viewer)
                .hasValue(expected);
        assertThat(views().find(alice.handle(), reader.id()))
                .map(AccountView::viewer)
                .hasValue(expected);
        assertThat(views().find(List.of(alice.id()), reader.id()))
                .extracting(AccountView::viewer)
                .containsExactly(expected);
    }

    @Test
    void a_reader_who_is_gone_follows_nobody() {
        Account reader = scene.account("reader");
        Account alice = scene.account("alice");
        scene.follow(reader, alice);
        scene.follow(alice, reader);
        world().follows().removeAllBy(reader.id());
        world().accounts().remove(reader.id());

        assertThat(views().find(alice.id(), reader.id()))
                .map(AccountView::viewer)
                .hasValue(new Viewer(false, false));
    }

    @Test
    void counts_are_right_at_once_after_every_write() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        assertCounts(alice, 0, 0, 0);

        scene.follow(bob, alice);
        assertCounts(alice, 1, 0, 0);
        assertCounts(bob, 0, 1, 0);

        scene.follow(alice, bob);
        assertCounts(alice, 1, 1, 0);
        assertCounts(bob, 1, 1, 0);

        Tweet first = scene.tweet(alice, "first");
        scene.tweet(alice, "second");
        assertCounts(alice, 1, 1, 2);
        assertCounts(bob, 1, 1, 0);

        world().tweets().remove(first.id());
        assertCounts(alice, 1, 1, 1);

        scene.unfollow(bob, alice);
        assertCounts(alice, 0, 1, 1);
        assertCounts(bob, 1, 0, 0);

        world().follows().removeAllBy(bob.id());
        world().accounts().remove(bob.id());
        assertCounts(alice, 0, 0, 1);
    }

    @Test
    void several_accounts_are_found_at_once_and_those_that_are_gone_are_left_out() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Account carol = scene.account("carol");
        scene.account("dave");
        world().follows().removeAllBy(bob.id());
        world().accounts().remove(bob.id());

        assertThat(views().find(List.of(carol.id(), new AccountId(Id.MAX), bob.id(), alice.id()), null))
                .containsExactlyInAnyOrder(
                        views().find(alice.id(), null).orElseThrow(),
                        views().find(carol.id(), null).orElseThrow());
    }

    @Test
    void nothing_is_found_for_no_ids() {
        Account alice = scene.account("alice");

        assertThat(views().find(List.of(), null)).isEmpty();
        assertThat(views().find(List.of(), alice.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void after_any_history_every_reader_sees_what_plain_counting_says(long seed) {
        RandomHistory history = RandomHistory.happen(seed, world(), scene);

        for (AccountId id : history.accounts()) {
            assertThat(scene.view(id))
                    .extracting(AccountView::followers, AccountView::following, AccountView::tweets)
                    .containsExactly(
                            history.followersOf(id).size(),
                            history.followedBy(id).size(),
                            history.tweetsOf(id).size());
        }
        for (AccountId reader : history.accounts()) {
            List<AccountView> seen = views().find(history.accounts(), reader);
            assertThat(seen).hasSameSizeAs(history.accounts()).allSatisfy(view -> {
                AccountId id = new AccountId(view.id());
                assertThat(view.viewer())
                        .isEqualTo(new Viewer(history.follows(reader, id), history.follows(id, reader)));
            });
        }
    }

    private void assertCounts(Account account, int followers, int following, int tweets) {
        assertThat(scene.view(account))
                .extracting(AccountView::followers, AccountView::following, AccountView::tweets)
                .containsExactly(followers, following, tweets);
    }
}
