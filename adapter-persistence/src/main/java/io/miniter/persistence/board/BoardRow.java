package io.miniter.persistence.board;

import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardDescription;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.board.BoardName;
import io.miniter.domain.board.BoardSlug;
import io.miniter.domain.board.Writers;
import io.miniter.domain.shared.PlainText;

record BoardRow(long id, String slug, String name, String description, String writers, boolean archived) {

    static BoardRow of(Board board) {
        return new BoardRow(
                board.id().value(),
                board.slug().value(),
                board.name().value(),
                board.description().value(),
                board.writers().name(),
                board.archived());
    }

    Board toBoard() {
        return Board.restore(
                new BoardId(id),
                new BoardSlug(slug),
                PlainText.restored(name, BoardName::new),
                PlainText.restored(description, BoardDescription::new),
                Writers.valueOf(writers),
                archived);
    }
}
