package io.miniter.web.article.tag;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A tag as readers see it.
 *
 * @param articles how many articles have it
 */
record TagResponse(
        String tag,
        @Schema(description = "How many articles have it") int articles) {}
