package io.miniter.application.comment;

import io.miniter.application.shared.IdSource;
import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.Transactions;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.account.AccountId;
import io.miniter.domain.article.ArticleId;
import io.miniter.domain.comment.Comment;
import io.miniter.domain.comment.CommentId;
import io.miniter.domain.shared.DomainException;
import io.miniter.domain.shared.ErrorCode;
import java.time.InstantSource;

/** Reads after the transaction, so that the row locks on the counts are held as briefly as possible. */
@UseCase(value = Transaction.NONE, changes = PublicContent.ARTICLES)
final class PostCommentService implements PostComment {

    private final Comments comments;
    private final CommentViews views;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;

    PostCommentService(
            Comments comments, CommentViews views, Transactions transactions, IdSource ids, InstantSource clock) {
        this.comments = comments;
        this.views = views;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public CommentView postComment(Command command) {
        CommentId id = transactions.inOne(() -> add(command));
        return views.find(id, command.actor().accountId())
                .map(StoredCommentView::toView)
                .orElseThrow(() -> new DomainException(ErrorCode.COMMENT_NOT_FOUND));
    }

    private CommentId add(Command command) {
        ArticleId article = comments.discussion(
                        command.articleId(), command.actor().accountId())
                .orElseThrow(() -> new DomainException(ErrorCode.ARTICLE_NOT_FOUND))
                .toComment();
        Comment comment = written(article, command);
        comments.add(comment);
        return comment.id();
    }

    private Comment written(ArticleId article, Command command) {
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
