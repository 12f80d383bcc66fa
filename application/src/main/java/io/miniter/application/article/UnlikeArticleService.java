package io.miniter.application.article;

import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;

/** One statement, which needs no transaction: what is counted is held no longer than the write itself takes. */
@UseCase(value = Transaction.NONE, changes = PublicContent.ARTICLES)
final class UnlikeArticleService implements UnlikeArticle {

    private final Likes likes;

    UnlikeArticleService(Likes likes) {
        this.likes = likes;
    }

    @Override
    public void unlikeArticle(Command command) {
        likes.remove(command.articleId(), command.actor().accountId());
    }
}
