package io.miniter.web.article;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What an article said before.
 *
 * @param revision all but the body, whose fields stand beside the others
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
