package io.miniter.testkit.board;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.AuthorView;
import io.miniter.application.board.Moderators;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.ListEntry;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.Bio;
import io.miniter.domain.account.DisplayName;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is true of every implementation of {@link Moderators}. */
public abstract class ModeratorsContract extends BoardWorldContract {

    private Moderators moderators() {
        return world().get(Moderators.class);
    }

    @Test
    void a_moderator_is_listed_as_everybody_sees_them_now() {
        Board free = scene.board("free");
        Account alice = scene.account("Alice");
        long position = scene.moderator(free, alice);
        PictureName picture = new PictureName("a".repeat(64), PictureFormat.JPEG);
        world().accounts()
                .update(alice.withProfile(new DisplayName("앨리스 🐇"), Bio.EMPTY).withAvatar(picture));

        assertThat(moderatorsOf(free))
                .containsExactly(new ListEntry<>(
                        new Cursor(position),
                        new AuthorView(alice.id().value(), "Alice", "앨리스 🐇", picture.toString())));
    }

    @Test
    void a_new_board_has_no_moderators() {
        scene.moderator(scene.board("free"), scene.account("alice"));

        assertThat(moderatorsOf(scene.board("notice"))).isEmpty();
        assertThat(moderators().of(new BoardId(Id.MAX), PageRequest.first(10))).isEmpty();
    }

    @Test
    void each_board_has_its_own_moderators() {
        Board free = scene.board("free");
        Board notice = scene.board("notice");
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        scene.moderator(free, alice);
        scene.moderator(notice, alice);
        scene.moderator(free, bob);

        assertModerators(free, bob, alice);
        assertModerators(notice, alice);
    }

    @Test
    void who_is_a_moderator_already_keeps_their_place() {
        Board free = scene.board("free");
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        long position = scene.moderator(free, alice);
        scene.moderator(free, bob);
        scene.moderator(free, alice);

        assertModerators(free, bob, alice);
        assertThat(moderatorsOf(free).getLast().place()).isEqualTo(new Cursor(position));
    }

    @Test
    void a_dismissed_moderator_is_none_any_more_on_this_board() {
        Board free = scene.board("free");
        Board notice = scene.board("notice");
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        scene.moderator(free, alice);
        scene.moderator(free, bob);
        scene.moderator(notice, alice);
        scene.dismiss(free, alice);

        assertModerators(free, bob);
        assertModerators(notice, alice);
    }

    @Test
    void dismissing_who_is_no_moderator_changes_nothing() {
        Board free = scene.board("free");
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        scene.moderator(free, alice);
        scene.dismiss(free, bob);
        moderators().remove(free.id(), new AccountId(Id.MAX));
        moderators().remove(new BoardId(Id.MAX), alice.id());

        assertModerators(free, alice);
    }

    @Test
    void who_becomes_one_again_is_the_newest() {
        Board free = scene.board("free");
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        scene.moderator(free, alice);
        scene.moderator(free, bob);
        scene.dismiss(free, alice);
        scene.moderator(free, alice);

        assertModerators(free, alice, bob);
    }

    @Test
    void nobody_who_is_gone_becomes_a_moderator() {
        Board free = scene.board("free");
        Account alice = scene.account("alice");
        scene.leave(alice);

        assertRefused(ErrorCode.ACCOUNT_NOT_FOUND, () -> scene.moderator(free, alice));
        assertRefused(
                ErrorCode.ACCOUNT_NOT_FOUND, () -> moderators().add(ids.next(), free.id(), new AccountId(Id.MAX)));
        assertThat(moderatorsOf(free)).isEmpty();
    }

    @Test
    void a_moderator_who_leaves_is_none_any_more_on_any_board() {
        Board free = scene.board("free");
        Board notice = scene.board("notice");
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        scene.moderator(free, alice);
        scene.moderator(free, bob);
        scene.moderator(notice, alice);
        scene.leave(alice);

        assertModerators(free, bob);
        assertThat(moderatorsOf(notice)).isEmpty();
    }

    private List<ListEntry<AuthorView>> moderatorsOf(Board board) {
        return moderators().of(board.id(), PageRequest.first(PageRequest.MAX_LIMIT));
    }

    private void assertModerators(Board board, Account... newestFirst) {
        assertThat(moderatorsOf(board))
                .extracting(listed -> new AccountId(listed.item().id()))
                .containsExactlyElementsOf(
                        List.of(newestFirst).stream().map(Account::id).toList());
    }
}
