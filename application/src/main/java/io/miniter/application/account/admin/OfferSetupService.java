package io.miniter.application.account.admin;

import io.miniter.application.account.Accounts;
import io.miniter.application.shared.UseCase;
import io.miniter.application.shared.UseCase.Transaction;
import io.miniter.domain.account.SetupCode;
import java.util.Optional;

@UseCase(
        value = Transaction.NONE,
        changes = {},
        reads = true)
final class OfferSetupService implements OfferSetup {

    private final Accounts accounts;
    private final SetupCodes setupCodes;

    OfferSetupService(Accounts accounts, SetupCodes setupCodes) {
        this.accounts = accounts;
        this.setupCodes = setupCodes;
    }

    @Override
    public Optional<SetupCode> offerSetup() {
        return accounts.hasAdmin() ? Optional.empty() : Optional.of(setupCodes.issue());
    }
}
