package io.miniter.web.session;

import io.miniter.application.limit.Activity;
import io.miniter.application.session.EndSession;
import io.miniter.application.session.LogIn;
import io.miniter.application.session.RefreshSession;
import io.miniter.application.session.SessionQueries;
import io.miniter.application.session.SessionTokens;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.ClientNetwork;
import io.miniter.domain.session.SessionId;
import io.miniter.domain.session.UserAgent;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.address.PublicUrl;
import io.miniter.http.limit.Limited;
import io.miniter.http.paging.ListOptions;
import io.miniter.http.paging.Listing;
import io.miniter.http.paging.PageResponse;
import io.miniter.http.problem.Refuses;
import io.miniter.http.request.PathVariables;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Sessions")
final class SessionController {

    private final LogIn logIn;
    private final RefreshSession refreshSession;
    private final EndSession endSession;
    private final SessionQueries sessions;
    private final SessionWebConverter converter;

    SessionController(
            LogIn logIn,
            RefreshSession refreshSession,
            EndSession endSession,
            SessionQueries sessions,
            SessionWebConverter converter) {
        this.logIn = logIn;
        this.refreshSession = refreshSession;
        this.endSession = endSession;
        this.sessions = sessions;
        this.converter = converter;
    }

    @Limited(Activity.LOG_IN)
    @PostMapping(
            path = "/v1/sessions",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Log in",
            description = "Begins a session and answers with its two tokens. An unknown login and a wrong password are"
                    + " refused alike.")
    @Refuses(ErrorCode.LOGIN_FAILED)
    ResponseEntity<SessionTokensResponse> logIn(
            @RequestBody LogInRequest request,
            @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String userAgent,
            ClientNetwork network,
            PublicUrl publicUrl) {
        SessionTokens tokens = logIn.logIn(request.toCommand(new UserAgent(userAgent), network));
        return ResponseEntity.created(
                        publicUrl.to("/v1/sessions/" + tokens.sessionId().value()))
                .body(converter.toResponse(tokens));
    }

    @PostMapping(
            path = "/v1/sessions/refresh",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Refresh a session",
            description = "Answers with two new tokens. A refresh token that is used a second time ends its session,"
                    + " because one of the two who used it is not its owner.")
    @Refuses({ErrorCode.REFRESH_TOKEN_INVALID, ErrorCode.REFRESH_TOKEN_REUSED, ErrorCode.SESSION_ENDED})
    SessionTokensResponse refreshSession(@RequestBody RefreshSessionRequest request) {
        return converter.toResponse(refreshSession.refreshSession(request.toToken()));
    }

    @GetMapping(path = "/v1/sessions", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "List my sessions", description = "Those that have not ended, newest first.")
    ResponseEntity<PageResponse<SessionResponse>> listSessions(Actor actor, @ListOptions("sessions") Listing listing) {
        return listing.answer(sessions.own(actor, listing.request()).map(converter::toResponse));
    }

    @DeleteMapping("/v1/sessions/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Log out here", description = "Ends the session that asks.")
    @Refuses(ErrorCode.SESSION_NOT_FOUND)
    void endCurrentSession(Actor actor) {
        endSession.endSession(new EndSession.Command(actor, actor.sessionId()));
    }

    @DeleteMapping("/v1/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Log out there", description = "Ends one of my sessions, on whatever device it is.")
    @Refuses(ErrorCode.SESSION_NOT_FOUND)
    void endSession(Actor actor, @PathVariable String id) {
        SessionId session = PathVariables.id(id, SessionId::new, ErrorCode.SESSION_NOT_FOUND);
        endSession.endSession(new EndSession.Command(actor, session));
    }
}
