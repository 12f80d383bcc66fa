package io.miniter.web.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.miniter.application.follow.FollowAccount;
import io.miniter.application.follow.FollowQueries;
import io.miniter.application.session.Authenticate;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Handle;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.Ada;
import io.miniter.http.Charles;
import io.miniter.web.Examples;
import io.miniter.web.WebTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class FollowApiTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    @Autowired
    FollowAccount followAccount;

    @Autowired
    FollowQueries follows;

    @Test
    void an_account_is_followed() {
        Ada.isLoggedIn(authenticate);

        assertThat(http.put().uri("/v1/accounts/Charles_B/follow").header("Authorization", Ada.BEARER))
                .hasStatus(204)
                .body()
                .isEmpty();

        verify(followAccount).follow(new FollowAccount.Command(Ada.ACTOR, new Handle("Charles_B")));
    }

    @Test
    void an_account_is_unfollowed() {
        Ada.isLoggedIn(authenticate);

        assertThat(http.delete().uri("/v1/accounts/Charles_B/follow").header("Authorization", Ada.BEARER))
                .hasStatus(204)
                .body()
                .isEmpty();

        verify(followAccount).unfollow(new FollowAccount.Command(Ada.ACTOR, new Handle("Charles_B")));
    }

    @ParameterizedTest
    @CsvSource({"ACCOUNT_NOT_FOUND, 404", "CANNOT_FOLLOW_YOURSELF, 422"})
    void an_account_that_cannot_be_followed_says_why(ErrorCode code, int status) {
        Ada.isLoggedIn(authenticate);
        doThrow(new DomainException(code)).when(followAccount).follow(any());

        assertThat(http.put().uri("/v1/accounts/ada/follow").header("Authorization", Ada.BEARER))
                .hasStatus(status)
                .bodyJson()
                .doesNotHavePath("errors")
                .extractingPath("code")
                .isEqualTo(code.name());
    }

    @Test
    void the_followers_of_an_account_are_a_list() {
        Ada.isLoggedIn(authenticate);
        when(follows.followers(new Handle("ada"), Ada.ACTOR, PageRequest.first(1)))
                .thenReturn(new Page<>(List.of(Charles.seenByAda()), new Cursor(1748210430058497L)));

        assertThat(http.get().uri("/v1/accounts/ada/followers?limit=1").header("Authorization", Ada.BEARER))
                .hasStatusOk()
                .hasHeader(
                        "Link",
                        "<http://localhost/v1/accounts/ada/followers?limit=1"
                                + "&cursor=Zm9sbG93ZXJzOjE3NDgyMTA0MzAwNTg0OTc>; rel=\"next\"")
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("listFollowers"));
    }

    @Test
    void whom_an_account_follows_is_a_list() {
        Ada.isLoggedIn(authenticate);
        when(follows.following(new Handle("ada"), Ada.ACTOR, PageRequest.first(20)))
                .thenReturn(new Page<>(List.of(Charles.seenByAda()), null));

        assertThat(http.get().uri("/v1/accounts/ada/following").header("Authorization", Ada.BEARER))
                .hasStatusOk()
                .doesNotContainHeader("Link")
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("listFollowing"));
    }

    @Test
    void anybody_reads_who_follows_whom() {
        when(follows.followers(new Handle("ada"), null, PageRequest.first(20)))
                .thenReturn(new Page<>(List.of(Charles.seenByNobody()), null));

        assertThat(http.get().uri("/v1/accounts/ada/followers"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("items[0].viewer")
                .isNull();
    }
}
