package io.miniter.application.comment;

import io.miniter.application.event.InTransaction;
import io.miniter.domain.account.AccountRemoved;

/** Removes the account's comments and decrements the counts. */
final class RemoveCommentsOnAccountRemoved implements InTransaction<AccountRemoved> {

    private final Comments comments;

    RemoveCommentsOnAccountRemoved(Comments comments) {
        this.comments = comments;
    }

    @Override
    public Class<AccountRemoved> event() {
        return AccountRemoved.class;
    }

    @Override
    public int turn() {
        return 3;
    }

    @Override
    public void react(AccountRemoved event) {
        comments.removeAllBy(event.account());
    }
}
