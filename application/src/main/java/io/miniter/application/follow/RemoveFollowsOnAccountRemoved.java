package io.miniter.application.follow;

import io.miniter.application.event.InTransaction;
import io.miniter.domain.account.AccountRemoved;

/** Removes all follows by and of the account and decrements the counts. */
final class RemoveFollowsOnAccountRemoved implements InTransaction<AccountRemoved> {

    private final Follows follows;

    RemoveFollowsOnAccountRemoved(Follows follows) {
        this.follows = follows;
    }

    @Override
    public Class<AccountRemoved> event() {
        return AccountRemoved.class;
    }

    @Override
    public int turn() {
        return 7;
    }

    @Override
    public void react(AccountRemoved event) {
        follows.removeAllBy(event.account());
    }
}
