package io.miniter.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import io.miniter.application.account.AccountQueries;
import io.miniter.application.account.SignUp;
import io.miniter.application.session.Authenticate;
import io.miniter.domain.account.Bio;
import io.miniter.domain.account.DisplayName;
import io.miniter.domain.account.EmailAddress;
import io.miniter.domain.account.Handle;
import io.miniter.domain.account.Password;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.Ada;
import io.miniter.http.Charles;
import io.miniter.web.Examples;
import io.miniter.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class AccountApiTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    @Autowired
    SignUp signUp;

    @Autowired
    AccountQueries accounts;

    @Test
    void signing_up_answers_with_the_account_as_its_owner_sees_it() {
        when(signUp.signUp(new SignUp.Command(
                        new Handle("ada"),
                        new EmailAddress("ada@example.org"),
                        new Password("analytical engine"),
                        new DisplayName("에이다 Lovelace"),
                        new Bio("First programmer.\nStill at it."))))
                .thenReturn(Ada.newAccount());

        assertThat(signUp(Examples.request("signUp")))
                .hasStatus(201)
                .hasHeader("Location", "http://localhost/v1/accounts/ada")
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("signUp"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"handle\": \"ada\", \"email\": \"ada@example.org\", \"password\": \"analytical engine\"}",
                "{\"handle\": \"ada\", \"email\": \"ada@example.org\", \"password\": \"analytical engine\","
                        + " \"displayName\": null, \"bio\": null}"
            })
    void a_display_name_and_a_bio_may_be_left_out(String body) {
        when(signUp.signUp(new SignUp.Command(
                        new Handle("ada"),
                        new EmailAddress("ada@example.org"),
                        new Password("analytical engine"),
                        null,
                        null)))
                .thenReturn(Ada.newAccount());

        assertThat(signUp(body)).hasStatus(201);
    }

    @ParameterizedTest
    @EnumSource(names = {"HANDLE_TAKEN", "EMAIL_TAKEN", "HANDLE_RESERVED"})
    void what_is_taken_is_a_conflict(ErrorCode code) {
        when(signUp.signUp(any())).thenThrow(new DomainException(code));

        assertThat(signUp(Examples.request("signUp")))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo(code.name());
    }

    @Test
    void a_profile_shows_a_reader_how_the_two_stand_to_each_other() {
        Ada.isLoggedIn(authenticate);
        when(accounts.byHandle(new Handle("charles_b"), Ada.ACTOR)).thenReturn(Charles.seenByAda());

        assertThat(http.get().uri("/v1/accounts/charles_b").header("Authorization", Ada.BEARER))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("readAccount"));
    }

    @Test
    void a_profile_shows_a_reader_without_an_account_no_viewer() {
        when(accounts.byHandle(new Handle("charles_b"), null)).thenReturn(Charles.seenByNobody());

        assertThat(http.get().uri("/v1/accounts/charles_b"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("viewer", viewer -> assertThat(viewer).isNull())
                .doesNotHavePath("email")
                .doesNotHavePath("role");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "a-b", "안녕하세요", "abcdefghijklmnopqrstuvwxyzabcde", "%20", "current.json"})
    void there_is_no_account_under_what_cannot_be_a_handle(String handle) {
        assertThat(http.get().uri("/v1/accounts/{handle}", handle))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("ACCOUNT_NOT_FOUND");
    }

    private MvcTestResult signUp(String body) {
        return http.post()
                .uri("/v1/accounts")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
