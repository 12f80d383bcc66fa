package io.miniter.persistence.article;

import io.miniter.application.article.ArticleSelection;
import io.miniter.application.article.ArticleSort;
import io.miniter.application.article.ArticleViews;
import io.miniter.application.article.StoredArticleView;
import io.miniter.application.article.StoredFullArticleView;
import io.miniter.application.article.moderation.DeletedArticleView;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.ListEntry;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.BoardId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
final class MyBatisArticleViews implements ArticleViews {

    /** The pseudo tag of the listing that every article has. */
    private static final String ANY_TAG = "";

    /** Later than any deletion, and within PostgreSQL's range. */
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final ArticleViewMapper mapper;
    private final ArticleConverter converter;

    MyBatisArticleViews(ArticleViewMapper mapper, ArticleConverter converter) {
        this.mapper = mapper;
        this.converter = converter;
    }

    @Override
    public Optional<StoredFullArticleView> find(ArticleId id, @Nullable AccountId reader) {
        return mapper.findById(id.value(), valueOf(reader)).map(this::toStored);
    }

    @Override
    public List<ListEntry<StoredArticleView>> list(
            ArticleSelection selection, ArticleSort sort, @Nullable AccountId reader, PageRequest request) {
        return rows(selection, sort, valueOf(reader), request).stream()
                .map(this::toListed)
                .toList();
    }

    private List<ArticleViewRow> rows(
            ArticleSelection selection, ArticleSort sort, @Nullable Long reader, PageRequest request) {
        Long board = selection.board() == null ? null : selection.board().value();
        String tag = selection.tag() == null ? ANY_TAG : selection.tag().value();
        Long author = valueOf(selection.author());
        long belowRank = request.belowRank();
        long below = request.below();
        int count = request.fetchSize();
        return switch (sort) {
            case NEWEST ->
                board != null && author == null
                        ? mapper.pinnedFirst(board, tag, author, reader, belowRank, below, count)
                        : mapper.newest(board, tag, author, reader, below, count);
            case ACTIVE -> mapper.active(board, tag, author, reader, belowRank, below, count);
            case LIKED -> mapper.liked(board, tag, author, reader, belowRank, below, count);
        };
    }

    @Override
    public List<ListEntry<StoredArticleView>> bookmarked(AccountId reader, PageRequest request) {
        return mapper.bookmarked(reader.value(), request.below(), request.fetchSize()).stream()
                .map(this::toListed)
                .toList();
    }

    @Override
    public List<ListEntry<DeletedArticleView>> deleted(BoardId board, PageRequest request) {
        return mapper.deleted(board.value(), timeOf(request.belowRank()), request.below(), request.fetchSize()).stream()
                .map(row -> new ListEntry<>(new Cursor(rankOf(row.deletedAt()), row.id()), converter.toView(row)))
                .toList();
    }

    private ListEntry<StoredArticleView> toListed(ArticleViewRow row) {
        return new ListEntry<>(new Cursor(row.placeRank(), row.placePosition()), converter.toStored(row));
    }

    private StoredFullArticleView toStored(ArticleViewRow row) {
        return new StoredFullArticleView(
                converter.toStored(row),
                Objects.requireNonNull(row.body()),
                Objects.requireNonNull(row.bodyHtml()),
                Objects.requireNonNull(row.htmlEdition()));
    }

    private static long rankOf(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    private static Instant timeOf(long rank) {
        return Instant.EPOCH.plus(Math.min(rank, rankOf(LAST)), ChronoUnit.MICROS);
    }

    private static @Nullable Long valueOf(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }
}
