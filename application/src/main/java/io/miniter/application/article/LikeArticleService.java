package io.miniter.application.article;

import io.miniter.application.shared.PublicContent;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;

/** One statement, which needs no transaction: what is counted is held no longer than the write itself takes. */
@UseCase(value = Transaction.NONE, changes = PublicContent.ARTICLES)
final class LikeArticleService implements LikeArticle {

    private final Likes likes;

    LikeArticleService(Likes likes) {
        this.likes = likes;
    }

    @Override
    public void like(Command command) {
        likes.add(command.articleId(), command.actor().accountId());
    }

    @Override
    public void unlike(Command command) {
        likes.remove(command.articleId(), command.actor().accountId());
    }
}
