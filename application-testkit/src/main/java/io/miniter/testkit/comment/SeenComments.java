package io.miniter.testkit.comment;

import io.miniter.application.comment.CommentView;
import io.miniter.application.comment.CommentViews;
import io.miniter.application.comment.StoredCommentView;
import io.miniter.application.shared.PageRequest;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.comment.CommentId;
import io.miniter.testkit.shared.World;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@link CommentViews} store, with what the application makes of it for the reader. */
public record SeenComments(CommentViews views) {

    /** What is there in this world. */
    public static SeenComments of(World world) {
        return new SeenComments(world.get(CommentViews.class));
    }

    public Optional<CommentView> find(CommentId id, @Nullable AccountId reader) {
        return views.find(id, reader).map(StoredCommentView::toView);
    }

    public boolean isArticle(ArticleId article) {
        return views.isArticle(article);
    }

    public boolean isComment(CommentId comment) {
        return views.isComment(comment);
    }

    public List<CommentView> onArticle(ArticleId article, @Nullable AccountId reader, PageRequest request) {
        return seen(views.onArticle(article, reader, request));
    }

    public List<CommentView> firstReplies(List<CommentId> parents, int most, @Nullable AccountId reader) {
        return seen(views.firstReplies(parents, most, reader));
    }

    public List<CommentView> replies(CommentId parent, @Nullable AccountId reader, PageRequest request) {
        return seen(views.replies(parent, reader, request));
    }

    private static List<CommentView> seen(List<StoredCommentView> stored) {
        return stored.stream().map(StoredCommentView::toView).toList();
    }
}
