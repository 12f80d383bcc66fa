package io.miniter.web.article;

import io.miniter.web.account.AuthorResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision of an article, without its body.
 *
 * @param number the version of the article, from 1 on
 * @param writer who wrote this version; {@code null} if their account is deleted
 * @param writtenAt when this version was written
 */
record RevisionResponse(
        @Schema(description = "The version of the article that said so, from 1 on")
        int number,

        String title,

        @Schema(description = "What it is about, on one line; empty if the author gave none and the body has no text")
        String summary,

        @Schema(description = "The words under which it is found, in the author's order")
        List<String> tags,

        @Schema(description = "Who wrote it so, the author or a moderator; null if their account is gone") @Nullable
        AuthorResponse writer,

        @Schema(description = "Since when it said so") Instant writtenAt) {}
