package io.miniter.web.article;

import io.miniter.web.account.AuthorResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** A deleted article as moderators see it. */
record DeletedArticleResponse(
        String id,
        AuthorResponse author,
        String title,

        @Schema(description = "What it is about, on one line; empty if the author gave none and the body has no text")
        String summary,

        Instant createdAt,

        @Schema(description = "When it was deleted. It can be restored for 30 days from then on")
        Instant deletedAt) {}
