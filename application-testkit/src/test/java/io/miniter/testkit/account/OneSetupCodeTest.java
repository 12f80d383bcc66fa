package io.miniter.testkit.account;

import io.miniter.application.account.admin.SetupCodes;

final class OneSetupCodeTest extends SetupCodesContract {

    private final OneSetupCode setupCodes = new OneSetupCode();

    @Override
    protected SetupCodes setupCodes() {
        return setupCodes;
    }
}
