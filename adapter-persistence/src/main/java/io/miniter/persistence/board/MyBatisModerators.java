package io.miniter.persistence.board;

import io.miniter.application.account.AuthorView;
import io.miniter.application.board.Moderators;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.ListEntry;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.board.BoardId;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.persistence.shared.BrokenConstraint;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

@Component
final class MyBatisModerators implements Moderators {

    private static final Map<String, ErrorCode> CONSTRAINTS =
            Map.of("moderators_account_id_fkey", ErrorCode.ACCOUNT_NOT_FOUND);

    private final ModeratorMapper mapper;
    private final BoardConverter converter;

    MyBatisModerators(ModeratorMapper mapper, BoardConverter converter) {
        this.mapper = mapper;
        this.converter = converter;
    }

    @Override
    public void add(long position, BoardId board, AccountId account) {
        try {
            mapper.add(position, board.value(), account.value());
        } catch (DataIntegrityViolationException violation) {
            throw BrokenConstraint.translate(violation, CONSTRAINTS);
        }
    }

    @Override
    public void remove(BoardId board, AccountId account) {
        mapper.remove(board.value(), account.value());
    }

    @Override
    public List<ListEntry<AuthorView>> of(BoardId board, PageRequest request) {
        return mapper.of(board.value(), request.below(), request.fetchSize()).stream()
                .map(row -> new ListEntry<>(new Cursor(row.position()), converter.toAuthor(row)))
                .toList();
    }
}
