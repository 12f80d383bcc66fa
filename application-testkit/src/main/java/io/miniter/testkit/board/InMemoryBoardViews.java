package io.miniter.testkit.board;

import io.miniter.application.board.BoardView;
import io.miniter.application.board.BoardView.Latest;
import io.miniter.application.board.BoardViews;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.article.Article;
import io.miniter.domain.board.Board;
import io.miniter.domain.board.BoardSlug;
import io.miniter.testkit.board.BoardStore.StoredArticle;
import io.miniter.testkit.shared.InMemoryStore;
import java.util.List;
import java.util.Optional;

/** Boards as readers see them, in memory. */
public final class InMemoryBoardViews implements BoardViews {

    private final BoardStore store;

    public InMemoryBoardViews(BoardStore store) {
        this.store = store;
    }

    @Override
    public Optional<BoardView> find(BoardSlug slug) {
        return store.boards().values().stream()
                .filter(board -> board.slug().equals(slug))
                .findFirst()
                .map(this::view);
    }

    @Override
    public List<BoardView> all(PageRequest request) {
        return InMemoryStore.fetchOldest(store.boards(), request, board -> true).stream()
                .map(this::view)
                .toList();
    }

    private BoardView view(Board board) {
        List<Article> newestFirst = store.articles().descendingMap().values().stream()
                .filter(stored -> stored.deletedAt() == null)
                .map(StoredArticle::article)
                .filter(article -> article.boardId().equals(board.id()))
                .toList();
        return new BoardView(
                board.id().value(),
                board.slug().value(),
                board.name().value(),
                board.description().value(),
                board.writers(),
                board.archived(),
                newestFirst.size(),
                newestFirst.isEmpty() ? null : latest(newestFirst.getFirst()));
    }

    private static Latest latest(Article article) {
        return new Latest(article.id().value(), article.text().title().value(), article.createdAt());
    }
}
