package io.miniter.web.article;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A revision of an article.
 *
 * @param revision all but the body; its fields are inlined
 * @param body the Markdown
 * @param bodyHtml the body as sanitized HTML
 */
record FullRevisionResponse(
        @JsonUnwrapped RevisionResponse revision,

        @Schema(description = "Markdown, as it was written") String body,

        @Schema(
                description = "The body as HTML that does no harm: no script, no event handler, no form. Images are of"
                        + " this server; one of another is a link to it with the class `foreign-image`, so that reading"
                        + " tells nobody else")
        String bodyHtml) {}
