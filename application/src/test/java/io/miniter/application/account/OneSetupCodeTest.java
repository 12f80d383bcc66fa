package io.miniter.application.account;

final class OneSetupCodeTest extends SetupCodesContract {

    private final OneSetupCode setupCodes = new OneSetupCode();

    @Override
    protected SetupCodes setupCodes() {
        return setupCodes;
    }
}
