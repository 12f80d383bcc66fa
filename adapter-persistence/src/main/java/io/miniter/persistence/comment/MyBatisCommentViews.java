package io.miniter.persistence.comment;

import io.miniter.application.comment.CommentViews;
import io.miniter.application.comment.StoredCommentView;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.comment.CommentId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
final class MyBatisCommentViews implements CommentViews {

    private final CommentViewMapper mapper;
    private final CommentConverter converter;

    MyBatisCommentViews(CommentViewMapper mapper, CommentConverter converter) {
        this.mapper = mapper;
        this.converter = converter;
    }

    @Override
    public Optional<StoredCommentView> find(CommentId id, @Nullable AccountId reader) {
        return mapper.findById(id.value(), toValue(reader)).map(converter::toStored);
    }

    @Override
    public boolean isArticle(ArticleId article) {
        return mapper.isArticle(article.value());
    }

    @Override
    public boolean isComment(CommentId comment) {
        return mapper.isComment(comment.value());
    }

    @Override
    public List<StoredCommentView> onArticle(ArticleId article, @Nullable AccountId reader, PageRequest request) {
        return toViews(mapper.onArticle(article.value(), toValue(reader), request.above(), request.fetchSize()));
    }

    @Override
    public List<StoredCommentView> firstReplies(List<CommentId> parents, int most, @Nullable AccountId reader) {
        Long[] values = parents.stream().map(CommentId::value).toArray(Long[]::new);
        return values.length == 0 ? List.of() : toViews(mapper.firstReplies(values, most, toValue(reader)));
    }

    @Override
    public List<StoredCommentView> replies(CommentId parent, @Nullable AccountId reader, PageRequest request) {
        return toViews(mapper.replies(parent.value(), toValue(reader), request.above(), request.fetchSize()));
    }

    private List<StoredCommentView> toViews(List<CommentViewRow> rows) {
        return rows.stream().map(converter::toStored).toList();
    }

    private static @Nullable Long toValue(@Nullable AccountId reader) {
        return reader == null ? null : reader.value();
    }
}
