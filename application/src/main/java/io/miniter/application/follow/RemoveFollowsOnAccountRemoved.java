package io.miniter.application.follow;

import io.miniter.application.event.InTransaction;
import io.miniter.domain.account.AccountRemoved;

/** Nobody follows the account any more, nor does it follow anybody; both sides are counted. */
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
