package io.miniter.domain.session;

import static io.miniter.domain.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.domain.account.AccountId;
import io.miniter.domain.shared.ErrorCode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SessionTest {

    private static final AccountId ALICE = new AccountId(11);
    private static final Instant NOW = ASession.STARTED_AT;
    private static final RefreshTokenHash FIRST = new RefreshTokenHash("family", "first");
    private static final RefreshTokenHash SECOND = new RefreshTokenHash("family", "second");

    private final Session session = Session.start(new SessionId(41), ALICE, FIRST, new UserAgent("curl/8.5.0"), NOW);

    @Test
    void a_new_session_was_used_when_it_began() {
        assertThat(session.id()).isEqualTo(new SessionId(41));
        assertThat(session.accountId()).isEqualTo(ALICE);
        assertThat(session.refreshToken()).isEqualTo(FIRST);
        assertThat(session.userAgent()).isEqualTo(new UserAgent("curl/8.5.0"));
        assertThat(session.createdAt()).isEqualTo(NOW);
        assertThat(session.lastUsedAt()).isEqualTo(NOW);
    }

    @Test
    void a_stored_session_comes_back_as_it_was() {
        Instant later = NOW.plusSeconds(60);

        assertThat(Session.restore(new SessionId(41), ALICE, SECOND, new UserAgent("curl/8.5.0"), NOW, later))
                .usingRecursiveComparison()
                .isEqualTo(session.refresh(SECOND, later));
    }

    @Test
    void a_refresh_changes_the_token_and_the_time_of_use_and_nothing_else() {
        Session refreshed = session.refresh(SECOND, NOW.plusSeconds(60));

        assertThat(refreshed)
                .usingRecursiveComparison()
                .ignoringFields("refreshToken", "lastUsedAt")
                .isEqualTo(session);
        assertThat(refreshed.refreshToken()).isEqualTo(SECOND);
        assertThat(refreshed.lastUsedAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void a_session_itself_never_changes() {
        session.refresh(SECOND, NOW.plusSeconds(60));

        assertThat(session.refreshToken()).isEqualTo(FIRST);
        assertThat(session.lastUsedAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource({"family, first, true", "family, second, false", "other, first, false", "other, second, false"})
    void a_session_expects_the_token_whose_turn_it_is(String family, String secret, boolean expected) {
        assertThat(session.expects(new RefreshTokenHash(family, secret))).isEqualTo(expected);
    }

    @Test
    void a_refreshed_session_expects_the_next_token_and_no_longer_the_one_before() {
        Session refreshed = session.refresh(SECOND, NOW);

        assertThat(refreshed.expects(SECOND)).isTrue();
        assertThat(refreshed.expects(FIRST)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, false",
        "PT-1S, false",
        "PT1S, false",
        "P29D, false",
        "PT719H59M59.999999999S, false",
        "P30D, false",
        "PT720H0.000000001S, true",
        "P31D, true",
        "P3650D, true"
    })
    void a_session_is_idle_when_it_was_left_alone_for_more_than_thirty_days(Duration time, boolean idle) {
        assertThat(session.isIdle(NOW.plus(time))).isEqualTo(idle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT720H0.000000001S", "P31D", "P3650D"})
    void an_idle_session_cannot_be_refreshed(Duration time) {
        assertRefused(ErrorCode.SESSION_ENDED, () -> session.refresh(SECOND, NOW.plus(time)));
    }

    @Test
    void a_session_can_be_refreshed_at_the_last_moment() {
        assertThat(session.refresh(SECOND, NOW.plus(Session.IDLE_LIMIT)).lastUsedAt())
                .isEqualTo(NOW.plus(Session.IDLE_LIMIT));
    }

    @Test
    void each_refresh_begins_the_limit_anew() {
        Session kept = session;
        for (int month = 1; month <= 12; month++) {
            kept = kept.refresh(SECOND, NOW.plus(Session.IDLE_LIMIT.multipliedBy(month)));
        }

        assertThat(kept.createdAt()).isEqualTo(NOW);
        assertThat(kept.isIdle(NOW.plus(Session.IDLE_LIMIT.multipliedBy(13)))).isFalse();
        assertThat(kept.isIdle(NOW.plus(Session.IDLE_LIMIT.multipliedBy(13)).plusNanos(1)))
                .isTrue();
    }

    @Test
    void the_sessions_of_these_tests_have_begun() {
        assertThat(ASession.of(ALICE).expects(ASession.FIRST_TOKEN)).isTrue();
        assertThat(ASession.of(ALICE).isIdle(ASession.STARTED_AT)).isFalse();
    }
}
