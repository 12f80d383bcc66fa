package io.miniter.web.account;

import io.swagger.v3.oas.annotations.media.Schema;

/** An upload form, for the API documentation. */
record AvatarForm(
        @Schema(type = "string", format = "binary") byte[] picture) {}
