package io.miniter.web.board;

import io.miniter.application.board.CreateBoard;
import io.miniter.application.shared.Actor;
import io.miniter.domain.board.BoardDescription;
import io.miniter.domain.board.BoardName;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.board.Writers;
import io.miniter.http.request.RequestFields;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The input for a new board. */
record CreateBoardRequest(
        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                minLength = BoardSlug.MIN_LENGTH,
                maxLength = BoardSlug.MAX_LENGTH,
                description = "The name in addresses, of a-z 0-9 with single hyphens between them; it never changes")
        @Nullable
        String slug,

        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                minLength = 1,
                maxLength = BoardName.MAX_LENGTH,
                description = "Counted in code points after trimming and NFC; one line without control characters")
        @Nullable
        String name,

        @Schema(maxLength = BoardDescription.MAX_LENGTH, description = "What it is for; empty, if it is left out")
        @Nullable
        String description,

        @Schema(implementation = Writers.class, description = "Who writes its articles; MEMBERS, if it is left out")
        @Nullable
        String writers) {

    CreateBoard.Command toCommand(Actor actor) {
        var fields = new RequestFields();
        var newSlug = fields.required("slug", slug, BoardSlug::new);
        var newName = fields.required("name", name, BoardName::new);
        var newDescription = fields.optional("description", description, BoardDescription::new);
        var newWriters = fields.optional("writers", writers, WritersNames::parse);
        fields.check();
        return new CreateBoard.Command(
                actor,
                newSlug.get(),
                newName.get(),
                Objects.requireNonNullElse(newDescription.orNull(), BoardDescription.EMPTY),
                Objects.requireNonNullElse(newWriters.orNull(), Writers.MEMBERS));
    }
}
