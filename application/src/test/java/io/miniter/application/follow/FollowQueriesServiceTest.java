package io.miniter.application.follow;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.AccountView;
import io.miniter.application.account.AccountView.Viewer;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.Handle;
import io.miniter.domain.follow.Follow;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.shared.InMemoryWorld;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FollowQueriesServiceTest {

    private static final PageRequest ALL = PageRequest.first(100);

    private final InMemoryWorld world = new InMemoryWorld();
    private final FollowQueries queries = queries(world.followViews());
    private final Account alice = world.scene().account("Alice");
    private final Account bob = world.scene().account("bob");
    private final Account carol = world.scene().account("carol");
    private final Account dave = world.scene().account("dave");

    @Test
    void followers_come_with_the_newest_follow_first_however_old_their_accounts() {
        world.scene().follow(carol, alice);
        world.scene().follow(dave, alice);
        world.scene().follow(bob, alice);

        assertThat(queries.followers(alice.handle(), null, ALL).items())
                .extracting(AccountView::handle)
                .containsExactly("bob", "dave", "carol");
    }

    @Test
    void the_followed_come_with_the_newest_follow_first_however_old_their_accounts() {
        world.scene().follow(alice, carol);
        world.scene().follow(alice, dave);
        world.scene().follow(alice, bob);

        assertThat(queries.following(alice.handle(), null, ALL).items())
                .extracting(AccountView::handle)
                .containsExactly("bob", "dave", "carol");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alice", "Alice", "ALICE"})
    void an_account_is_found_by_its_handle_in_any_case(String handle) {
        world.scene().follow(bob, alice);
        world.scene().follow(alice, carol);

        assertThat(queries.followers(new Handle(handle), null, ALL).items())
                .extracting(AccountView::handle)
                .containsExactly("bob");
        assertThat(queries.following(new Handle(handle), null, ALL).items())
                .extracting(AccountView::handle)
                .containsExactly("carol");
    }

    @Test
    void somebody_without_follows_has_empty_pages() {
        assertThat(queries.followers(alice.handle(), null, ALL)).isEqualTo(new Page<>(List.of(), null));
        assertThat(queries.following(alice.handle(), null, ALL)).isEqualTo(new Page<>(List.of(), null));
    }

    @Test
    void nobody_is_found_by_a_handle_that_nobody_has() {
        Handle nobody = new Handle("nobody");

        assertRefused(ErrorCode.ACCOUNT_NOT_FOUND, () -> queries.followers(nobody, null, ALL));
        assertRefused(ErrorCode.ACCOUNT_NOT_FOUND, () -> queries.following(nobody, null, ALL));
    }

    @Test
    void readers_without_an_account_see_what_is_public() {
        world.scene().follow(bob, alice);

        assertThat(queries.followers(alice.handle(), null, ALL).items())
                .containsExactly(world.accountViews().find(bob.id(), null).orElseThrow());
    }

    @Test
    void readers_with_an_account_see_how_they_and_each_entry_stand_to_each_other() {
        world.scene().follow(bob, alice);
        world.scene().follow(carol, alice);
        world.scene().follow(dave, bob);
        world.scene().follow(carol, dave);
        Actor reader = world.scene().actor(dave);

        assertThat(queries.followers(alice.handle(), reader, ALL).items())
                .extracting(AccountView::viewer)
                .containsExactly(new Viewer(false, true), new Viewer(true, false));
    }

    @Test
    void readers_who_are_in_the_list_find_themselves_as_they_always_see_themselves() {
        world.scene().follow(bob, alice);

        assertThat(queries.followers(alice.handle(), world.scene().actor(bob), ALL)
                        .items())
                .containsExactly(world.accountViews().own(bob.id()).orElseThrow());
    }

    @Test
    void many_follows_come_in_pages() {
        Follow first = world.scene().follow(bob, alice);
        Follow second = world.scene().follow(carol, alice);
        Follow third = world.scene().follow(dave, alice);
        assertThat(first.id().value()).isLessThan(third.id().value());

        Page<AccountView> page = queries.followers(alice.handle(), null, PageRequest.first(2));
        assertThat(page.items()).extracting(AccountView::handle).containsExactly("dave", "carol");
        assertThat(page.next()).isEqualTo(new Cursor(second.id().value()));

        Page<AccountView> rest = queries.followers(alice.handle(), null, new PageRequest(2, page.next()));
        assertThat(rest.items()).extracting(AccountView::handle).containsExactly("bob");
        assertThat(rest.next()).isNull();
    }

    @Test
    void the_followed_come_in_pages_too() {
        world.scene().follow(alice, bob);
        Follow second = world.scene().follow(alice, carol);
        world.scene().follow(alice, dave);

        Page<AccountView> page = queries.following(alice.handle(), null, PageRequest.first(2));
        assertThat(page.items()).extracting(AccountView::handle).containsExactly("dave", "carol");
        assertThat(page.next()).isEqualTo(new Cursor(second.id().value()));

        Page<AccountView> rest = queries.following(alice.handle(), null, new PageRequest(2, page.next()));
        assertThat(rest.items()).extracting(AccountView::handle).containsExactly("bob");
        assertThat(rest.next()).isNull();
    }

    @Test
    void somebody_who_leaves_while_the_page_is_read_is_left_out_and_the_list_goes_on() {
        world.scene().follow(bob, alice);
        Follow second = world.scene().follow(carol, alice);
        world.scene().follow(dave, alice);
        FollowQueries interrupted = queries(new MeanwhileFollowViews(
                world.followViews(), () -> world.accounts().remove(carol.id())));

        Page<AccountView> page = interrupted.followers(alice.handle(), null, PageRequest.first(2));

        assertThat(page.items()).extracting(AccountView::handle).containsExactly("dave");
        assertThat(page.next()).isEqualTo(new Cursor(second.id().value()));
    }

    private FollowQueries queries(FollowViews followViews) {
        return new FollowQueriesService(followViews, world.accountViews(), world.accounts());
    }

    /** Lists after which something else happens before anybody looks at them. */
    private record MeanwhileFollowViews(FollowViews views, Runnable meanwhile) implements FollowViews {

        @Override
        public List<FollowEntry> followers(AccountId followeeId, PageRequest request) {
            List<FollowEntry> entries = views.followers(followeeId, request);
            meanwhile.run();
            return entries;
        }

        @Override
        public List<FollowEntry> following(AccountId followerId, PageRequest request) {
            List<FollowEntry> entries = views.following(followerId, request);
            meanwhile.run();
            return entries;
        }
    }
}
