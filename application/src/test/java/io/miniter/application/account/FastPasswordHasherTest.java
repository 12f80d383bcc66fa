package io.miniter.application.account;

final class FastPasswordHasherTest extends PasswordHasherContract {

    private final FastPasswordHasher hasher = new FastPasswordHasher();

    @Override
    protected PasswordHasher hasher() {
        return hasher;
    }
}
