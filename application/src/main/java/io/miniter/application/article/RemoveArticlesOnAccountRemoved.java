package io.miniter.application.article;

import io.miniter.application.event.InTransaction;
import io.miniter.domain.account.AccountRemoved;

/** Removes the account's articles, and its name from revisions of others' articles. */
final class RemoveArticlesOnAccountRemoved implements InTransaction<AccountRemoved> {

    private final Articles articles;

    RemoveArticlesOnAccountRemoved(Articles articles) {
        this.articles = articles;
    }

    @Override
    public Class<AccountRemoved> event() {
        return AccountRemoved.class;
    }

    @Override
    public int turn() {
        return 2;
    }

    @Override
    public void react(AccountRemoved event) {
        articles.removeAllBy(event.account());
    }
}
