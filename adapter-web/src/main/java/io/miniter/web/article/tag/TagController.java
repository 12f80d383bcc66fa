package io.miniter.web.article.tag;

import io.miniter.application.article.tag.TagQueries;
import io.miniter.application.shared.Actor;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.article.Tag;
import io.miniter.http.paging.ListOptions;
import io.miniter.http.paging.Listing;
import io.miniter.http.paging.PageResponse;
import io.miniter.http.problem.HttpErrorCode;
import io.miniter.http.problem.RefusedRequestException;
import io.miniter.http.request.RequestFields;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@io.swagger.v3.oas.annotations.tags.Tag(name = "Articles")
final class TagController {

    private static final String PREFIX = "prefix";

    private final TagQueries tags;
    private final TagWebConverter converter;

    TagController(TagQueries tags, TagWebConverter converter) {
        this.tags = tags;
        this.converter = converter;
    }

    /** The response does not depend on {@code reader}; the parameter makes an invalid token be refused here too. */
    @GetMapping(path = "/v1/tags", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "List the most used tags",
            description =
                    "Those that most articles have first. There is one page only: a longer prefix finds others. An"
                            + " empty prefix is none.")
    ResponseEntity<PageResponse<TagResponse>> listTags(
            @Nullable Actor reader, @ListOptions(value = "tags", filters = PREFIX) Listing listing) {
        return listing.answer(tags.mostUsed(prefix(listing), onlyPage(listing)).map(converter::toResponse));
    }

    private static @Nullable Tag prefix(Listing listing) {
        String given = listing.filter(PREFIX);
        var fields = new RequestFields();
        var prefix = fields.optional(PREFIX, given == null || given.isBlank() ? null : given, Tag::new);
        fields.check();
        return prefix.orNull();
    }

    /** This list has one page only, so any cursor is invalid. */
    private static PageRequest onlyPage(Listing listing) {
        if (listing.request().after() != null) {
            throw new RefusedRequestException(HttpErrorCode.BAD_CURSOR);
        }
        return listing.request();
    }
}
