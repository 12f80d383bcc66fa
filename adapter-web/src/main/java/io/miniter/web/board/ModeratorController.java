package io.miniter.web.board;

import io.miniter.application.board.AppointModerator;
import io.miniter.application.board.ModeratorQueries;
import io.miniter.application.shared.Actor;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.paging.ListOptions;
import io.miniter.http.paging.Listing;
import io.miniter.http.paging.PageResponse;
import io.miniter.http.problem.Refuses;
import io.miniter.http.request.PathVariables;
import io.miniter.web.account.AuthorResponse;
import io.miniter.web.account.AuthorWebConverter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Boards")
final class ModeratorController {

    private final ModeratorQueries moderators;
    private final AppointModerator appointModerator;
    private final AuthorWebConverter converter;

    ModeratorController(ModeratorQueries moderators, AppointModerator appointModerator, AuthorWebConverter converter) {
        this.moderators = moderators;
        this.appointModerator = appointModerator;
        this.converter = converter;
    }

    @GetMapping(path = "/v1/boards/{slug}/moderators", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "List the moderators of a board",
            description = "Only admins can. The newest first; admins are not among them, unless they were appointed.")
    @Refuses({ErrorCode.ADMINS_ONLY, ErrorCode.BOARD_NOT_FOUND})
    ResponseEntity<PageResponse<AuthorResponse>> listModerators(
            Actor actor, @PathVariable String slug, @ListOptions("moderators") Listing listing) {
        return listing.answer(moderators
                .of(BoardPathVariables.boardSlug(slug), actor, listing.request())
                .map(converter::toResponse));
    }

    @PutMapping("/v1/boards/{slug}/moderators/{handle}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Appoint a moderator", description = "Only admins can. Doing it twice is no error.")
    @Refuses({ErrorCode.ADMINS_ONLY, ErrorCode.BOARD_NOT_FOUND, ErrorCode.ACCOUNT_NOT_FOUND})
    void appointModerator(Actor actor, @PathVariable String slug, @PathVariable String handle) {
        appointModerator.appoint(
                new AppointModerator.Command(actor, BoardPathVariables.boardSlug(slug), PathVariables.handle(handle)));
    }

    @DeleteMapping("/v1/boards/{slug}/moderators/{handle}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Dismiss a moderator", description = "Only admins can. Doing it twice is no error.")
    @Refuses({ErrorCode.ADMINS_ONLY, ErrorCode.BOARD_NOT_FOUND, ErrorCode.ACCOUNT_NOT_FOUND})
    void dismissModerator(Actor actor, @PathVariable String slug, @PathVariable String handle) {
        appointModerator.dismiss(
                new AppointModerator.Command(actor, BoardPathVariables.boardSlug(slug), PathVariables.handle(handle)));
    }
}
