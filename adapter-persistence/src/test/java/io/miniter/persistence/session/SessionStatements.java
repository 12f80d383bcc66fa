package io.miniter.persistence.session;

import static io.miniter.persistence.shared.StatementUse.COUNT;
import static io.miniter.persistence.shared.StatementUse.OTHER;
import static io.miniter.persistence.shared.StatementUse.POPULAR;
import static io.miniter.persistence.shared.StatementUse.use;
import static io.miniter.persistence.shared.StatementUse.with;

import io.miniter.persistence.shared.BusyDatabase;
import io.miniter.persistence.shared.FeatureStatements;
import io.miniter.persistence.shared.StatementUse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/** The statements of this feature. */
final class SessionStatements implements FeatureStatements {

    @Override
    public Stream<StatementUse> uses() {
        return Stream.of(
                use(
                        "SessionMapper.add",
                        with("row.id", 30_000L)
                                .and("row.accountId", OTHER)
                                .and("row.refreshTokenFamily", "family")
                                .and("row.refreshTokenSecret", "secret")
                                .and("row.userAgent", "curl/8.5.0")
                                .and("row.createdAt", BusyDatabase.NOW)
                                .and("row.lastUsedAt", BusyDatabase.NOW)
                                .and("proven", "hash")
                                .and("kept", 99),
                        "accounts_pkey",
                        "sessions_account_id_id_idx",
                        "sessions_pkey"),
                use(
                        "SessionMapper.findForRefresh",
                        with("refreshTokenFamily", "family-777"),
                        "sessions_refresh_token_family_key"),
                use(
                        "SessionMapper.update",
                        with("id", OTHER)
                                .and("refreshTokenFamily", "family-777")
                                .and("refreshTokenSecret", "secret")
                                .and("userAgent", "curl/8.5.0")
                                .and("lastUsedAt", BusyDatabase.NOW),
                        "sessions_pkey"),
                use(
                        "SessionMapper.exists",
                        with("id", OTHER).and("accountId", OTHER + 1),
                        "sessions_account_id_id_idx"),
                use(
                                "SessionMapper.of",
                                with("accountId", POPULAR)
                                        .and("usedSince", BusyDatabase.NOW.minus(Duration.ofDays(30)))
                                        .and("below", 30_000L)
                                        .and("count", COUNT),
                                "sessions_account_id_id_idx")
                        .walking("sessions_account_id_id_idx"),
                use("SessionMapper.end", with("id", OTHER).and("accountId", OTHER + 1), "sessions_account_id_id_idx"),
                use(
                        "SessionMapper.endAllBut",
                        with("kept", 7L).and("accountId", POPULAR),
                        "sessions_account_id_id_idx"),
                use("SessionMapper.endAll", with("accountId", POPULAR), "sessions_account_id_id_idx"),
                use("SessionMapper.endedWithin", with("seconds", 310L).and("most", 50_000), "ended_sessions_pkey"),
                use("SessionMapper.isAlive", with("id", OTHER), "sessions_pkey"),
                use("SessionMapper.forgetEnded", with("seconds", 90_000L), "ended_sessions_pkey"),
                use(
                        "SessionMapper.forgetIdle",
                        with("usedBefore", BusyDatabase.NOW.minus(Duration.ofDays(27))),
                        "sessions_last_used_at_idx",
                        "sessions_pkey"));
    }

    @Override
    public Map<String, String> indexes() {
        return Map.ofEntries(
                Map.entry("ended_sessions_pkey", "what ended lately, out of the index alone"),
                Map.entry("sessions_pkey", "a session"),
                Map.entry("sessions_refresh_token_family_key", "the session of a refresh token, used or not"),
                Map.entry(
                        "sessions_account_id_id_idx",
                        "the sessions of an account, newest first, and whether one is its own, out of the index alone; what"
                                + " goes with a removed account"),
                Map.entry("sessions_last_used_at_idx", "the few that were idle for too long, once an hour"));
    }
}
