package io.miniter.testkit.account;

import io.miniter.application.account.password.PasswordHasher;

final class FastPasswordHasherTest extends PasswordHasherContract {

    private final FastPasswordHasher hasher = new FastPasswordHasher();

    @Override
    protected PasswordHasher hasher() {
        return hasher;
    }
}
