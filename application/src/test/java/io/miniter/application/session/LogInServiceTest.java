package io.miniter.application.session;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.miniter.application.account.FastPasswordHasher;
import io.miniter.application.account.PasswordHasher;
import io.miniter.application.session.LogIn.Command;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.InMemoryWorld;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Account;
import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.account.PasswordHash;
import io.miniter.domain.account.Role;
import io.miniter.domain.session.AccessTokenLifetime;
import io.miniter.domain.session.RefreshToken;
import io.miniter.domain.session.Session;
import io.miniter.domain.session.UserAgent;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LogInServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final LogIn logIn = logIn(world.hasher());
    private final Account alice = world.member("Alice");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alice",
                "alice",
                "ALICE",
                "Alice@example.com",
                "alice@example.com",
                "ALICE@EXAMPLE.COM",
                " alice@example.com "
            })
    void a_person_logs_in_with_their_handle_or_their_address_in_any_case(String login) {
        SessionTokens tokens = logIn.logIn(command(login, InMemoryWorld.PASSWORD.value()));

        assertThat(tokens.account().id()).isEqualTo(alice.id().value());
    }

    @Test
    void the_access_token_proves_the_account_through_the_new_session() {
        SessionTokens tokens = logIn.logIn(command("alice", InMemoryWorld.PASSWORD.value()));

        assertThat(world.accessTokens()
                        .verify(tokens.accessToken(), world.clock().instant()))
                .isEqualTo(new Actor(alice.id(), theOnlySession().id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "PT15M", "PT24H"})
    void the_access_token_lives_as_long_as_the_client_wants(Duration wanted) {
        AccessTokenLifetime lifetime = new AccessTokenLifetime(wanted);
        SessionTokens tokens = logIn.logIn(
                new Command("alice", new PasswordAttempt(InMemoryWorld.PASSWORD.value()), UserAgent.UNKNOWN, lifetime));
        world.clock().advance(wanted);

        assertThat(tokens.lifetime()).isEqualTo(lifetime);
        assertThat(world.accessTokens()
                        .verify(tokens.accessToken(), world.clock().instant())
                        .accountId())
                .isEqualTo(alice.id());
        world.clock().advance(Duration.ofSeconds(1));
        assertRefused(
                ErrorCode.ACCESS_TOKEN_EXPIRED,
                () -> world.accessTokens()
                        .verify(tokens.accessToken(), world.clock().instant()));
    }

    @Test
    void the_session_expects_the_refresh_token_and_does_not_store_it() {
        RefreshToken token =
                logIn.logIn(command("alice", InMemoryWorld.PASSWORD.value())).refreshToken();

        Session session = theOnlySession();
        assertThat(session.expects(world.refreshTokens().hash(token))).isTrue();
        assertThat(session.refreshToken().family()).isNotEqualTo(token.family());
        assertThat(session.refreshToken().secret()).isNotEqualTo(token.secret());
    }

    @Test
    void the_session_knows_its_client_and_when_it_began() {
        world.clock().advance(Duration.ofHours(5));
        logIn.logIn(new Command(
                "alice",
                new PasswordAttempt(InMemoryWorld.PASSWORD.value()),
                new UserAgent("Miniter for Android"),
                AccessTokenLifetime.STANDARD));

        Session session = theOnlySession();
        assertThat(session.userAgent()).isEqualTo(new UserAgent("Miniter for Android"));
        assertThat(session.createdAt()).isEqualTo(world.clock().instant());
        assertThat(session.lastUsedAt()).isEqualTo(world.clock().instant());
    }

    @Test
    void the_account_is_answered_as_its_owner_sees_it() {
        world.scene().tweet(alice, "hello");

        SessionTokens tokens = logIn.logIn(command("alice", InMemoryWorld.PASSWORD.value()));

        assertThat(tokens.account().email()).isEqualTo("Alice@example.com");
        assertThat(tokens.account().role()).isEqualTo(Role.MEMBER);
        assertThat(tokens.account().tweets()).isEqualTo(1);
    }

    @Test
    void each_login_is_a_session_of_its_own() {
        SessionTokens first = logIn.logIn(command("alice", InMemoryWorld.PASSWORD.value()));
        SessionTokens second = logIn.logIn(command("alice", InMemoryWorld.PASSWORD.value()));

        assertThat(sessions()).hasSize(2);
        assertThat(second.accessToken()).isNotEqualTo(first.accessToken());
        assertThat(second.refreshToken().family())
                .isNotEqualTo(first.refreshToken().family());
    }

    @Test
    void a_password_may_be_typed_on_any_keyboard() {
        Account bob = world.scene().account("bob", world.hasher().hash(new Password("비밀번호 café")));

        assertThat(logIn.logIn(command("bob", Normalizer.normalize("비밀번호 café", Normalizer.Form.NFD)))
                        .account()
                        .id())
                .isEqualTo(bob.id().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", "Correct horse battery", "correct horse battery ", "correct horse batter"})
    void a_wrong_password_fails_after_one_comparison(String wrong) {
        assertRefused(ErrorCode.LOGIN_FAILED, () -> logIn.logIn(command("alice", wrong)));

        assertThat(world.hasher().comparisons()).isEqualTo(1);
        assertThat(world.hasher().comparisonsWithNothing()).isZero();
        assertThat(sessions()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("unknownLogins")
    void an_unknown_login_fails_alike_after_one_comparison_with_nothing(String login) {
        assertRefused(ErrorCode.LOGIN_FAILED, () -> logIn.logIn(command(login, InMemoryWorld.PASSWORD.value())));

        assertThat(world.hasher().comparisons()).isZero();
        assertThat(world.hasher().comparisonsWithNothing()).isEqualTo(1);
        assertThat(sessions()).isEmpty();
    }

    static Stream<Arguments> unknownLogins() {
        return Stream.of(
                argumentSet("a handle that nobody has", "bob"),
                argumentSet("an address that nobody has", "bob@example.com"),
                argumentSet("a part of a handle", "alic"),
                argumentSet("a part of an address", "alice@example.co"),
                argumentSet("a handle with an at sign", "@alice"),
                argumentSet("a handle with a space", "alice "),
                argumentSet("nothing", ""),
                argumentSet("a space", " "),
                argumentSet("too short for a handle", "al"),
                argumentSet("too long for a handle", "a".repeat(31)),
                argumentSet("too long for an address", "a".repeat(300) + "@example.com"),
                argumentSet("an at sign", "@"),
                argumentSet("two at signs", "alice@@example.com"),
                argumentSet("a wildcard", "ali%"),
                argumentSet("SQL", "' OR 1=1 --"),
                argumentSet("Korean", "앨리스"),
                argumentSet("an emoji", "🐇🐇🐇"),
                argumentSet("NUL", "alice\0"),
                argumentSet("half a surrogate pair", "alice\uD83D"));
    }

    @Test
    void a_successful_login_compares_once_too() {
        logIn.logIn(command("alice", InMemoryWorld.PASSWORD.value()));

        assertThat(world.hasher().comparisons()).isEqualTo(1);
        assertThat(world.hasher().comparisonsWithNothing()).isZero();
    }

    @Test
    void the_password_of_somebody_else_does_not_help() {
        world.scene().account("bob", world.hasher().hash(new Password("staple battery")));

        assertRefused(ErrorCode.LOGIN_FAILED, () -> logIn.logIn(command("bob", InMemoryWorld.PASSWORD.value())));
        assertRefused(ErrorCode.LOGIN_FAILED, () -> logIn.logIn(command("alice", "staple battery")));
    }

    @Test
    void somebody_who_left_cannot_log_in() {
        world.accounts().remove(alice.id());

        assertRefused(ErrorCode.LOGIN_FAILED, () -> logIn.logIn(command("alice", InMemoryWorld.PASSWORD.value())));
    }

    @Test
    void somebody_who_leaves_while_their_password_is_compared_cannot_log_in() {
        LogIn slow =
                logIn(new MeanwhileHasher(world.hasher(), () -> world.accounts().remove(alice.id())));

        assertRefused(ErrorCode.LOGIN_FAILED, () -> slow.logIn(command("alice", InMemoryWorld.PASSWORD.value())));
        assertThat(sessions()).isEmpty();
    }

    @Test
    void an_outdated_hash_is_renewed_at_the_next_login() {
        Account bob = world.scene().account("bob", FastPasswordHasher.outdated(InMemoryWorld.PASSWORD));
        logIn.logIn(command("bob", InMemoryWorld.PASSWORD.value()));
        PasswordHash renewed = hashOf(bob);

        assertThat(renewed).isNotEqualTo(bob.passwordHash());
        logIn.logIn(command("bob", InMemoryWorld.PASSWORD.value()));
        assertThat(hashOf(bob)).isEqualTo(renewed);
    }

    @Test
    void a_wrong_password_renews_nothing() {
        Account bob = world.scene().account("bob", FastPasswordHasher.outdated(InMemoryWorld.PASSWORD));
        assertRefused(ErrorCode.LOGIN_FAILED, () -> logIn.logIn(command("bob", "wrong")));

        assertThat(hashOf(bob)).isEqualTo(bob.passwordHash());
    }

    @Test
    void who_changes_their_password_meanwhile_keeps_the_new_one() {
        PasswordHash chosen = world.hasher().hash(new Password("a better horse"));
        Account bob = world.scene().account("bob", FastPasswordHasher.outdated(InMemoryWorld.PASSWORD));
        LogIn slow =
                logIn(new MeanwhileHasher(world.hasher(), () -> world.accounts().update(bob.withPassword(chosen))));

        assertRefused(ErrorCode.LOGIN_FAILED, () -> slow.logIn(command("bob", InMemoryWorld.PASSWORD.value())));
        assertThat(hashOf(bob)).isEqualTo(chosen);
    }

    @Test
    void whose_hash_another_login_renews_meanwhile_logs_in_all_the_same() {
        Account bob = world.scene().account("bob", FastPasswordHasher.outdated(InMemoryWorld.PASSWORD));
        LogIn slow = logIn(new MeanwhileHasher(
                world.hasher(), () -> logIn.logIn(command("bob", InMemoryWorld.PASSWORD.value()))));

        assertThat(slow.logIn(command("bob", InMemoryWorld.PASSWORD.value()))
                        .account()
                        .id())
                .isEqualTo(bob.id().value());
    }

    @Test
    void a_hash_that_cannot_be_renewed_hinders_nobody() {
        LogIn logsIn = logIn(new UnwillingHasher(world.hasher()));

        assertThat(logsIn.logIn(command("alice", InMemoryWorld.PASSWORD.value()))
                        .account()
                        .id())
                .isEqualTo(alice.id().value());
    }

    @Test
    void tokens_do_not_show_themselves() {
        SessionTokens tokens = logIn.logIn(command("alice", InMemoryWorld.PASSWORD.value()));

        assertThat(tokens.toString())
                .doesNotContain(
                        tokens.accessToken(),
                        tokens.refreshToken().family(),
                        tokens.refreshToken().secret());
    }

    @Test
    void what_was_entered_does_not_show_the_password() {
        assertThat(command("alice", InMemoryWorld.PASSWORD.value()).toString()).doesNotContain("correct", "horse");
    }

    private LogIn logIn(PasswordHasher hasher) {
        return new LogInService(
                world.accounts(),
                world.accountViews(),
                hasher,
                world.sessions(),
                world.refreshTokens(),
                world.accessTokens(),
                world.ids(),
                world.clock());
    }

    private static Command command(String login, String password) {
        return new Command(login, new PasswordAttempt(password), UserAgent.UNKNOWN, AccessTokenLifetime.STANDARD);
    }

    private PasswordHash hashOf(Account account) {
        return world.accounts().find(account.id()).orElseThrow().passwordHash();
    }

    private List<Session> sessions() {
        return world.sessions().of(alice.id(), alice.createdAt(), PageRequest.first(100));
    }

    private Session theOnlySession() {
        assertThat(sessions()).hasSize(1);
        return sessions().getFirst();
    }

    /** A hasher that takes so long that something else happens before it answers. */
    private record MeanwhileHasher(FastPasswordHasher hasher, Runnable meanwhile) implements PasswordHasher {

        @Override
        public PasswordHash hash(Password password) {
            return hasher.hash(password);
        }

        @Override
        public boolean matches(PasswordAttempt attempt, PasswordHash hash) {
            meanwhile.run();
            return hasher.matches(attempt, hash);
        }

        @Override
        public void matchNothing(PasswordAttempt attempt) {
            hasher.matchNothing(attempt);
        }

        @Override
        public Optional<PasswordHash> renewed(PasswordAttempt proven, PasswordHash hash) {
            return hasher.renewed(proven, hash);
        }

        @Override
        public void takeAsLongAs(PasswordHash hash) {
            hasher.takeAsLongAs(hash);
        }
    }

    /** A hasher that has no time to renew anything. */
    private record UnwillingHasher(FastPasswordHasher hasher) implements PasswordHasher {

        @Override
        public PasswordHash hash(Password password) {
            return hasher.hash(password);
        }

        @Override
        public boolean matches(PasswordAttempt attempt, PasswordHash hash) {
            return hasher.matches(attempt, hash);
        }

        @Override
        public void matchNothing(PasswordAttempt attempt) {
            hasher.matchNothing(attempt);
        }

        @Override
        public Optional<PasswordHash> renewed(PasswordAttempt proven, PasswordHash hash) {
            throw new DomainException(ErrorCode.SERVICE_UNAVAILABLE);
        }

        @Override
        public void takeAsLongAs(PasswordHash hash) {
            hasher.takeAsLongAs(hash);
        }
    }
}
