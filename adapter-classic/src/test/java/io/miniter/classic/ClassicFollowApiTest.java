package io.miniter.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.account.AccountQueries;
import io.miniter.application.follow.FollowAccount;
import io.miniter.application.session.Authenticate;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.account.Handle;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.Ada;
import io.miniter.http.Charles;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ClassicTest
class ClassicFollowApiTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    @Autowired
    AccountQueries accounts;

    @Autowired
    FollowAccount followAccount;

    private ClassicClient client;

    @BeforeEach
    void a_client() {
        Ada.isLoggedIn(authenticate);
        when(accounts.byId(any(), any())).thenThrow(new DomainException(ErrorCode.ACCOUNT_NOT_FOUND));
        doReturn(Charles.seenByNobody()).when(accounts).byId(new AccountId(1748210430009345L), null);
        client = new ClassicClient(http);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1748210430009345", "\"1748210430009345\"", "\"001748210430009345\""})
    void an_account_is_followed_by_its_id(String id) {
        assertThat(client.post("/follow", Ada.TOKEN, "{\"id\": 1, \"follow\": " + id + "}"))
                .hasStatusOk()
                .body()
                .isEmpty();

        verify(followAccount).follow(new FollowAccount.Command(Ada.ACTOR, new Handle("Charles_B")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1748210430009345", "\"1748210430009345\""})
    void an_account_is_unfollowed_by_its_id(String id) {
        assertThat(client.post("/unfollow", Ada.TOKEN, "{\"id\": 1, \"unfollow\": " + id + "}"))
                .hasStatusOk()
                .body()
                .isEmpty();

        verify(followAccount).unfollow(new FollowAccount.Command(Ada.ACTOR, new Handle("Charles_B")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "0", "-1", "9007199254740992", "123456789012345678901234567890", "\"7\"", "\"-7\""})
    void nobody_cannot_be_followed(String id) {
        assertThat(client.post("/follow", Ada.TOKEN, "{\"follow\": " + id + "}"))
                .hasStatus(400)
                .hasContentType("text/plain;charset=UTF-8")
                .bodyText()
                .isEqualTo("계정을 찾을 수 없습니다");
        verifyNoInteractions(followAccount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "0", "9007199254740992"})
    void nobody_is_unfollowed_already(String id) {
        assertThat(client.post("/unfollow", Ada.TOKEN, "{\"unfollow\": " + id + "}"))
                .hasStatusOk()
                .body()
                .isEmpty();
        verifyNoInteractions(followAccount);
    }

    @Test
    void following_oneself_is_refused() {
        doReturn(Ada.account()).when(accounts).byId(Ada.ACTOR.accountId(), null);
        doThrow(new DomainException(ErrorCode.CANNOT_FOLLOW_YOURSELF))
                .when(followAccount)
                .follow(new FollowAccount.Command(Ada.ACTOR, new Handle("ada")));

        assertThat(client.post("/follow", Ada.TOKEN, "{\"follow\": 1748210430001153}"))
                .hasStatus(400)
                .hasContentType("text/plain;charset=UTF-8")
                .bodyText()
                .isEqualTo("자기 자신은 팔로우할 수 없습니다");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}               | %s: 필수 항목입니다.",
                "{'%s': null}     | %s: 필수 항목입니다.",
                "{'%s': 1.5}      | 요청을 해석할 수 없습니다",
                "{'%s': true}     | 요청을 해석할 수 없습니다",
                "{'%s': 'ada'}    | 요청을 해석할 수 없습니다",
                "{'%s': ''}       | 요청을 해석할 수 없습니다",
                "{'%s': [1]}      | 요청을 해석할 수 없습니다"
            },
            quoteCharacter = '`')
    void what_is_no_id_is_refused_in_one_line(String body, String line) {
        for (String field : List.of("follow", "unfollow")) {
            assertThat(client.post(
                            "/" + field, Ada.TOKEN, body.replace("%s", field).replace('\'', '"')))
                    .hasStatus(400)
                    .hasContentType("text/plain;charset=UTF-8")
                    .bodyText()
                    .isEqualTo(line.replace("%s", field));
        }
        verifyNoInteractions(followAccount, followAccount);
    }
}
