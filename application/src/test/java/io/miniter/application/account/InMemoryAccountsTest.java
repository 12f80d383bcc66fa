package io.miniter.application.account;

import io.miniter.application.shared.InMemoryWorld;
import io.miniter.application.shared.World;

final class InMemoryAccountsTest extends AccountsContract {

    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    protected World world() {
        return world;
    }
}
