package io.miniter.application.session;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.miniter.application.account.password.PasswordHasher;
import io.miniter.application.limit.Activity;
import io.miniter.application.limit.Party.Scope;
import io.miniter.application.session.LogIn.Command;
import io.miniter.application.shared.Actor;
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
import io.miniter.testkit.account.FastPasswordHasher;
import io.miniter.testkit.limit.InMemoryKnownNetworks;
import io.miniter.testkit.limit.InMemoryRateLimits;
import io.miniter.testkit.shared.ANetwork;
import io.miniter.testkit.shared.InMemoryWorld;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LogInServiceTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final InMemoryRateLimits limits = new InMemoryRateLimits();
    private final InMemoryKnownNetworks networks = new InMemoryKnownNetworks();
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
        SessionTokens tokens = logIn.logIn(new Command(
                "alice",
                new PasswordAttempt(InMemoryWorld.PASSWORD.value()),
                UserAgent.UNKNOWN,
                ANetwork.HERE,
                lifetime));
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
                ANetwork.HERE,
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

    @ParameterizedTest
    @ValueSource(strings = {"alice", "nobody", "alice@example.com", "nobody@example.com", "not a name at all"})
    void wrong_passwords_for_a_name_are_not_all_compared_whether_anybody_is_called_so_or_not(String login) {
        limits.limit(Activity.WRONG_PASSWORD, Scope.CREDENTIAL, 5, Duration.ofMinutes(1));
        for (int attempt = 0; attempt < 5; attempt++) {
            assertRefused(ErrorCode.LOGIN_FAILED, () -> logIn.logIn(command(login, "wrong")));
        }

        for (int attempt = 0; attempt < 35; attempt++) {
            assertRefused(ErrorCode.TOO_MANY_REQUESTS, () -> logIn.logIn(command(login, "wrong")));
        }
        assertRefused(ErrorCode.TOO_MANY_REQUESTS, () -> logIn.logIn(command(login, InMemoryWorld.PASSWORD.value())));
        assertRefused(
                ErrorCode.TOO_MANY_REQUESTS,
                () -> logIn.logIn(command(login.toUpperCase(Locale.ROOT) + " ", InMemoryWorld.PASSWORD.value())));
        assertThat(world.hasher().comparisons() + world.hasher().comparisonsWithNothing())
                .isEqualTo(5);
    }

    @Test
    void a_right_password_does_not_count_however_often() {
        limits.limit(Activity.WRONG_PASSWORD, Scope.CREDENTIAL, 2, Duration.ofMinutes(1))
                .limit(Activity.WRONG_PASSWORD, Scope.ACCOUNT, 2, Duration.ofMinutes(1))
                .limit(Activity.WRONG_PASSWORD, Scope.NETWORK, 2, Duration.ofMinutes(1));
        assertRefused(ErrorCode.LOGIN_FAILED, () -> logIn.logIn(command("alice", "wrong")));

        for (int attempt = 0; attempt < 20; attempt++) {
            logIn.logIn(command("alice", InMemoryWorld.PASSWORD.value()));
        }
    }

    @Test
    void who_guesses_elsewhere_does_not_keep_the_owner_out() {
        limits.limit(Activity.WRONG_PASSWORD, Scope.CREDENTIAL, 3, Duration.ofHours(1));
        guess("elsewhere", "alice", 10);

        assertThat(logIn.logIn(command("alice", InMemoryWorld.PASSWORD.value()))
                        .account()
                        .handle())
                .isEqualTo("Alice");
    }

    @Test
    void guessing_from_many_networks_ends_and_the_owner_still_gets_in_from_where_they_were_before() {
        limits.limit(Activity.WRONG_PASSWORD, Scope.ACCOUNT, 10, Duration.ofHours(1));
        logIn.logIn(command("alice", InMemoryWorld.PASSWORD.value()));
        for (int network = 0; network < 10; network++) {
            guess("network " + network, "alice", 1);
        }

        assertRefused(
                ErrorCode.TOO_MANY_REQUESTS,
                () -> logIn.logIn(from("network 11", "alice", InMemoryWorld.PASSWORD.value())));
        assertThat(logIn.logIn(command("alice", InMemoryWorld.PASSWORD.value()))
                        .account()
                        .handle())
                .isEqualTo("Alice");
    }

    @Test
    void trying_many_names_from_one_network_ends_and_who_is_known_there_still_gets_in() {
        limits.limit(Activity.WRONG_PASSWORD, Scope.NETWORK, 10, Duration.ofHours(1));
        logIn.logIn(command("alice", InMemoryWorld.PASSWORD.value()));
        for (int name = 0; name < 10; name++) {
            assertRefused(ErrorCode.LOGIN_FAILED, wrong("name" + name));
        }

        assertRefused(ErrorCode.TOO_MANY_REQUESTS, wrong("another"));
        logIn.logIn(command("alice", InMemoryWorld.PASSWORD.value()));
    }

    @Test
    void what_could_not_be_compared_does_not_count_as_wrong() {
        limits.limit(Activity.WRONG_PASSWORD, Scope.CREDENTIAL, 1, Duration.ofHours(1));
        LogIn busy = logIn(new MeanwhileHasher(world.hasher(), () -> {
            throw new DomainException(ErrorCode.SERVICE_UNAVAILABLE);
        }));
        for (int attempt = 0; attempt < 5; attempt++) {
            assertRefused(ErrorCode.SERVICE_UNAVAILABLE, () -> busy.logIn(command("alice", "wrong")));
        }

        logIn.logIn(command("alice", InMemoryWorld.PASSWORD.value()));
    }

    @Test
    void log_ins_are_limited_though_the_password_is_right() {
        limits.limit(Activity.LOG_IN, Scope.CREDENTIAL, 3, Duration.ofMinutes(1));
        for (int attempt = 0; attempt < 3; attempt++) {
            logIn.logIn(command("alice", InMemoryWorld.PASSWORD.value()));
        }

        assertRefused(ErrorCode.TOO_MANY_REQUESTS, () -> logIn.logIn(command("alice", InMemoryWorld.PASSWORD.value())));
        logIn.logIn(from("elsewhere", "alice", InMemoryWorld.PASSWORD.value()));
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
                limits,
                networks,
                world.ids(),
                world.clock());
    }

    private static Command command(String login, String password) {
        return new Command(
                login, new PasswordAttempt(password), UserAgent.UNKNOWN, ANetwork.HERE, AccessTokenLifetime.STANDARD);
    }

    private static Command from(String network, String login, String password) {
        return new Command(
                login,
                new PasswordAttempt(password),
                UserAgent.UNKNOWN,
                ANetwork.named(network),
                AccessTokenLifetime.STANDARD);
    }

    private void guess(String network, String login, int attempts) {
        for (int attempt = 0; attempt < attempts; attempt++) {
            assertThat(catchThrowable(() -> logIn.logIn(from(network, login, "wrong"))))
                    .isInstanceOf(DomainException.class);
        }
    }

    private ThrowingCallable wrong(String login) {
        return () -> logIn.logIn(command(login, "wrong"));
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
        public boolean isOutdated(PasswordHash hash) {
            return hasher.isOutdated(hash);
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
        public boolean isOutdated(PasswordHash hash) {
            return hasher.isOutdated(hash);
        }

        @Override
        public void takeAsLongAs(PasswordHash hash) {
            hasher.takeAsLongAs(hash);
        }
    }
}
