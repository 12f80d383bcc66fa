package io.miniter.application.article;

import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;

/** One statement, which needs no transaction: what is counted is held no longer than the write itself takes. */
@UseCase(
        value = Transaction.NONE,
        changes = {})
final class RemoveBookmarkService implements RemoveBookmark {

    private final Bookmarks bookmarks;

    RemoveBookmarkService(Bookmarks bookmarks) {
        this.bookmarks = bookmarks;
    }

    @Override
    public void removeBookmark(Command command) {
        bookmarks.remove(command.articleId(), command.actor().accountId());
    }
}
