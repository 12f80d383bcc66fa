package io.miniter.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.miniter.application.account.AccountQueries;
import io.miniter.application.account.ChangeProfile;
import io.miniter.application.account.DeleteAccount;
import io.miniter.application.account.password.ChangePassword;
import io.miniter.application.session.Authenticate;
import io.miniter.domain.account.Bio;
import io.miniter.domain.account.DisplayName;
import io.miniter.domain.account.Password;
import io.miniter.domain.account.PasswordAttempt;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.Ada;
import io.miniter.web.Examples;
import io.miniter.web.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class MeApiTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    @Autowired
    AccountQueries accounts;

    @Autowired
    ChangeProfile changeProfile;

    @Autowired
    ChangePassword changePassword;

    @Autowired
    DeleteAccount deleteAccount;

    @BeforeEach
    void log_in() {
        Ada.isLoggedIn(authenticate);
    }

    @Test
    void my_account_has_what_only_its_owner_sees() {
        when(accounts.own(Ada.ACTOR)).thenReturn(Ada.account());

        assertThat(http.get().uri("/v1/me").header("Authorization", Ada.BEARER))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("readMe"));
    }

    @Test
    void a_profile_is_changed_and_answered_as_it_is_now() {
        when(changeProfile.changeProfile(
                        new ChangeProfile.Command(Ada.ACTOR, new DisplayName("Countess of Lovelace"), Bio.EMPTY)))
                .thenReturn(Ada.account("Countess of Lovelace", ""));

        assertThat(send(HttpMethod.PATCH, "/v1/me", Examples.request("changeProfile")))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("changeProfile"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"displayName\": null}", "{\"bio\": null, \"handle\": \"other\"}"})
    void what_is_left_out_or_null_stays_as_it_is(String body) {
        when(changeProfile.changeProfile(new ChangeProfile.Command(Ada.ACTOR, null, null)))
                .thenReturn(Ada.account());

        assertThat(send(HttpMethod.PATCH, "/v1/me", body)).hasStatusOk();
    }

    @Test
    void a_password_is_changed() {
        assertThat(send(HttpMethod.PUT, "/v1/me/password", Examples.request("changePassword")))
                .hasStatus(204)
                .body()
                .isEmpty();

        verify(changePassword)
                .changePassword(new ChangePassword.Command(
                        Ada.ACTOR, new PasswordAttempt("analytical engine"), new Password("difference engine no. 2")));
    }

    @Test
    void an_account_is_deleted() {
        assertThat(send(HttpMethod.DELETE, "/v1/me", Examples.request("deleteAccount")))
                .hasStatus(204)
                .body()
                .isEmpty();

        verify(deleteAccount)
                .deleteAccount(new DeleteAccount.Command(Ada.ACTOR, new PasswordAttempt("analytical engine")));
    }

    @Test
    void a_wrong_password_is_forbidden_and_no_reason_to_log_in_again() {
        doThrow(new DomainException(ErrorCode.WRONG_PASSWORD))
                .when(deleteAccount)
                .deleteAccount(any());

        assertThat(send(HttpMethod.DELETE, "/v1/me", Examples.request("deleteAccount")))
                .hasStatus(403)
                .doesNotContainHeader("WWW-Authenticate")
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("WRONG_PASSWORD");
    }

    private MvcTestResult send(HttpMethod method, String path, String body) {
        return http.method(method)
                .uri(path)
                .header("Authorization", Ada.BEARER)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
