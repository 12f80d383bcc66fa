package io.miniter.http;

import io.miniter.application.account.AccountView;
import io.miniter.application.account.AuthorView;
import io.miniter.application.tweet.TweetView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody else. */
public final class Charles {

    private Charles() {}

    /** His account as Ada sees it: she follows him. */
    public static AccountView seenByAda() {
        return account(new AccountView.Viewer(true, false));
    }

    /** His account as anybody sees it. */
    public static AccountView seenByNobody() {
        return account(null);
    }

    /** His account beside what he wrote. */
    public static AuthorView author() {
        return new AuthorView(1748210430009345L, "Charles_B", "Charles Babbage", null);
    }

    /** What he said. */
    public static TweetView tweet() {
        return new TweetView(
                1748210430050305L,
                author(),
                "On two occasions I have been asked…",
                Instant.parse("2026-11-20T07:50:00Z"));
    }

    private static AccountView account(AccountView.@Nullable Viewer viewer) {
        return new AccountView(
                1748210430009345L,
                "Charles_B",
                "Charles Babbage",
                "",
                null,
                // Shown with three digits of a second, whatever there is
                Instant.parse("2026-11-20T06:16:02.030999Z"),
                1,
                0,
                12,
                viewer,
                null,
                null);
    }
}
