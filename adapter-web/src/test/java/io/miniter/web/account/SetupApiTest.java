package io.miniter.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import io.miniter.application.account.admin.BecomeFirstAdmin;
import io.miniter.application.session.Authenticate;
import io.miniter.domain.account.SetupCode;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.Ada;
import io.miniter.web.Examples;
import io.miniter.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class SetupApiTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    @Autowired
    BecomeFirstAdmin becomeFirstAdmin;

    @Test
    void whoever_sends_the_code_becomes_admin() {
        Ada.isLoggedIn(authenticate);

        assertThat(send(Examples.request("becomeFirstAdmin")))
                .hasStatus(204)
                .body()
                .isEmpty();
        verify(becomeFirstAdmin)
                .becomeFirstAdmin(new BecomeFirstAdmin.Command(Ada.ACTOR, new SetupCode("mB6sJ0h2Q4y7l1dWk3ZxTg")));
    }

    @Test
    void another_code_is_forbidden() {
        Ada.isLoggedIn(authenticate);
        doThrow(new DomainException(ErrorCode.SETUP_CODE_INVALID))
                .when(becomeFirstAdmin)
                .becomeFirstAdmin(any());

        assertThat(send(Examples.request("becomeFirstAdmin")))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("SETUP_CODE_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"code\": null}", "[]", ""})
    void a_request_without_a_code_changes_nothing(String body) {
        Ada.isLoggedIn(authenticate);

        assertThat(send(body))
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isIn(400, 422));
        verifyNoInteractions(becomeFirstAdmin);
    }

    @Test
    void somebody_who_is_not_logged_in_is_nobody() {
        assertThat(http.post()
                        .uri("/v1/setup")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Examples.request("becomeFirstAdmin")))
                .hasStatus(401);
        verifyNoInteractions(becomeFirstAdmin);
    }

    private MvcTestResult send(String body) {
        return http.post()
                .uri("/v1/setup")
                .header("Authorization", Ada.BEARER)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
