package io.miniter.testkit.account;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.miniter.application.account.AccountView;
import io.miniter.application.account.Accounts;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.AnAccount;
import io.miniter.domain.account.Bio;
import io.miniter.domain.account.DisplayName;
import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import io.miniter.domain.account.PasswordHash;
import io.miniter.domain.account.Role;
import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.session.Session;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.domain.tweet.Tweet;
import io.miniter.testkit.shared.WorldContract;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every implementation of {@link Accounts}. */
public abstract class AccountsContract extends WorldContract {

    private Accounts accounts() {
        return world().accounts();
    }

    @Test
    void an_account_is_stored_with_all_that_it_is() {
        Account alice = AnAccount.of(ids.next(), "Alice_99", "Alice.Liddell+news@Example.com", clock.instant())
                .withProfile(new DisplayName("Alice Liddell"), new Bio("down the rabbit-hole"));
        accounts().add(alice);

        assertThat(accounts().findForChange(alice.id())).hasValueSatisfying(found -> assertSame(found, alice));
        assertThat(accounts().find(alice.handle())).hasValueSatisfying(found -> assertSame(found, alice));
        assertThat(accounts().find(alice.email())).hasValueSatisfying(found -> assertSame(found, alice));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "앨리스 🐇 in 이상한 나라",
                "'; DELETE FROM accounts; --",
                "100 % \\ _ \" ' ` $1 #{x} ${y} ? :z",
                "👨‍👩‍👧‍👦 👋🏽 🇰🇷",
                "مرحبا بالعالم",
                "é ö ß Ａ １"
            })
    void a_profile_survives_in_any_script(String text) {
        Account alice = scene.account("alice").withProfile(new DisplayName(text), new Bio(text + "\n\n" + text));
        accounts().update(alice);

        assertThat(accounts().findForChange(alice.id())).hasValueSatisfying(found -> assertSame(found, alice));
    }

    @Test
    void an_account_may_be_as_large_as_its_bounds_allow() {
        String label = "d".repeat(61);
        String email = "l".repeat(64) + "@" + label + "." + label + "." + label + ".com";
        Account largest = AnAccount.of(Id.MAX, "h".repeat(30), email, clock.instant())
                .withProfile(new DisplayName("😀".repeat(50)), new Bio("😀".repeat(300)));
        assertThat(email).hasSize(EmailAddress.MAX_LENGTH);
        accounts().add(largest);

        assertThat(accounts().findForChange(largest.id())).hasValueSatisfying(found -> assertSame(found, largest));
    }

    @Test
    void a_handle_that_somebody_had_is_given_to_nobody() {
        Account alice = AnAccount.of(ids.next(), "Alice_99");
        accounts().add(alice);
        accounts().remove(alice.id());

        assertRefused(ErrorCode.HANDLE_TAKEN, () -> accounts().add(AnAccount.of(ids.next(), "alice_99")));
        assertRefused(ErrorCode.HANDLE_TAKEN, () -> accounts().add(AnAccount.of(ids.next(), "ALICE_99")));
        accounts().add(AnAccount.of(ids.next(), "alice_98"));
        assertThat(accounts().idOf(alice.handle())).isEmpty();
    }

    @Test
    void the_address_of_somebody_who_left_is_free() {
        accounts().add(AnAccount.of(1, "alice", "alice@example.com", clock.instant()));
        accounts().remove(new AccountId(1));
        accounts().add(AnAccount.of(2, "alice2", "alice@example.com", clock.instant()));

        assertThat(accounts().find(new EmailAddress("alice@example.com")))
                .map(Account::id)
                .hasValue(new AccountId(2));
    }

    @Test
    void who_was_not_there_leaves_no_handle_behind() {
        accounts().remove(new AccountId(Id.MAX));
        accounts().add(AnAccount.of(ids.next(), "alice"));

        assertThat(accounts().idOf(new Handle("alice"))).isPresent();
    }

    @Test
    void a_password_is_renewed_unless_it_was_changed() {
        Account alice = scene.account("alice", new PasswordHash("proven"));
        accounts().renewPassword(alice.id(), new PasswordHash("another"), new PasswordHash("overwritten"));
        assertThat(hashOf(alice)).isEqualTo(new PasswordHash("proven"));

        accounts().renewPassword(alice.id(), new PasswordHash("proven"), new PasswordHash("renewed"));
        assertThat(hashOf(alice)).isEqualTo(new PasswordHash("renewed"));
        assertThat(accounts().find(alice.id()))
                .hasValueSatisfying(found -> assertSame(found, alice.withPassword(new PasswordHash("renewed"))));

        accounts().renewPassword(new AccountId(Id.MAX), new PasswordHash("proven"), new PasswordHash("renewed"));
    }

    @Test
    void the_costliest_password_is_known() {
        assertThat(accounts().costliestPassword()).isEmpty();
        PasswordHash cheap = new PasswordHash("$2a$04$" + "x".repeat(53));
        PasswordHash costly = new PasswordHash("v2$2b$12$" + "y".repeat(53));
        scene.account("alice", cheap);
        scene.account("bob", costly);
        scene.account("carol", new PasswordHash("$2a$10$" + "z".repeat(53)));

        assertThat(accounts().costliestPassword()).hasValue(costly);
    }

    @Test
    void admins_are_counted() {
        assertThat(accounts().hasAdmin()).isFalse();
        assertThat(accounts().countAdminsForChange()).isZero();
        Account alice = scene.account("alice");
        scene.account("bob");
        accounts().update(alice.appointedAdmin());

        assertThat(accounts().hasAdmin()).isTrue();
        assertThat(accounts().countAdminsForChange()).isEqualTo(1);
        accounts().update(alice.dismissedAsAdmin());
        assertThat(accounts().hasAdmin()).isFalse();
    }

    private PasswordHash hashOf(Account account) {
        return accounts().find(account.id()).orElseThrow().passwordHash();
    }

    @Test
    void a_picture_is_stored_and_taken_away() {
        Account alice = scene.account("alice").withAvatar(new PictureName("a".repeat(64), PictureFormat.JPEG));
        accounts().update(alice);
        assertThat(accounts().findForChange(alice.id())).hasValueSatisfying(found -> assertSame(found, alice));

        Account without = alice.withAvatar(null);
        accounts().update(without);
        assertThat(accounts().findForChange(alice.id())).hasValueSatisfying(found -> assertSame(found, without));
    }

    @Test
    void an_id_finds_its_account_and_no_other() {
        Account alice = scene.account("alice");
        scene.account("bob");

        assertThat(accounts().find(alice.id())).hasValueSatisfying(found -> assertSame(found, alice));
        assertThat(accounts().find(new AccountId(Id.MAX))).isEmpty();
    }

    @Test
    void a_role_is_stored() {
        Account member = AnAccount.of(ids.next(), "root");
        Account admin = Account.restore(
                member.id(),
                member.handle(),
                member.email(),
                member.passwordHash(),
                member.displayName(),
                member.bio(),
                member.avatar(),
                Role.ADMIN,
                member.createdAt());
        accounts().add(admin);

        assertThat(accounts().findForChange(admin.id())).hasValueSatisfying(found -> assertSame(found, admin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alice", "alice", "ALICE", "aLiCe"})
    void a_handle_finds_its_account_in_any_case(String handle) {
        Account alice = scene.account("Alice");
        scene.account("bob");

        assertThat(accounts().find(new Handle(handle))).map(Account::id).hasValue(alice.id());
        assertThat(accounts().idOf(new Handle(handle))).hasValue(alice.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alice@Example.com", "alice@example.com", "ALICE@EXAMPLE.COM"})
    void an_email_address_finds_its_account_in_any_case(String email) {
        Account alice = AnAccount.of(ids.next(), "alice", "Alice@Example.com");
        accounts().add(alice);
        scene.account("bob");

        assertThat(accounts().find(new EmailAddress(email))).map(Account::id).hasValue(alice.id());
    }

    @Test
    void what_is_not_there_is_not_found() {
        scene.account("alice");

        assertThat(accounts().findForChange(new AccountId(Id.MAX))).isEmpty();
        assertThat(accounts().find(new Handle("bob"))).isEmpty();
        assertThat(accounts().find(new EmailAddress("bob@example.com"))).isEmpty();
        assertThat(accounts().idOf(new Handle("bob"))).isEmpty();
    }

    @Test
    void an_underscore_in_a_handle_stands_for_itself() {
        scene.account("axb");
        scene.account("a__");

        assertThat(accounts().find(new Handle("a_b"))).isEmpty();
        assertThat(accounts().idOf(new Handle("___"))).isEmpty();
        scene.account("a_b");
    }

    @Test
    void a_part_of_a_handle_or_of_an_address_finds_nothing() {
        scene.account("alice");

        assertThat(accounts().find(new Handle("alic"))).isEmpty();
        assertThat(accounts().find(new Handle("alice_"))).isEmpty();
        assertThat(accounts().find(new EmailAddress("lice@example.com"))).isEmpty();
        assertThat(accounts().find(new EmailAddress("alice@example.co"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"alice", "Alice", "ALICE"})
    void a_handle_is_taken_in_any_case(String handle) {
        scene.account("Alice");

        assertRefused(
                ErrorCode.HANDLE_TAKEN,
                () -> accounts().add(AnAccount.of(ids.next(), handle, "somebody.else@example.com")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alice@example.com", "Alice@example.com", "ALICE@EXAMPLE.COM"})
    void an_email_address_is_taken_in_any_case(String email) {
        accounts().add(AnAccount.of(ids.next(), "alice", "Alice@Example.com"));

        assertRefused(ErrorCode.EMAIL_TAKEN, () -> accounts().add(AnAccount.of(ids.next(), "somebody_else", email)));
    }

    @Test
    void where_both_are_taken_the_refusal_names_one_of_them() {
        scene.account("alice");

        DomainException refusal = catchThrowableOfType(
                DomainException.class, () -> accounts().add(AnAccount.of(ids.next(), "ALICE", "ALICE@example.com")));

        assertThat(refusal.code()).isIn(ErrorCode.HANDLE_TAKEN, ErrorCode.EMAIL_TAKEN);
    }

    @Test
    void a_refused_account_leaves_nothing_behind() {
        scene.account("alice");
        Account sameEmail = AnAccount.of(ids.next(), "bob", "alice@example.com");
        assertRefused(ErrorCode.EMAIL_TAKEN, () -> accounts().add(sameEmail));

        assertThat(accounts().findForChange(sameEmail.id())).isEmpty();
        assertThat(accounts().find(new Handle("bob"))).isEmpty();
        scene.account("bob");
    }

    @Test
    void an_update_stores_the_new_profile_and_keeps_the_rest() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Account changed = alice.withProfile(new DisplayName("Alice"), new Bio("curiouser"));
        accounts().update(changed);

        assertThat(accounts().findForChange(alice.id())).hasValueSatisfying(found -> assertSame(found, changed));
        assertThat(accounts().findForChange(bob.id())).hasValueSatisfying(found -> assertSame(found, bob));
    }

    @Test
    void an_update_stores_the_new_password_and_keeps_the_rest() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Account changed = alice.withPassword(
                new PasswordHash(AnAccount.PASSWORD_HASH.value().toLowerCase(Locale.ROOT)));
        accounts().update(changed);

        assertThat(accounts().findForChange(alice.id())).hasValueSatisfying(found -> assertSame(found, changed));
        assertThat(accounts().findForChange(bob.id())).hasValueSatisfying(found -> assertSame(found, bob));
    }

    @Test
    void an_update_stores_the_new_role_and_keeps_the_rest() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Account changed = alice.appointedAdmin();
        accounts().update(changed);

        assertThat(changed.role()).isEqualTo(Role.ADMIN);
        assertThat(accounts().findForChange(alice.id())).hasValueSatisfying(found -> assertSame(found, changed));
        assertThat(accounts().findForChange(bob.id())).hasValueSatisfying(found -> assertSame(found, bob));
    }

    @Test
    void an_update_may_empty_the_bio() {
        Account talkative = scene.account("alice").withProfile(new DisplayName("Alice"), new Bio("a long story"));
        accounts().update(talkative);
        accounts().update(talkative.withProfile(talkative.displayName(), Bio.EMPTY));

        assertThat(accounts().findForChange(talkative.id())).map(Account::bio).hasValue(Bio.EMPTY);
    }

    @Test
    void an_update_keeps_the_counts() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        scene.follow(bob, alice);
        scene.follow(alice, bob);
        scene.tweet(alice, "hello");
        accounts().update(alice.withProfile(new DisplayName("Alice"), Bio.EMPTY));

        assertThat(scene.view(alice))
                .extracting(AccountView::followers, AccountView::following, AccountView::tweets)
                .containsExactly(1, 1, 1);
    }

    @Test
    void a_removed_account_is_gone() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        accounts().remove(alice.id());

        assertThat(accounts().findForChange(alice.id())).isEmpty();
        assertThat(accounts().find(alice.handle())).isEmpty();
        assertThat(accounts().find(alice.email())).isEmpty();
        assertThat(accounts().idOf(alice.handle())).isEmpty();
        assertThat(accounts().findForChange(bob.id())).hasValueSatisfying(found -> assertSame(found, bob));
    }

    @Test
    void a_removed_account_takes_its_sessions_along() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Session ofAlice = scene.session(alice);
        Session ofBob = scene.session(bob);
        accounts().remove(alice.id());

        assertThat(world().sessions().exists(ofAlice.id(), alice.id())).isFalse();
        assertThat(world().sessions().findForRefresh(ofAlice.refreshToken())).isEmpty();
        assertThat(world().sessions().exists(ofBob.id(), bob.id())).isTrue();
    }

    @Test
    void a_removed_account_takes_its_tweets_along() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Tweet ofAlice = scene.tweet(alice, "mine");
        Tweet ofBob = scene.tweet(bob, "his");
        accounts().remove(alice.id());

        assertThat(world().tweets().find(ofAlice.id())).isEmpty();
        assertThat(world().tweetViews().byAuthor(alice.id(), PageRequest.first(10)))
                .isEmpty();
        assertThat(world().tweets().find(ofBob.id())).isPresent();
        assertThat(scene.view(bob).tweets()).isEqualTo(1);
    }

    private static void assertSame(Account found, Account expected) {
        assertThat(found.id()).isEqualTo(expected.id());
        assertThat(found.handle()).isEqualTo(expected.handle());
        assertThat(found.email()).isEqualTo(expected.email());
        assertThat(found.passwordHash().value())
                .isEqualTo(expected.passwordHash().value());
        assertThat(found.displayName()).isEqualTo(expected.displayName());
        assertThat(found.bio()).isEqualTo(expected.bio());
        assertThat(found.avatar()).isEqualTo(expected.avatar());
        assertThat(found.role()).isEqualTo(expected.role());
        assertThat(found.createdAt()).isEqualTo(expected.createdAt());
    }
}
