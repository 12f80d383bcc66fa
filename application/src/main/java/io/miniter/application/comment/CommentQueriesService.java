package io.miniter.application.comment;

import io.miniter.application.shared.Actor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@UseCase(
        value = Transaction.NONE,
        changes = {},
        reads = true)
final class CommentQueriesService implements CommentQueries {

    private final CommentViews views;

    CommentQueriesService(CommentViews views) {
        this.views = views;
    }

    @Override
    public Page<CommentThreadView> onArticle(ArticleId article, @Nullable Actor reader, PageRequest request) {
        if (!views.isArticle(article)) {
            throw new DomainException(ErrorCode.ARTICLE_NOT_FOUND);
        }
        Page<CommentView> comments = page(views.onArticle(article, Actor.idOf(reader), request), request);
        Map<Long, List<CommentView>> firstReplies = firstReplies(comments, reader);
        return comments.map(
                comment -> new CommentThreadView(comment, firstReplies.getOrDefault(comment.id(), List.of())));
    }

    @Override
    public Page<CommentView> replies(CommentId comment, @Nullable Actor reader, PageRequest request) {
        if (!views.isComment(comment)) {
            throw new DomainException(ErrorCode.COMMENT_NOT_FOUND);
        }
        return page(views.replies(comment, Actor.idOf(reader), request), request);
    }

    private static Page<CommentView> page(List<StoredCommentView> fetched, PageRequest request) {
        return Page.of(fetched, request, stored -> stored.comment().id()).map(StoredCommentView::toView);
    }

    private Map<Long, List<CommentView>> firstReplies(Page<CommentView> comments, @Nullable Actor reader) {
        List<CommentId> answered = comments.items().stream()
                .filter(comment -> comment.replies() > 0)
                .map(comment -> new CommentId(comment.id()))
                .toList();
        return views.firstReplies(answered, CommentThreadView.FIRST_REPLIES, Actor.idOf(reader)).stream()
                .map(StoredCommentView::toView)
                .collect(Collectors.groupingBy(reply -> Objects.requireNonNull(reply.parentId())));
    }
}
