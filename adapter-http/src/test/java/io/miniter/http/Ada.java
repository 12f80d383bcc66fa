package io.miniter.http;

import static org.mockito.Mockito.when;

import io.miniter.application.account.AccountView;
import io.miniter.application.account.AuthorView;
import io.miniter.application.session.Authenticate;
import io.miniter.application.shared.Actor;
import io.miniter.application.tweet.TweetView;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.Role;
import io.miniter.domain.media.PictureFormat;
import io.miniter.domain.media.PictureName;
import io.miniter.domain.session.SessionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The person who asks in most of the tests, and in the examples of the API documentation. */
public final class Ada {

    public static final Actor ACTOR = new Actor(new AccountId(1748210430001153L), new SessionId(1748210430033921L));

    public static final String TOKEN = "adas-token";

    /** The value of her {@code Authorization} header. */
    public static final String BEARER = "Bearer " + TOKEN;

    /** What she looks like. */
    public static final PictureName PICTURE = new PictureName("5f".repeat(32), PictureFormat.JPEG);

    private Ada() {}

    /** Lets the server believe her token. */
    public static void isLoggedIn(Authenticate authenticate) {
        when(authenticate.forReading(TOKEN)).thenReturn(ACTOR);
        when(authenticate.forWriting(TOKEN)).thenReturn(ACTOR);
    }

    /** Her account as she sees it. */
    public static AccountView account() {
        return account("에이다 Lovelace", "First programmer.\nStill at it.", PICTURE.toString(), 2, 1, 3);
    }

    /** Her account on its first day. */
    public static AccountView newAccount() {
        return account("에이다 Lovelace", "First programmer.\nStill at it.", null, 0, 0, 0);
    }

    /** Her account under another name. */
    public static AccountView account(String displayName, String bio) {
        return account(displayName, bio, PICTURE.toString(), 2, 1, 3);
    }

    /** Her account beside what she wrote. */
    public static AuthorView author() {
        return new AuthorView(1748210430001153L, "ada", "에이다 Lovelace", PICTURE.toString());
    }

    /** What she said. */
    public static TweetView tweet() {
        return new TweetView(
                1748210430042113L, author(), "안녕하세요, 세계! 👋\nHello, world.", Instant.parse("2026-11-20T07:46:00.120Z"));
    }

    private static AccountView account(
            String displayName, String bio, @Nullable String picture, int followers, int following, int tweets) {
        return new AccountView(
                1748210430001153L,
                "ada",
                displayName,
                bio,
                picture,
                Instant.parse("2026-11-20T06:15:00Z"),
                followers,
                following,
                tweets,
                new AccountView.Viewer(false, false),
                "ada@example.org",
                Role.MEMBER);
    }
}
