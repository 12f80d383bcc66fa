package io.miniter.testkit.session;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.session.Sessions;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.AnAccount;
import io.miniter.domain.account.PasswordHash;
import io.miniter.domain.session.RefreshToken;
import io.miniter.domain.session.RefreshTokenHash;
import io.miniter.domain.session.Session;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.session.UserAgent;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.domain.shared.Id;
import io.miniter.testkit.shared.WorldContract;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every implementation of {@link Sessions}. */
public abstract class SessionsContract extends WorldContract {

    private final SequentialRefreshTokens tokens = new SequentialRefreshTokens("contract");

    private Sessions sessions() {
        return world().sessions();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "curl/8.5.0", "Mozilla/5.0 (X11; Linux x86_64) 'quoted\" \\ 100 %"})
    void a_session_is_stored_with_all_that_it_is(String userAgent) {
        Account alice = scene.account("alice");
        Session session = session(alice, userAgent);
        sessions().add(session, alice.passwordHash());

        assertThat(sessions().findForRefresh(session.refreshToken()))
                .hasValueSatisfying(found -> assertSame(found, session));
        assertThat(sessionsOf(alice)).singleElement().satisfies(found -> assertSame(found, session));
    }

    @Test
    void a_session_may_be_as_large_as_its_bounds_allow() {
        Account alice = scene.account("alice");
        Session largest = Session.start(
                new SessionId(Id.MAX),
                alice.id(),
                tokens.hash(tokens.create()),
                new UserAgent("u".repeat(UserAgent.MAX_LENGTH)),
                clock.instant());
        sessions().add(largest, alice.passwordHash());

        assertThat(sessions().findForRefresh(largest.refreshToken()))
                .hasValueSatisfying(found -> assertSame(found, largest));
    }

    @Test
    void a_session_of_an_account_that_is_gone_is_refused() {
        Account alice = scene.account("alice");
        world().accounts().remove(alice.id());
        Session session = session(alice, "");

        assertRefused(ErrorCode.LOGIN_FAILED, () -> sessions().add(session, alice.passwordHash()));
        assertThat(sessions().exists(session.id(), alice.id())).isFalse();
    }

    @Test
    void a_session_of_an_account_that_never_was_is_refused() {
        Account nobody = AnAccount.of(77, "nobody");

        assertRefused(ErrorCode.LOGIN_FAILED, () -> sessions().add(session(nobody, ""), nobody.passwordHash()));
    }

    @Test
    void a_session_that_was_proven_with_a_former_password_is_refused() {
        Account alice = scene.account("alice");
        Session session = session(alice, "");
        world().accounts().update(alice.withPassword(new PasswordHash("another")));

        assertRefused(ErrorCode.LOGIN_FAILED, () -> sessions().add(session, alice.passwordHash()));
        assertThat(sessions().exists(session.id(), alice.id())).isFalse();
    }

    @Test
    void a_token_that_was_used_before_finds_the_session_of_its_family_which_expects_another() {
        Account alice = scene.account("alice");
        RefreshToken first = tokens.create();
        Session begun = Session.start(
                new SessionId(ids.next()), alice.id(), tokens.hash(first), UserAgent.UNKNOWN, clock.instant());
        sessions().add(begun, alice.passwordHash());
        RefreshToken second = tokens.successorOf(first);
        sessions().update(begun.refresh(tokens.hash(second), clock.instant()));

        assertThat(sessions().findForRefresh(tokens.hash(first))).hasValueSatisfying(found -> {
            assertThat(found.id()).isEqualTo(begun.id());
            assertThat(found.expects(tokens.hash(first))).isFalse();
            assertThat(found.expects(tokens.hash(second))).isTrue();
        });
    }

    @Test
    void a_token_of_no_family_finds_nothing() {
        Session session = scene.session(scene.account("alice"));
        RefreshTokenHash known = session.refreshToken();
        RefreshTokenHash unknown = tokens.hash(new RefreshToken("x".repeat(43), "y".repeat(43)));

        assertThat(sessions().findForRefresh(unknown)).isEmpty();
        assertThat(sessions().findForRefresh(new RefreshTokenHash(unknown.family(), known.secret())))
                .isEmpty();
        assertThat(sessions().findForRefresh(new RefreshTokenHash(known.secret(), known.family())))
                .isEmpty();
    }

    @Test
    void each_token_finds_its_own_session() {
        Account alice = scene.account("alice");
        Session first = scene.session(alice);
        Session second = scene.session(alice);

        assertThat(sessions().findForRefresh(first.refreshToken()))
                .hasValueSatisfying(found -> assertSame(found, first));
        assertThat(sessions().findForRefresh(second.refreshToken()))
                .hasValueSatisfying(found -> assertSame(found, second));
    }

    @Test
    void an_update_stores_the_next_token_and_the_time_of_use() {
        Account alice = scene.account("alice");
        Session begun = scene.session(alice);
        Session other = scene.session(alice);
        clock.advance(Duration.ofDays(3));
        Session refreshed = begun.refresh(
                new RefreshTokenHash(
                        begun.refreshToken().family(),
                        tokens.hash(tokens.create()).secret()),
                clock.instant());
        sessions().update(refreshed);

        assertThat(sessions().findForRefresh(begun.refreshToken()))
                .hasValueSatisfying(found -> assertSame(found, refreshed));
        assertThat(sessions().findForRefresh(other.refreshToken()))
                .hasValueSatisfying(found -> assertSame(found, other));
    }

    @Test
    void an_update_does_not_bring_back_a_session_that_has_ended() {
        Account alice = scene.account("alice");
        Session session = scene.session(alice);
        sessions().end(session.id(), alice.id());
        sessions().update(session.refresh(session.refreshToken(), clock.instant()));

        assertThat(sessions().exists(session.id(), alice.id())).isFalse();
        assertThat(sessions().findForRefresh(session.refreshToken())).isEmpty();
    }

    @Test
    void a_session_exists_for_its_own_account_only() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Session session = scene.session(alice);

        assertThat(sessions().exists(session.id(), alice.id())).isTrue();
        assertThat(sessions().exists(session.id(), bob.id())).isFalse();
        assertThat(sessions().exists(new SessionId(Id.MAX), alice.id())).isFalse();
    }

    @Test
    void a_session_ends_once() {
        Account alice = scene.account("alice");
        Session session = scene.session(alice);

        assertThat(sessions().end(session.id(), alice.id())).isTrue();
        assertThat(sessions().end(session.id(), alice.id())).isFalse();
        assertThat(sessions().exists(session.id(), alice.id())).isFalse();
        assertThat(sessions().findForRefresh(session.refreshToken())).isEmpty();
        assertThat(sessionsOf(alice)).isEmpty();
    }

    @Test
    void ending_one_session_leaves_the_others() {
        Account alice = scene.account("alice");
        Session ended = scene.session(alice);
        Session kept = scene.session(alice);
        sessions().end(ended.id(), alice.id());

        assertThat(sessions().exists(kept.id(), alice.id())).isTrue();
        assertThat(sessions().findForRefresh(kept.refreshToken())).isPresent();
    }

    @Test
    void nobody_ends_the_session_of_somebody_else() {
        Account alice = scene.account("alice");
        Account mallory = scene.account("mallory");
        Session session = scene.session(alice);

        assertThat(sessions().end(session.id(), mallory.id())).isFalse();
        assertThat(sessions().exists(session.id(), alice.id())).isTrue();
    }

    @Test
    void what_never_was_cannot_be_ended() {
        Account alice = scene.account("alice");

        assertThat(sessions().end(new SessionId(Id.MAX), alice.id())).isFalse();
    }

    @Test
    void all_sessions_of_an_account_but_one_end() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        Session first = scene.session(alice);
        Session kept = scene.session(alice);
        Session last = scene.session(alice);
        Session ofBob = scene.session(bob);
        sessions().endAllBut(kept.id(), alice.id());

        assertThat(sessionsOf(alice)).extracting(Session::id).containsExactly(kept.id());
        assertThat(sessions().exists(first.id(), alice.id())).isFalse();
        assertThat(sessions().exists(last.id(), alice.id())).isFalse();
        assertThat(sessions().exists(ofBob.id(), bob.id())).isTrue();
    }

    @Test
    void the_session_of_somebody_else_keeps_none_of_an_account() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        scene.session(alice);
        Session ofBob = scene.session(bob);
        sessions().endAllBut(ofBob.id(), alice.id());

        assertThat(sessionsOf(alice)).isEmpty();
        assertThat(sessions().exists(ofBob.id(), bob.id())).isTrue();
    }

    @Test
    void all_sessions_of_an_account_end() {
        Account alice = scene.account("alice");
        Account bob = scene.account("bob");
        scene.session(alice);
        scene.session(alice);
        Session ofBob = scene.session(bob);
        sessions().endAll(alice.id());

        assertThat(sessionsOf(alice)).isEmpty();
        assertThat(sessions().exists(ofBob.id(), bob.id())).isTrue();
    }

    @Test
    void ending_all_of_none_changes_nothing() {
        Account alice = scene.account("alice");
        Session session = scene.session(alice);
        AccountId nobody = new AccountId(Id.MAX);
        sessions().endAll(nobody);
        sessions().endAllBut(session.id(), nobody);

        assertThat(sessions().exists(session.id(), alice.id())).isTrue();
    }

    @Test
    void the_list_is_newest_first_whenever_they_were_used() {
        Account alice = scene.account("alice");
        Session first = scene.session(alice);
        Session second = scene.session(alice);
        clock.advance(Duration.ofHours(1));
        sessions().update(first.refresh(first.refreshToken(), clock.instant()));

        assertThat(sessionsOf(alice)).extracting(Session::id).containsExactly(second.id(), first.id());
    }

    @Test
    void the_list_has_the_sessions_of_one_account_only() {
        Account alice = scene.account("alice");
        Session ofAlice = scene.session(alice);
        scene.session(scene.account("bob"));

        assertThat(sessionsOf(alice)).extracting(Session::id).containsExactly(ofAlice.id());
        assertThat(sessionsOf(scene.account("carol"))).isEmpty();
    }

    @Test
    void the_list_leaves_out_what_was_last_used_before_a_moment_but_not_at_it() {
        Account alice = scene.account("alice");
        Session before = scene.session(alice);
        clock.advance(Duration.ofMillis(1));
        Instant moment = clock.instant();
        Session at = scene.session(alice);
        clock.advance(Duration.ofMillis(1));
        Session after = scene.session(alice);

        assertThat(sessions().of(alice.id(), moment, PageRequest.first(10)))
                .extracting(Session::id)
                .containsExactly(after.id(), at.id());
        assertThat(sessions().of(alice.id(), before.createdAt(), PageRequest.first(10)))
                .hasSize(3);
    }

    @Test
    void a_session_that_was_used_since_is_listed_however_old_it_is() {
        Account alice = scene.account("alice");
        Session old = scene.session(alice);
        clock.advance(Duration.ofDays(20));
        Instant moment = clock.instant();
        sessions().update(old.refresh(old.refreshToken(), moment));

        assertThat(sessions().of(alice.id(), moment, PageRequest.first(10)))
                .extracting(Session::id)
                .containsExactly(old.id());
    }

    @Test
    void of_more_sessions_than_an_account_may_have_the_one_that_was_unused_longest_ends() {
        Account alice = scene.account("alice");
        Session ofBob = scene.session(scene.account("bob"));
        List<Session> begun = new ArrayList<>();
        for (int session = 0; session < Session.MAX_OF_AN_ACCOUNT; session++) {
            clock.advance(Duration.ofSeconds(1));
            begun.add(scene.session(alice));
        }
        assertThat(sessionsOf(alice)).hasSize(Session.MAX_OF_AN_ACCOUNT);
        clock.advance(Duration.ofSeconds(1));
        sessions().update(begun.getFirst().refresh(begun.getFirst().refreshToken(), clock.instant()));

        Session next = scene.session(alice);
        assertThat(sessions().exists(begun.get(1).id(), alice.id())).isFalse();
        assertThat(world().endedSessions().contains(begun.get(1).id())).isTrue();
        assertThat(sessions().exists(begun.getFirst().id(), alice.id())).isTrue();
        assertThat(sessions().exists(next.id(), alice.id())).isTrue();
        assertThat(sessionsOf(alice)).hasSize(Session.MAX_OF_AN_ACCOUNT);
        assertThat(sessions().exists(ofBob.id(), ofBob.accountId())).isTrue();
        assertThat(world().endedSessions().contains(ofBob.id())).isFalse();
    }

    @Test
    void a_login_that_is_refused_ends_no_session() {
        Account alice = scene.account("alice");
        for (int session = 0; session < Session.MAX_OF_AN_ACCOUNT; session++) {
            scene.session(alice);
        }
        assertRefused(ErrorCode.LOGIN_FAILED, () -> sessions().add(session(alice, ""), new PasswordHash("another")));

        assertThat(sessionsOf(alice)).hasSize(Session.MAX_OF_AN_ACCOUNT);
    }

    private Session session(Account account, String userAgent) {
        return Session.start(
                new SessionId(ids.next()),
                account.id(),
                tokens.hash(tokens.create()),
                new UserAgent(userAgent),
                clock.instant());
    }

    private List<Session> sessionsOf(Account account) {
        return sessions().of(account.id(), account.createdAt(), PageRequest.first(100));
    }

    private static void assertSame(Session found, Session expected) {
        assertThat(found.id()).isEqualTo(expected.id());
        assertThat(found.accountId()).isEqualTo(expected.accountId());
        assertThat(found.refreshToken()).isEqualTo(expected.refreshToken());
        assertThat(found.userAgent()).isEqualTo(expected.userAgent());
        assertThat(found.createdAt()).isEqualTo(expected.createdAt());
        assertThat(found.lastUsedAt()).isEqualTo(expected.lastUsedAt());
    }
}
