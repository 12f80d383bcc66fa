package io.miniter.testkit.comment;

import io.miniter.application.comment.Comments;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.board.BoardAccess;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentAccess;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.comment.Discussion;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import io.miniter.testkit.board.BoardStore;
import io.miniter.testkit.board.BoardStore.StoredArticle;
import io.miniter.testkit.board.BoardStore.StoredComment;
import io.miniter.testkit.shared.InMemoryStore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All comments, in memory. */
public final class InMemoryComments implements Comments {

    private final BoardStore store;

    public InMemoryComments(BoardStore store) {
        this.store = store;
    }

    @Override
    public Optional<Discussion> discussion(ArticleId article, AccountId account) {
        return store.article(article)
                .map(StoredArticle::article)
                .map(found -> new Discussion(article, found.locked(), board(found, account)));
    }

    @Override
    public Optional<Comment> findToAnswer(CommentId id) {
        return Optional.ofNullable(store.comments().get(id.value()))
                .filter(stored -> !stored.deleted())
                .map(StoredComment::comment);
    }

    @Override
    public void add(Comment comment) {
        if (!store.accounts().containsKey(comment.authorId())) {
            throw new DomainException(ErrorCode.SESSION_ENDED);
        }
        InMemoryStore.count(
                store.comments().values().stream()
                        .filter(other -> !other.deleted())
                        .map(StoredComment::comment)
                        .filter(other -> other.authorId().equals(comment.authorId()))
                        .map(Comment::createdAt),
                comment.createdAt(),
                Comment.QUOTA);
        store.comments().put(comment.id().value(), new StoredComment(comment, false));
    }

    @Override
    public Optional<CommentAccess> accessForChange(CommentId id, AccountId account) {
        return store.undeletedComment(id).map(comment -> {
            Article article = store.article(comment.articleId()).orElseThrow().article();
            return new CommentAccess(comment, account, board(article, account), article.locked());
        });
    }

    @Override
    public void update(Comment comment) {
        store.comments().replace(comment.id().value(), new StoredComment(comment, false));
    }

    @Override
    public void remove(Comment comment) {
        long id = comment.id().value();
        if (!store.comments().containsKey(id)) {
            return;
        }
        store.commentLikes().removeIf(like -> like.commentId().equals(comment.id()));
        if (hasReplies(comment.id())) {
            store.comments().replace(id, new StoredComment(comment, true));
        } else {
            store.comments().remove(id);
            forgetAnswersTo(comment.id());
            removeEmptyPlaceOf(comment.parentId());
        }
    }

    @Override
    public void removeAllBy(AccountId author) {
        List<Comment> written = store.comments().values().stream()
                .filter(stored -> !stored.deleted() && stored.comment().isBy(author))
                .map(StoredComment::comment)
                .toList();
        written.forEach(this::remove);
    }

    private BoardAccess board(Article article, AccountId account) {
        return store.access(store.board(article), account);
    }

    private boolean hasReplies(CommentId id) {
        return store.comments().values().stream()
                .anyMatch(stored -> id.equals(stored.comment().parentId()));
    }

    private void forgetAnswersTo(CommentId id) {
        store.comments()
                .replaceAll((key, stored) -> id.equals(stored.comment().answeredId())
                        ? new StoredComment(answeringItsParent(stored.comment()), stored.deleted())
                        : stored);
    }

    private void removeEmptyPlaceOf(@Nullable CommentId parent) {
        if (parent != null && !hasReplies(parent)) {
            store.comments().computeIfPresent(parent.value(), (key, stored) -> stored.deleted() ? null : stored);
        }
    }

    private static Comment answeringItsParent(Comment comment) {
        return Comment.restore(
                comment.id(),
                comment.articleId(),
                comment.authorId(),
                comment.parentId(),
                null,
                comment.text(),
                comment.createdAt(),
                comment.editedAt());
    }
}
