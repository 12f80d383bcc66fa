package io.miniter.persistence.board;

import io.miniter.application.account.AuthorView;
import io.miniter.application.board.BoardView;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface BoardConverter {

    @Mapping(target = "latest", source = ".")
    BoardView toView(BoardViewRow row);

    default BoardView.@Nullable Latest toLatest(BoardViewRow row) {
        return row.latestId() == null || row.latestTitle() == null || row.latestCreatedAt() == null
                ? null
                : new BoardView.Latest(row.latestId(), row.latestTitle(), row.latestCreatedAt());
    }

    @Mapping(target = "id", source = "accountId")
    AuthorView toAuthor(ModeratorRow row);
}
