package io.miniter.web.article;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An article as its reader sees it.
 *
 * @param article all but the body; its fields are inlined
 * @param body the Markdown
 * @param bodyHtml the body as sanitized HTML
 */
record FullArticleResponse(
        @JsonUnwrapped ArticleResponse article,

        @Schema(description = "Markdown, as it was written") String body,

        @Schema(
                description = "The body as HTML that does no harm: no script, no event handler, no form. Images are of"
                        + " this server; one of another is a link to it with the class `foreign-image`, so that reading"
                        + " tells nobody else")
        String bodyHtml) {}
