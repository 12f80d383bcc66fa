package io.miniter.application.account.password;

import io.miniter.application.account.Accounts;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;

@UseCase(
        value = Transaction.NONE,
        changes = {},
        reads = true)
final class LearnPasswordCostsService implements LearnPasswordCosts {

    private final Accounts accounts;
    private final PasswordHasher hasher;

    LearnPasswordCostsService(Accounts accounts, PasswordHasher hasher) {
        this.accounts = accounts;
        this.hasher = hasher;
    }

    @Override
    public void learnPasswordCosts() {
        accounts.costliestPassword().ifPresent(hasher::takeAsLongAs);
    }
}
