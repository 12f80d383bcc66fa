package io.miniter.application.account;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.ChangeProfile.Command;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.Bio;
import io.miniter.domain.account.DisplayName;
import io.miniter.domain.account.Role;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.shared.InMemoryWorld;
import org.junit.jupiter.api.Test;

final class ChangeProfileServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final ChangeProfile changeProfile = new ChangeProfileService(world.accounts(), world.accountViews());
    private final Account alice = world.scene().account("alice");
    private final Actor actor = world.scene().actor(alice);

    @Test
    void a_name_and_a_bio_change_together() {
        AccountView changed =
                changeProfile.changeProfile(new Command(actor, new DisplayName("앨리스"), new Bio("curiouser")));

        assertThat(changed.displayName()).isEqualTo("앨리스");
        assertThat(changed.bio()).isEqualTo("curiouser");
        assertThat(world.scene().view(alice).displayName()).isEqualTo("앨리스");
        assertThat(world.scene().view(alice).bio()).isEqualTo("curiouser");
    }

    @Test
    void what_is_not_given_is_kept() {
        changeProfile.changeProfile(new Command(actor, new DisplayName("Alice"), new Bio("curiouser")));

        AccountView renamed = changeProfile.changeProfile(new Command(actor, new DisplayName("Al"), null));
        assertThat(renamed)
                .extracting(AccountView::displayName, AccountView::bio)
                .containsExactly("Al", "curiouser");

        AccountView described = changeProfile.changeProfile(new Command(actor, null, new Bio("and curiouser")));
        assertThat(described)
                .extracting(AccountView::displayName, AccountView::bio)
                .containsExactly("Al", "and curiouser");
    }

    @Test
    void a_change_of_nothing_changes_nothing() {
        AccountView before = world.accountViews().own(alice.id()).orElseThrow();

        assertThat(changeProfile.changeProfile(new Command(actor, null, null))).isEqualTo(before);
        assertThat(world.accountViews().own(alice.id())).hasValue(before);
    }

    @Test
    void a_bio_can_be_emptied() {
        changeProfile.changeProfile(new Command(actor, null, new Bio("curiouser")));

        assertThat(changeProfile
                        .changeProfile(new Command(actor, null, Bio.EMPTY))
                        .bio())
                .isEmpty();
    }

    @Test
    void the_answer_is_the_account_as_its_owner_sees_it() {
        Account bob = world.scene().account("bob");
        world.scene().follow(bob, alice);
        world.scene().tweet(alice, "hello");

        AccountView changed = changeProfile.changeProfile(new Command(actor, new DisplayName("Alice"), null));

        assertThat(changed.email()).isEqualTo("alice@example.com");
        assertThat(changed.role()).isEqualTo(Role.MEMBER);
        assertThat(changed.followers()).isEqualTo(1);
        assertThat(changed.tweets()).isEqualTo(1);
    }

    @Test
    void nobody_else_changes() {
        Account bob = world.scene().account("bob");
        AccountView before = world.scene().view(bob);
        changeProfile.changeProfile(new Command(actor, new DisplayName("Bob"), new Bio("I am Bob")));

        assertThat(world.scene().view(bob)).isEqualTo(before);
    }

    @Test
    void the_password_stays() {
        changeProfile.changeProfile(new Command(actor, new DisplayName("Alice"), null));

        assertThat(world.accounts().findForChange(alice.id()))
                .map(Account::passwordHash)
                .hasValue(alice.passwordHash());
    }

    @Test
    void somebody_who_is_gone_changes_nothing() {
        world.accounts().remove(alice.id());

        assertRefused(
                ErrorCode.SESSION_ENDED,
                () -> changeProfile.changeProfile(new Command(actor, new DisplayName("Ghost"), null)));
    }
}
