package io.miniter.application.article;

import io.miniter.application.event.InTransaction;
import io.miniter.domain.account.AccountRemoved;

/** The articles of the account are removed, and what it edited of others names nobody. */
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
