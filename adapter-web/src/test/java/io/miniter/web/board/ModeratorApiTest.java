package io.miniter.web.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.miniter.application.board.AppointModerator;
import io.miniter.application.board.ModeratorQueries;
import io.miniter.application.session.Authenticate;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.Handle;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.Ada;
import io.miniter.http.Charles;
import io.miniter.web.Examples;
import io.miniter.web.WebTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class ModeratorApiTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    @Autowired
    ModeratorQueries moderators;

    @Autowired
    AppointModerator appointModerator;

    @BeforeEach
    void log_in() {
        Ada.isLoggedIn(authenticate);
    }

    @Test
    void the_moderators_of_a_board_are_a_list() {
        when(moderators.of(new BoardSlug("free"), Ada.ACTOR, PageRequest.first(2)))
                .thenReturn(new Page<>(List.of(Charles.author(), Ada.author()), new Cursor(1748210430058498L)));

        assertThat(send(HttpMethod.GET, "/v1/boards/free/moderators?limit=2"))
                .hasStatusOk()
                .hasHeader(
                        "Link",
                        "<http://localhost/v1/boards/free/moderators?limit=2"
                                + "&cursor=bW9kZXJhdG9yczoxNzQ4MjEwNDMwMDU4NDk4>; rel=\"next\"")
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("listModerators"));
    }

    @Test
    void a_moderator_is_appointed() {
        assertThat(send(HttpMethod.PUT, "/v1/boards/free/moderators/Charles_B"))
                .hasStatus(204)
                .body()
                .isEmpty();

        verify(appointModerator)
                .appoint(new AppointModerator.Command(Ada.ACTOR, new BoardSlug("free"), new Handle("Charles_B")));
    }

    @Test
    void a_moderator_is_dismissed() {
        assertThat(send(HttpMethod.DELETE, "/v1/boards/free/moderators/Charles_B"))
                .hasStatus(204)
                .body()
                .isEmpty();

        verify(appointModerator)
                .dismiss(new AppointModerator.Command(Ada.ACTOR, new BoardSlug("free"), new Handle("Charles_B")));
    }

    @ParameterizedTest
    @CsvSource({"ADMINS_ONLY, 403", "BOARD_NOT_FOUND, 404", "ACCOUNT_NOT_FOUND, 404"})
    void a_moderator_who_cannot_be_appointed_or_dismissed_says_why(ErrorCode code, int status) {
        doThrow(new DomainException(code)).when(appointModerator).appoint(any());
        doThrow(new DomainException(code)).when(appointModerator).dismiss(any());

        assertRefused(send(HttpMethod.PUT, "/v1/boards/free/moderators/ada"), status, code.name());
        assertRefused(send(HttpMethod.DELETE, "/v1/boards/free/moderators/ada"), status, code.name());
    }

    @ParameterizedTest
    @CsvSource({"ADMINS_ONLY, 403", "BOARD_NOT_FOUND, 404"})
    void moderators_that_cannot_be_listed_say_why(ErrorCode code, int status) {
        when(moderators.of(any(), any(), any())).thenThrow(new DomainException(code));

        assertRefused(send(HttpMethod.GET, "/v1/boards/free/moderators"), status, code.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "charles b", "찰스", "charles\u0000", "charles\u202E", "👋👋👋", "a-b", "a.b"})
    void nobody_has_what_cannot_be_a_handle(String handle) {
        for (HttpMethod method : List.of(HttpMethod.PUT, HttpMethod.DELETE)) {
            assertRefused(send(method, "/v1/boards/free/moderators/{handle}", handle), 404, "ACCOUNT_NOT_FOUND");
        }
        verifyNoInteractions(appointModerator, appointModerator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"f", "FREE", "fr--ee", "자유", "free\u0000"})
    void there_is_no_board_under_what_cannot_be_a_slug(String slug) {
        for (HttpMethod method : List.of(HttpMethod.PUT, HttpMethod.DELETE)) {
            assertRefused(send(method, "/v1/boards/{slug}/moderators/ada", slug), 404, "BOARD_NOT_FOUND");
        }
        assertRefused(send(HttpMethod.GET, "/v1/boards/{slug}/moderators", slug), 404, "BOARD_NOT_FOUND");
        verifyNoInteractions(appointModerator, appointModerator, moderators);
    }

    private static void assertRefused(MvcTestResult result, int status, String code) {
        assertThat(result).hasStatus(status).bodyJson().extractingPath("code").isEqualTo(code);
    }

    private MvcTestResult send(HttpMethod method, String path, Object... variables) {
        return http.method(method)
                .uri(path, variables)
                .header("Authorization", Ada.BEARER)
                .exchange();
    }
}
