package io.miniter.application.like;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.miniter.application.like.Like.Command;
import io.miniter.application.shared.Actor;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.like.Likeable;
import io.miniter.domain.session.SessionId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which likes a command goes to. What they do with it is in the contracts of those that there are. */
final class LikeServiceTest {

    private static final AccountId ALICE = new AccountId(1);
    private static final Actor ACTOR = new Actor(ALICE, new SessionId(2));

    private final Noted<Song> songs = new Noted<>(Song.class);
    private final Noted<Film> films = new Noted<>(Film.class);
    private final Like like = new LikeService(List.of(songs, films));

    @Test
    void a_like_goes_where_likes_of_its_kind_are_stored() {
        like.like(new Command(ACTOR, new Film(7)));

        assertThat(films.calls).containsExactly("add Film[id=7] AccountId[value=1]");
        assertThat(songs.calls).isEmpty();
    }

    @Test
    void so_does_one_that_is_taken_back() {
        like.unlike(new Command(ACTOR, new Song(3)));

        assertThat(songs.calls).containsExactly("remove Song[id=3] AccountId[value=1]");
        assertThat(films.calls).isEmpty();
    }

    @Test
    void what_nothing_stores_likes_of_cannot_be_liked() {
        Like onlySongs = new LikeService(List.of(songs));
        Command command = new Command(ACTOR, new Film(7));

        assertThatIllegalArgumentException().isThrownBy(() -> onlySongs.like(command));
        assertThatIllegalArgumentException().isThrownBy(() -> onlySongs.unlike(command));
    }

    @Test
    void a_kind_is_stored_in_one_place() {
        assertThatIllegalStateException().isThrownBy(() -> new LikeService(List.of(songs, new Noted<>(Song.class))));
    }

    private record Song(long id) implements Likeable {}

    private record Film(long id) implements Likeable {}

    private static final class Noted<T extends Likeable> implements Likes<T> {

        private final Class<T> kind;
        private final List<String> calls = new ArrayList<>();

        Noted(Class<T> kind) {
            this.kind = kind;
        }

        @Override
        public Class<T> kind() {
            return kind;
        }

        @Override
        public void add(T target, AccountId account) {
            calls.add("add " + target + " " + account);
        }

        @Override
        public void remove(T target, AccountId account) {
            calls.add("remove " + target + " " + account);
        }

        @Override
        public void removeAllBy(AccountId account) {
            calls.add("remove all by " + account);
        }
    }
}
