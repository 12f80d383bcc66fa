package io.miniter.security.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.account.admin.SetupCodes;
import io.miniter.testkit.account.SetupCodesContract;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;

final class RandomSetupCodesTest extends SetupCodesContract {

    private final RandomSetupCodes setupCodes = new RandomSetupCodes(new SecureRandom());

    @Override
    protected SetupCodes setupCodes() {
        return setupCodes;
    }

    @Test
    void a_code_is_128_bits() {
        assertThat(Base64.getUrlDecoder().decode(setupCodes.issue().value())).hasSize(16);
    }
}
