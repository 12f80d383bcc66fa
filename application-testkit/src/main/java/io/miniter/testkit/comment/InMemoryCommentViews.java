package io.miniter.testkit.comment;

import io.miniter.application.account.AuthorView;
import io.miniter.application.comment.CommentView;
import io.miniter.application.comment.CommentViews;
import io.miniter.application.comment.StoredCommentView;
import io.miniter.application.comment.StoredCommentView.Reader;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.Article;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentId;
import io.miniter.testkit.board.BoardStore;
import io.miniter.testkit.board.BoardStore.CommentLike;
import io.miniter.testkit.board.BoardStore.StoredComment;
import io.miniter.testkit.shared.InMemoryStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Comments as readers see them, in memory. */
public final class InMemoryCommentViews implements CommentViews {

    private final BoardStore store;

    public InMemoryCommentViews(BoardStore store) {
        this.store = store;
    }

    @Override
    public Optional<StoredCommentView> find(CommentId id, @Nullable AccountId reader) {
        return store.comment(id).filter(stored -> !stored.deleted()).map(stored -> view(stored, reader));
    }

    @Override
    public boolean isArticle(ArticleId article) {
        return store.article(article).isPresent();
    }

    @Override
    public boolean isComment(CommentId comment) {
        return store.comment(comment).isPresent();
    }

    @Override
    public List<StoredCommentView> onArticle(ArticleId article, @Nullable AccountId reader, PageRequest request) {
        return oldest(
                request,
                reader,
                comment -> comment.parentId() == null && comment.articleId().equals(article));
    }

    /** The last parent first, whatever the order of {@code parents}: callers may not count on theirs. */
    @Override
    public List<StoredCommentView> firstReplies(List<CommentId> parents, int most, @Nullable AccountId reader) {
        return store.comments().descendingMap().values().stream()
                .map(stored -> stored.comment().id())
                .filter(parents::contains)
                .flatMap(parent -> replies(parent, reader, PageRequest.first(most)).stream()
                        .limit(most))
                .toList();
    }

    @Override
    public List<StoredCommentView> replies(CommentId parent, @Nullable AccountId reader, PageRequest request) {
        return oldest(request, reader, comment -> parent.equals(comment.parentId()));
    }

    private List<StoredCommentView> oldest(PageRequest request, @Nullable AccountId reader, Predicate<Comment> wanted) {
        return InMemoryStore.fetchOldest(
                        store.comments(),
                        request,
                        stored -> wanted.test(stored.comment())
                                && isArticle(stored.comment().articleId()))
                .stream()
                .map(stored -> view(stored, reader))
                .toList();
    }

    private StoredCommentView view(StoredComment stored, @Nullable AccountId reader) {
        Comment comment = stored.comment();
        boolean there = !stored.deleted();
        CommentView view = new CommentView(
                comment.id().value(),
                comment.articleId().value(),
                comment.parentId() == null ? null : comment.parentId().value(),
                there ? store.author(comment.authorId()) : null,
                comment.answeredId() == null ? null : authorOf(comment.answeredId()),
                there ? comment.text().value() : null,
                stored.deleted(),
                (int) likes(comment).count(),
                replies(comment),
                comment.createdAt(),
                comment.editedAt(),
                null);
        return new StoredCommentView(view, there && reader != null ? reader(comment, reader) : null);
    }

    private @Nullable AuthorView authorOf(CommentId answered) {
        return store.undeletedComment(answered)
                .map(comment -> store.author(comment.authorId()))
                .orElse(null);
    }

    private Stream<CommentLike> likes(Comment comment) {
        return store.commentLikes().stream().filter(like -> like.commentId().equals(comment.id()));
    }

    private int replies(Comment comment) {
        return InMemoryStore.count(
                store.comments(), stored -> comment.id().equals(stored.comment().parentId()));
    }

    private Reader reader(Comment comment, AccountId reader) {
        Article article = store.article(comment.articleId()).orElseThrow().article();
        return new Reader(
                store.commentLikes().contains(new CommentLike(comment.id(), reader)),
                store.access(store.board(article), reader).context(comment.isBy(reader), article.locked()));
    }
}
