package io.miniter.testkit.account;

import io.miniter.application.account.admin.SetupCodes;
import io.miniter.domain.account.SetupCode;
import org.jspecify.annotations.Nullable;

/** The setup codes "code 1", "code 2" and so on. */
public final class OneSetupCode implements SetupCodes {

    private int issued;
    private @Nullable SetupCode current;

    @Override
    public SetupCode issue() {
        issued++;
        current = new SetupCode("code " + issued);
        return current;
    }

    @Override
    public boolean isCurrent(SetupCode code) {
        return code.equals(current);
    }

    @Override
    public void revoke() {
        current = null;
    }
}
