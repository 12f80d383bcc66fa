package io.miniter.web.article;

import io.miniter.application.article.revision.RevisionQueries;
import io.miniter.application.shared.Actor;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.http.paging.ListOptions;
import io.miniter.http.paging.Listing;
import io.miniter.http.paging.PageResponse;
import io.miniter.http.problem.Refuses;
import io.miniter.http.request.PathVariables;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Revisions")
final class RevisionController {

    private final RevisionQueries revisions;
    private final RevisionWebConverter converter;

    RevisionController(RevisionQueries revisions, RevisionWebConverter converter) {
        this.revisions = revisions;
        this.converter = converter;
    }

    @GetMapping(path = "/v1/articles/{id}/revisions", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "List what an article said before",
            description = "The newest first, without the bodies and without what it says now. Only its author and the"
                    + " moderators of the board can. 100 are kept: the first and the newest of the others.")
    @Refuses({ErrorCode.ARTICLE_NOT_FOUND, ErrorCode.NOT_THE_AUTHOR})
    ResponseEntity<PageResponse<RevisionResponse>> listRevisions(
            Actor actor, @PathVariable String id, @ListOptions("revisions") Listing listing) {
        return listing.answer(revisions
                .of(ArticleController.articleId(id), actor, listing.request())
                .map(converter::toResponse));
    }

    @GetMapping(path = "/v1/articles/{id}/revisions/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Read what an article said before",
            description = "Only its author and the moderators of the board can. What it says now is no revision yet.")
    @Refuses({ErrorCode.ARTICLE_NOT_FOUND, ErrorCode.NOT_THE_AUTHOR, ErrorCode.REVISION_NOT_FOUND})
    FullRevisionResponse readRevision(Actor actor, @PathVariable String id, @PathVariable String number) {
        return converter.toResponse(revisions.byNumber(
                ArticleController.articleId(id), PathVariables.number(number, ErrorCode.REVISION_NOT_FOUND), actor));
    }
}
