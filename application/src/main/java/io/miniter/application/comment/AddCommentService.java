package io.miniter.application.comment;

import io.miniter.application.shared.IdSource;
import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.InstantSource;

@UseCase(changes = PublicContent.ARTICLES)
final class AddCommentService implements AddComment {

    private final Comments comments;
    private final IdSource ids;
    private final InstantSource clock;

    AddCommentService(Comments comments, IdSource ids, InstantSource clock) {
        this.comments = comments;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public CommentId addComment(PostComment.Command command) {
        ArticleId article = comments.discussion(
                        command.articleId(), command.actor().accountId())
                .orElseThrow(() -> new DomainException(ErrorCode.ARTICLE_NOT_FOUND))
                .toComment();
        Comment comment = written(article, command);
        comments.add(comment);
        return comment.id();
    }

    private Comment written(ArticleId article, PostComment.Command command) {
        AccountId author = command.actor().accountId();
        if (command.answered() == null) {
            return Comment.write(nextId(), article, author, command.text(), clock.instant());
        }
        Comment answered = comments.findToAnswer(command.answered())
                .orElseThrow(() -> new DomainException(ErrorCode.COMMENT_NOT_FOUND));
        return Comment.reply(nextId(), article, answered, author, command.text(), clock.instant());
    }

    private CommentId nextId() {
        return new CommentId(ids.next());
    }
}
