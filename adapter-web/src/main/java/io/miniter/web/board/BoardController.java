package io.miniter.web.board;

import io.miniter.application.board.BoardQueries;
import io.miniter.application.board.ChangeBoard;
import io.miniter.application.board.CreateBoard;
import io.miniter.application.shared.Actor;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.address.PublicUrl;
import io.miniter.http.paging.ListOptions;
import io.miniter.http.paging.Listing;
import io.miniter.http.paging.PageResponse;
import io.miniter.http.problem.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The response does not depend on {@code reader}; the parameter makes an invalid token be refused here too. */
@RestController
@Tag(name = "Boards")
final class BoardController {

    private final BoardQueries boards;
    private final CreateBoard createBoard;
    private final ChangeBoard changeBoard;
    private final BoardWebConverter converter;

    BoardController(
            BoardQueries boards, CreateBoard createBoard, ChangeBoard changeBoard, BoardWebConverter converter) {
        this.boards = boards;
        this.createBoard = createBoard;
        this.changeBoard = changeBoard;
        this.converter = converter;
    }

    @GetMapping(path = "/v1/boards", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "List the boards", description = "The oldest first, archived ones among them.")
    ResponseEntity<PageResponse<BoardResponse>> listBoards(
            @Nullable Actor reader, @ListOptions("boards") Listing listing) {
        return listing.answer(boards.all(listing.request()).map(converter::toResponse));
    }

    @GetMapping(path = "/v1/boards/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Read a board")
    @Refuses(ErrorCode.BOARD_NOT_FOUND)
    BoardResponse readBoard(@Nullable Actor reader, @PathVariable String slug) {
        return converter.toResponse(boards.bySlug(BoardPathVariables.boardSlug(slug)));
    }

    @PostMapping(
            path = "/v1/boards",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Open a board", description = "Only admins can.")
    @Refuses({ErrorCode.ADMINS_ONLY, ErrorCode.BOARD_SLUG_TAKEN})
    ResponseEntity<BoardResponse> createBoard(
            Actor actor, @RequestBody CreateBoardRequest request, PublicUrl publicUrl) {
        BoardResponse board = converter.toResponse(createBoard.createBoard(request.toCommand(actor)));
        return ResponseEntity.created(publicUrl.to("/v1/boards/" + board.slug()))
                .body(board);
    }

    @PatchMapping(
            path = "/v1/boards/{slug}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Change a board",
            description = "Only admins can. What is left out, or null, stays as it is. Nothing new can be written on an"
                    + " archived board.")
    @Refuses({ErrorCode.ADMINS_ONLY, ErrorCode.BOARD_NOT_FOUND})
    BoardResponse changeBoard(Actor actor, @PathVariable String slug, @RequestBody ChangeBoardRequest request) {
        return converter.toResponse(
                changeBoard.changeBoard(request.toCommand(actor, BoardPathVariables.boardSlug(slug))));
    }
}
