package io.miniter.web.board;

import io.miniter.application.board.ChangeBoard;
import io.miniter.application.shared.Actor;
import io.miniter.domain.board.BoardDescription;
import io.miniter.domain.board.BoardName;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.board.Writers;
import io.miniter.http.request.RequestFields;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Changes to a board. An absent or null field is unchanged. */
record ChangeBoardRequest(
        @Schema(minLength = 1, maxLength = BoardName.MAX_LENGTH, description = "Left out or null: stays as it is")
        @Nullable
        String name,

        @Schema(
                maxLength = BoardDescription.MAX_LENGTH,
                description = "Left out or null: stays as it is; empty to say nothing")
        @Nullable
        String description,

        @Schema(
                implementation = Writers.class,
                description = "Left out or null: stays as it is. What others have written stays too")
        @Nullable
        String writers,

        @Schema(description = "Left out or null: stays as it is; false takes the board back from the archive") @Nullable
        Boolean archived) {

    ChangeBoard.Command toCommand(Actor actor, BoardSlug board) {
        var fields = new RequestFields();
        var newName = fields.optional("name", name, BoardName::new);
        var newDescription = fields.optional("description", description, BoardDescription::new);
        var newWriters = fields.optional("writers", writers, WritersNames::parse);
        fields.check();
        return new ChangeBoard.Command(
                actor, board, newName.orNull(), newDescription.orNull(), newWriters.orNull(), archived);
    }
}
