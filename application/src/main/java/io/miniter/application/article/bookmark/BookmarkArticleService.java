package io.miniter.application.article.bookmark;

import io.miniter.application.shared.IdSource;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;

/** One statement, hence no transaction: the row locks on the counts are held only for the write itself. */
@UseCase(
        value = Transaction.NONE,
        changes = {})
final class BookmarkArticleService implements BookmarkArticle {

    private final Bookmarks bookmarks;
    private final IdSource ids;

    BookmarkArticleService(Bookmarks bookmarks, IdSource ids) {
        this.bookmarks = bookmarks;
        this.ids = ids;
    }

    @Override
    public void bookmark(Command command) {
        bookmarks.add(ids.next(), command.articleId(), command.actor().accountId());
    }

    @Override
    public void removeBookmark(Command command) {
        bookmarks.remove(command.articleId(), command.actor().accountId());
    }
}
