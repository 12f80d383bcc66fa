package io.miniter.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureName;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AccountTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private final Account alice = Account.signUp(
            new AccountId(11),
            new Handle("Alice"),
            new EmailAddress("alice@example.com"),
            new PasswordHash("the hash"),
            new DisplayName("Alice Liddell"),
            new Bio("curiouser"),
            NOW);

    @Test
    void a_new_account_is_what_its_owner_entered() {
        assertThat(alice.id()).isEqualTo(new AccountId(11));
        assertThat(alice.handle()).isEqualTo(new Handle("Alice"));
        assertThat(alice.email()).isEqualTo(new EmailAddress("alice@example.com"));
        assertThat(alice.passwordHash()).isEqualTo(new PasswordHash("the hash"));
        assertThat(alice.displayName()).isEqualTo(new DisplayName("Alice Liddell"));
        assertThat(alice.bio()).isEqualTo(new Bio("curiouser"));
        assertThat(alice.createdAt()).isEqualTo(NOW);
    }

    @Test
    void everybody_begins_as_a_member() {
        assertThat(alice.role()).isEqualTo(Role.MEMBER);
    }

    @Test
    void another_profile_changes_the_name_and_the_bio_and_nothing_else() {
        Account changed = alice.withProfile(new DisplayName("Al"), Bio.EMPTY);

        assertThat(changed)
                .usingRecursiveComparison()
                .ignoringFields("displayName", "bio")
                .isEqualTo(alice);
        assertThat(changed.displayName()).isEqualTo(new DisplayName("Al"));
        assertThat(changed.bio()).isEqualTo(Bio.EMPTY);
    }

    @Test
    void another_password_changes_the_hash_and_nothing_else() {
        Account changed = alice.withPassword(new PasswordHash("another hash"));

        assertThat(changed)
                .usingRecursiveComparison()
                .ignoringFields("passwordHash")
                .isEqualTo(alice);
        assertThat(changed.passwordHash()).isEqualTo(new PasswordHash("another hash"));
    }

    @Test
    void an_account_shows_a_picture_until_it_shows_another_or_none() {
        PictureName picture = new PictureName("a".repeat(64), PictureFormat.JPEG);

        assertThat(alice.avatar()).isNull();
        assertThat(alice.withAvatar(picture).avatar()).isEqualTo(picture);
        assertThat(alice.withAvatar(picture)
                        .withProfile(new DisplayName("Al"), Bio.EMPTY)
                        .avatar())
                .isEqualTo(picture);
        assertThat(alice.withAvatar(picture)
                        .withPassword(new PasswordHash("another"))
                        .avatar())
                .isEqualTo(picture);
        assertThat(alice.withAvatar(picture).withAvatar(null).avatar()).isNull();
    }

    @Test
    void an_appointed_admin_has_another_role_and_nothing_else() {
        Account appointed = alice.appointedAdmin();

        assertThat(appointed).usingRecursiveComparison().ignoringFields("role").isEqualTo(alice);
        assertThat(appointed.role()).isEqualTo(Role.ADMIN);
        assertThat(appointed.appointedAdmin().role()).isEqualTo(Role.ADMIN);
        assertThat(alice.role()).isEqualTo(Role.MEMBER);
    }

    @Test
    void an_account_itself_never_changes() {
        alice.withProfile(new DisplayName("Al"), Bio.EMPTY);
        alice.withPassword(new PasswordHash("another hash"));

        assertThat(alice.displayName()).isEqualTo(new DisplayName("Alice Liddell"));
        assertThat(alice.bio()).isEqualTo(new Bio("curiouser"));
        assertThat(alice.passwordHash()).isEqualTo(new PasswordHash("the hash"));
    }

    @ParameterizedTest
    @EnumSource
    void a_stored_account_comes_back_as_it_was_and_keeps_its_role_through_changes(Role role) {
        Account restored = Account.restore(
                alice.id(),
                alice.handle(),
                alice.email(),
                alice.passwordHash(),
                alice.displayName(),
                alice.bio(),
                alice.avatar(),
                role,
                alice.createdAt());

        assertThat(restored).usingRecursiveComparison().ignoringFields("role").isEqualTo(alice);
        assertThat(restored.withProfile(new DisplayName("Al"), Bio.EMPTY)
                        .withPassword(new PasswordHash("another hash"))
                        .role())
                .isEqualTo(role);
    }

    @Test
    void an_account_does_not_show_what_is_private() {
        assertThat(alice.toString()).doesNotContain("alice@example.com", "the hash");
    }

    @Test
    void the_accounts_of_these_tests_are_signed_up_with_the_least_that_is_needed() {
        Account account = AnAccount.of("alice");

        assertThat(account.id()).isEqualTo(new AccountId(1));
        assertThat(account.displayName().value()).isEqualTo("alice");
        assertThat(account.bio()).isEqualTo(Bio.EMPTY);
        assertThat(account.createdAt()).isEqualTo(AnAccount.SIGNED_UP_AT);
        assertThat(AnAccount.of(2, "bob").email().value()).isEqualTo("bob@example.com");
    }
}
