package io.miniter.persistence.board;

import io.miniter.application.board.BoardView;
import io.miniter.application.board.BoardViews;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.board.BoardSlug;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
final class MyBatisBoardViews implements BoardViews {

    private final BoardViewMapper mapper;
    private final BoardConverter converter;

    MyBatisBoardViews(BoardViewMapper mapper, BoardConverter converter) {
        this.mapper = mapper;
        this.converter = converter;
    }

    @Override
    public Optional<BoardView> find(BoardSlug slug) {
        return mapper.findBySlug(slug.value()).map(converter::toView);
    }

    @Override
    public List<BoardView> all(PageRequest request) {
        return mapper.all(request.above(), request.fetchSize()).stream()
                .map(converter::toView)
                .toList();
    }
}
